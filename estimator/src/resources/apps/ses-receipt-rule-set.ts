import { amount, resource, used } from '../../resource.ts';

export const sesReceiptRuleSet = resource({
  name: 'SES receipt rule set',
  terraform: 'aws_ses_receipt_rule_set',
  cloudformation: 'AWS::SES::ReceiptRuleSet',
  attributes: {},
  usage: { monthly_emails: amount('e-mails received a month', 1000, 50_000, 2e6) },
  lines: (_, usage) => [used('E-mails', usage, 'monthly_emails', 'e-mail', 'AmazonSES Message')],
});
