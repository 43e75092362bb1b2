import { hourly, number, oneOf, resource, unnamed } from '../../resource.ts';

const editions = ['DEVELOPER_EDITION', 'ENTERPRISE_EDITION', 'GEN_AI_ENTERPRISE_EDITION'] as const;

export const kendraIndex = resource({
  name: 'Kendra index',
  terraform: 'aws_kendra_index',
  cloudformation: 'AWS::Kendra::Index',
  attributes: {
    edition: oneOf(['edition', 'Edition'], editions, 'ENTERPRISE_EDITION'),
    queries: number(['capacity_units.query_capacity_units', 'CapacityUnits.QueryCapacityUnits'], 0),
    storage: number(['capacity_units.storage_capacity_units', 'CapacityUnits.StorageCapacityUnits'], 0),
  },
  lines: ({ edition, queries, storage }) => [
    hourly('Index', 1, 'hour', keys[edition]),
    queries > 0 && hourly('Query capacity', queries, 'unit-hour', 'AmazonKendra Kendra-Query-Capacity-Unit'),
    storage > 0 && hourly('Storage capacity', storage, 'unit-hour', 'AmazonKendra Kendra-Storage-Capacity-Unit'),
  ],
});

const keys: Readonly<Record<(typeof editions)[number], string>> = {
  DEVELOPER_EDITION: 'AmazonKendra KendraDeveloperEdition',
  ENTERPRISE_EDITION: 'AmazonKendra KendraEnterpriseEdition',
  GEN_AI_ENTERPRISE_EDITION: unnamed('AmazonKendra'),
};
