import { assuming, monthly, resource } from '../../resource.ts';

export const shieldSubscription = resource({
  name: 'Shield subscription',
  terraform: 'aws_shield_subscription',
  cloudformation: [],
  attributes: {},

  lines: () => [
    assuming(
      'no other account of the organization has subscribed (AWS bills one for all)',
      monthly('Shield Advanced', 1, 'month', 'AWSShield Shield-Monthly-Fee'),
    ),
  ],
});
