import { boolean, oneOf, required, resource } from '../../resource.ts';
import { featureUsage, sourceLine, watchedBy, type Source } from './guardduty-sources.ts';

type Feature = keyof typeof watchedBy;
const features = Object.keys(watchedBy) as readonly Feature[]; // the keys of the table above

const states = { ENABLED: true, DISABLED: false, ALL: true, NEW: true, NONE: false };

/** Switched on for other accounts, whose detectors bill it; only Terraform has it. */
export const guarddutyMemberFeature = resource({
  name: 'GuardDuty member feature',
  terraform: ['aws_guardduty_member_detector_feature', 'aws_guardduty_organization_configuration_feature'],
  cloudformation: [],
  attributes: {
    feature: required('no feature is written', oneOf(['name', ''], features)),
    isOn: boolean(['status | auto_enable', ''], true, states),
  },
  usage: featureUsage,
  freeWithoutLines: 'the feature is off',

  lines: ({ feature, isOn }, usage) => {
    const watched: readonly Source[] = feature === undefined || !isOn ? [] : watchedBy[feature];
    return watched.map(source => sourceLine(source, usage));
  },
});
