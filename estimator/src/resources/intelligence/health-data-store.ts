import { amount, hourly, resource, used } from '../../resource.ts';

export const healthDataStore = resource({
  name: 'Health data store',
  terraform: [],
  cloudformation: 'AWS::HealthLake::FHIRDatastore',
  attributes: {},
  usage: {
    storage_gb: amount('GB of health records', 20, 500, 10_000),
    monthly_queries: amount('reads, writes and searches a month', 100_000, 5e6, 200e6),
  },
  lines: (_, usage) => [
    hourly('Data store', 1, 'hour', 'AmazonHealthLake FHIRDataStore'),
    used('Storage', usage, 'storage_gb', 'GB', 'AmazonHealthLake FHIRDataStorage'),
    used('Queries', usage, 'monthly_queries', 'query', 'AmazonHealthLake FHIRQueries'),
  ],
});
