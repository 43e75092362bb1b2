import { amount, resource, used } from '../../resource.ts';

export const securityHub = resource({
  name: 'Security Hub',
  terraform: 'aws_securityhub_account',
  cloudformation: 'AWS::SecurityHub::Hub',
  attributes: {},
  usage: {
    monthly_checks: amount('security checks a month', 5000, 200_000, 2e6),
    monthly_findings: amount('findings of other products taken in a month', 0, 20_000, 1e6),
  },
  // Findings of AWS's own services come in for nothing.
  lines: (_, usage) => [
    used('Checks', usage, 'monthly_checks', 'check', 'AWSSecurityHub PaidComplianceCheck'),
    used('Findings', usage, 'monthly_findings', 'finding', 'AWSSecurityHub OtherProduct:PaidFindingsIngestion'),
  ],
});
