import { amount, boolean, resource, used } from '../../resource.ts';

const words = { ENABLED: true, DISABLED: false };

export const sesDeliverability = resource({
  name: 'SES deliverability',
  terraform: 'aws_sesv2_account_vdm_attributes',
  cloudformation: 'AWS::SES::VdmAttributes',
  attributes: { isOn: boolean(['vdm_enabled', ''], true, words) },
  usage: { monthly_emails: amount('e-mails sent a month, one for each recipient', 5000, 200_000, 10e6) },
  freeWithoutLines: 'it is off',
  lines: ({ isOn }, usage) => [
    isOn && used('E-mails watched', usage, 'monthly_emails', 'e-mail', 'AmazonSES Recipients-VirtDelivMgr'),
  ],
});
