import { amount, assuming, monthly, oneOf, resource, text, unnamed, used } from '../../resource.ts';

/** AWS numbers the bundles, and we know one number. */
const bundles: Partial<Record<string, number>> = { STANDARD: 2 };
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
    const bundle = bundles[type];
    const keyOf = (suffix: string): string =>
      bundle === undefined ? unnamed('AmazonWorkSpaces') : `AmazonWorkSpaces AW-HW-${bundle}${suffix}`;
    const month = (suffix: string) =>
      assuming('it runs Windows (the bundle decides)', monthly(`Month (${type})`, 1, 'month', keyOf(suffix)));
    if (mode === 'ALWAYS_ON') return [month('')];
    return [month('-AutoStop-User'), used(`Hours (${type})`, usage, 'monthly_hrs', 'hour', keyOf('-AutoStop-Usage'))];
  },
});
