import { amount, resource, used } from '../../resource.ts';

export const simpledbDomain = resource({
  name: 'SimpleDB domain',
  terraform: 'aws_simpledb_domain',
  cloudformation: 'AWS::SDB::Domain',
  attributes: {},
  usage: {
    monthly_machine_hrs: amount('machine hours that its requests take a month', 5, 50, 500),
    storage_gb: amount('GB stored, with 45 bytes more for each item, attribute and value', 0.5, 5, 10),
  },
  lines: (_, usage) => [
    used('Machine hours', usage, 'monthly_machine_hrs', 'hour', 'AmazonSimpleDB BoxUsage'),
    used('Storage', usage, 'storage_gb', 'GB', 'AmazonSimpleDB TimedStorage-ByteHrs'),
  ],
});
