import { amount, hoursPerMonth, metered, resource, times, type Line } from '../../resource.ts';

/** Which resources are of which group is AWS's list: functions and buckets of the first, all else of the second. */
export const operationsInsight = resource({
  name: 'Operations insight',
  terraform: 'aws_devopsguru_resource_collection',
  cloudformation: 'AWS::DevOpsGuru::ResourceCollection',
  attributes: {},
  usage: {
    group_a_resources: amount('Lambda functions and S3 buckets that it watches', 20, 200, 5000),
    group_b_resources: amount('other resources that it watches', 10, 100, 2000),
  },
  lines: (_, usage) => {
    const group = (name: 'A' | 'B', resources: number | undefined, usageKey: keyof typeof usage): Line => {
      const key = `AmazonDevOpsGuru ResourceGroup-${name}-usagehours`;
      return metered(`Group ${name}`, times(resources, hoursPerMonth), 'hour', key, usageKey);
    };
    return [
      group('A', usage.group_a_resources, 'group_a_resources'),
      group('B', usage.group_b_resources, 'group_b_resources'),
    ];
  },
});
