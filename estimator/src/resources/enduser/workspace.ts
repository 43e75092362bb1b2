import { amount, assuming, monthly, oneOf, resource, text, used } from '../../resource.ts';

/** AWS numbers the bundles. */
const bundles: Partial<Record<string, number>> = { VALUE: 1, STANDARD: 2, PERFORMANCE: 3, POWER: 8 };
const block = ['workspace_properties', 'WorkspaceProperties'] as const;

export const workspace = resource({
  name: 'WorkSpace',
  terraform: 'aws_workspaces_workspace',
  cloudformation: 'AWS::WorkSpaces::Workspace',
  attributes: {
    type: text([`${block[0]}.compute_type_name`, `${block[1]}.ComputeTypeName`], 'VALUE'),
    mode: oneOf([`${block[0]}.running_mode`, `${block[1]}.RunningMode`], ['ALWAYS_ON', 'AUTO_STOP'], 'ALWAYS_ON'),
  },
  usage: { monthly_hrs: amount('hours a month that somebody works on it', 40, 80, 160) },

  lines: ({ type, mode }, usage) => {
    const key = `AmazonWorkSpaces AW-HW-${bundles[type] ?? type}`;
    const month = (suffix: string) =>
      assuming('it runs Windows (the bundle decides)', monthly(`Month (${type})`, 1, 'month', `${key}${suffix}`));
    if (mode === 'ALWAYS_ON') return [month('')];
    return [month('-AutoStop-User'), used(`Hours (${type})`, usage, 'monthly_hrs', 'hour', `${key}-AutoStop-Usage`)];
  },
});
