import { follow, isList } from '../../follow.ts';
import type { Data } from '../../model.ts';
import type { Attribute } from '../../resource.ts';

/** Whether each feature that somebody names is on. */
export type Features = Readonly<Record<string, boolean>>;

export const runtimeFeatures = ['RUNTIME_MONITORING', 'EKS_RUNTIME_MONITORING'] as const;

/** In Terraform they are resources of their own beside the detector. */
export const detectorFeatures = (): Attribute<Features> => ({
  terraform: '< aws_guardduty_detector_feature.detector_id',
  cloudformation: 'Features',
  otherwise: {},
  read: raw => {
    const states = (isList(raw) ? raw : [raw]).map(stateOf);
    const known = states.filter(state => state !== undefined);
    return known.length === states.length ? Object.fromEntries(known) : undefined;
  },
  samples: [{}, { RUNTIME_MONITORING: true }, allOff()],
});

function stateOf(item: Data): readonly [string, boolean] | undefined {
  const name = follow(item, ['name']) ?? follow(item, ['Name']);
  const status = follow(item, ['status']) ?? follow(item, ['Status']);
  return typeof name === 'string' && typeof status === 'string' ? [name, status === 'ENABLED'] : undefined;
}

function allOff(): Features {
  const names = [
    'S3_DATA_EVENTS',
    'EKS_AUDIT_LOGS',
    'EBS_MALWARE_PROTECTION',
    'RDS_LOGIN_EVENTS',
    'LAMBDA_NETWORK_LOGS',
  ];
  return Object.fromEntries(names.map(name => [name, false]));
}
