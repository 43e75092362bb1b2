import { amount, assuming, oneOf, required, resource, used } from '../../resource.ts';

const platforms = ['ADM', 'APNS', 'APNS_SANDBOX', 'GCM'] as const;

/** Mobile push; only Terraform has it. */
export const pushApplication = resource({
  name: 'Push application',
  terraform: 'aws_sns_platform_application',
  cloudformation: [],
  attributes: { platform: required('no platform is written', oneOf(['platform', ''], platforms)) },
  usage: { monthly_notifications: amount('notifications sent to devices a month', 100_000, 5e6, 200e6) },

  lines: ({ platform = 'GCM' }, usage) => {
    const named = platform === 'GCM' || platform === 'APNS' ? platform : 'APNS';
    const line = used(
      `Notifications (${platform})`,
      usage,
      'monthly_notifications',
      'notification',
      `AmazonSNS DeliveryAttempts-${named}`,
    );
    return [named === platform ? line : assuming(`${platform} is billed as ${named} is`, line)];
  },
});
