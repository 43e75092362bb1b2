import { amount, oneOf, resource, used } from '../../resource.ts';

export const accessAnalyzer = resource({
  name: 'Access analyzer',
  terraform: 'aws_accessanalyzer_analyzer',
  cloudformation: 'AWS::AccessAnalyzer::Analyzer',
  attributes: {
    // What it costs to search for access from within has no price in the tables.
    type: oneOf(
      ['type', 'Type'],
      ['ACCOUNT', 'ORGANIZATION', 'ACCOUNT_UNUSED_ACCESS', 'ORGANIZATION_UNUSED_ACCESS'],
      'ACCOUNT',
    ),
  },
  usage: { analyzed_identities: amount('roles and users searched for unused access', 50, 500, 10_000) },
  // What can be reached from outside is found for nothing.
  lines: ({ type }, usage) => [
    type.endsWith('_UNUSED_ACCESS') &&
      used(
        'Roles and users',
        usage,
        'analyzed_identities',
        'identity',
        'AWSIAMAccessAnalyzer Findings-UnusedAccessAnalysis',
      ),
  ],
});
