import { amount, resource, used } from '../../resource.ts';

export const glueCatalogDatabase = resource({
  name: 'Glue catalog database',
  terraform: 'aws_glue_catalog_database',
  cloudformation: 'AWS::Glue::Database',
  attributes: {},
  usage: {
    monthly_objects: amount('tables, partitions and other objects in it', 1000, 100_000, 5e6),
    monthly_requests: amount('requests for them a month', 10_000, 1e6, 50e6),
  },

  lines: (_, usage) => [
    used('Objects', usage, 'monthly_objects', 'object', 'AWSGlue Catalog-Storage'),
    used('Requests', usage, 'monthly_requests', 'request', 'AWSGlue Catalog-Request'),
  ],
});
