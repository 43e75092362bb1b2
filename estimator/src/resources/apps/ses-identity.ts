import { amount, resource, used } from '../../resource.ts';

export const sesIdentity = resource({
  name: 'SES identity',
  terraform: ['aws_ses_domain_identity', 'aws_ses_email_identity', 'aws_sesv2_email_identity'],
  cloudformation: 'AWS::SES::EmailIdentity',
  attributes: {},
  usage: {
    monthly_emails: amount('e-mails sent from it a month, one for each recipient', 5000, 200_000, 10e6),
    monthly_attachments_gb: amount('GB of attachments sent a month', 1, 20, 1000),
  },
  lines: (_, usage) => [
    used('E-mails', usage, 'monthly_emails', 'e-mail', 'AmazonSES Recipients'),
    used('Attachments', usage, 'monthly_attachments_gb', 'GB', 'AmazonSES AttachmentsSize-Bytes'),
  ],
});
