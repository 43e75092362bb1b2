import { amount, assuming, monthly, oneOf, present, resource, unnamed, used } from '../../resource.ts';
import { dedicatedAddressKey } from './ses-dedicated-address.ts';

export const sesDedicatedPool = resource({
  name: 'SES dedicated pool',
  terraform: 'aws_sesv2_dedicated_ip_pool',
  cloudformation: ['AWS::PinpointEmail::DedicatedIpPool', 'AWS::SES::DedicatedIpPool'],
  attributes: {
    mode: oneOf(['scaling_mode', 'ScalingMode'], ['STANDARD', 'MANAGED'], 'STANDARD'),
    hasAddresses: present(['< aws_sesv2_dedicated_ip_assignment.destination_pool_name > ', '']),
  },
  usage: {
    dedicated_ips: amount('dedicated addresses in it besides those in the code', 1, 4, 20),
    monthly_emails: amount('e-mails sent a month from addresses that AWS manages', 10_000, 500_000, 50e6),
  },
  freeWithoutLines: 'its addresses are billed on their own',

  lines: ({ mode, hasAddresses }, usage) =>
    mode === 'MANAGED'
      ? [
          assuming('no other pool is managed', monthly('Subscription', 1, 'account', unnamed('AmazonSES'))),
          used('E-mails', usage, 'monthly_emails', 'e-mail', 'AmazonSES Recipients-DIP-Managed'),
        ]
      : [
          (!hasAddresses || usage.dedicated_ips !== undefined) &&
            used('Dedicated addresses', usage, 'dedicated_ips', 'address', dedicatedAddressKey),
        ],
});
