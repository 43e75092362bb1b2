import {
  amount,
  assuming,
  metered,
  monthly,
  number,
  oneOf,
  present,
  resource,
  text,
  unnamed,
  type Attribute,
  type Line,
  type Names,
} from '../../resource.ts';

/** AWS numbers the bundles, and we know three numbers: of Windows, with the volumes that AWS gives them. */
type Bundle = { readonly number: number; readonly rootGb: number; readonly userGb: number };
const bundles: Partial<Record<string, Bundle>> = {
  STANDARD: { number: 2, rootGb: 80, userGb: 50 },
  PERFORMANCE: { number: 4, rootGb: 80, userGb: 100 },
  POWER: { number: 8, rootGb: 175, userGb: 100 },
};

const block = ['workspace_properties', 'WorkspaceProperties'] as const;
const service = 'AmazonWorkSpaces';

/** Tried when nobody can know the size: the month's price depends on exactly these. */
const volumeGb = (names: Names): Attribute<number | undefined> => ({
  ...number(names),
  samples: [undefined, 10, 50, 80, 100, 175],
});

export const workspace = resource({
  name: 'WorkSpace',
  terraform: 'aws_workspaces_workspace',
  cloudformation: 'AWS::WorkSpaces::Workspace',
  attributes: {
    // Terraform's provider has defaults for what is left out of the block: AWS has none.
    hasDefaults: present([block[0], '']),
    type: text([`${block[0]}.compute_type_name`, `${block[1]}.ComputeTypeName`]),
    mode: oneOf([`${block[0]}.running_mode`, `${block[1]}.RunningMode`], ['ALWAYS_ON', 'AUTO_STOP'], 'ALWAYS_ON'),
    rootGb: volumeGb([`${block[0]}.root_volume_size_gib`, `${block[1]}.RootVolumeSizeGib`]),
    userGb: volumeGb([`${block[0]}.user_volume_size_gib`, `${block[1]}.UserVolumeSizeGib`]),
  },
  usage: { monthly_hrs: amount('hours a month that somebody works on it', 40, 80, 160) },

  lines: (values, usage) => {
    const type = values.type ?? (values.hasDefaults ? 'VALUE' : undefined);
    if (type === undefined) return [assuming(`${windows}; it decides the size, too`, month('', undefined, ''))];
    const bundle = bundles[type];
    const kept = bundle && hasOwnVolumes(values, bundle) ? bundle : undefined;
    if (values.mode === 'ALWAYS_ON') return [assuming(windows, month(type, kept, ''))];
    const hours = metered(
      `Hours (${type})`,
      usage.monthly_hrs,
      'hour',
      keyOf(bundle, '-AutoStop-Usage'),
      'monthly_hrs',
    );
    return [assuming(windows, month(type, kept, '-AutoStop-User')), hours];
  },
});

const windows = 'it runs Windows (the bundle decides)';

type Volumes = {
  readonly hasDefaults: boolean;
  readonly rootGb: number | undefined;
  readonly userGb: number | undefined;
};

/** The month's price depends on the volumes, and each size has a name of its own. */
function hasOwnVolumes({ hasDefaults, rootGb, userGb }: Volumes, bundle: Bundle): boolean {
  const root = rootGb ?? (hasDefaults ? 80 : bundle.rootGb);
  const user = userGb ?? (hasDefaults ? 10 : bundle.userGb);
  return root === bundle.rootGb && user === bundle.userGb;
}

const month = (type: string, bundle: Bundle | undefined, suffix: string): Line =>
  monthly(type === '' ? 'Month' : `Month (${type})`, 1, 'month', keyOf(bundle, suffix));

const keyOf = (bundle: Bundle | undefined, suffix: string): string =>
  bundle === undefined ? unnamed(service) : `${service} AW-HW-${bundle.number}${suffix}`;
