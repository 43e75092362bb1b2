import { amount, resource, used } from '../../resource.ts';

export const cisScan = resource({
  name: 'CIS scan',
  terraform: [],
  cloudformation: 'AWS::InspectorV2::CisScanConfiguration',
  attributes: {},
  usage: { monthly_assessments: amount('instances checked a month, each time they are', 10, 100, 5000) },
  lines: (_, usage) => [
    used('Assessments', usage, 'monthly_assessments', 'assessment', 'AmazonInspectorV2 EC2-CIS-checks'),
  ],
});
