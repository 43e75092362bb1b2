import { hourly, number, oneOf, resource } from '../../resource.ts';

export const kendraIndex = resource({
  name: 'Kendra index',
  terraform: 'aws_kendra_index',
  cloudformation: 'AWS::Kendra::Index',
  attributes: {
    edition: oneOf(['edition', 'Edition'], ['DEVELOPER_EDITION', 'ENTERPRISE_EDITION'], 'ENTERPRISE_EDITION'),
    queries: number(['capacity_units.query_capacity_units', 'CapacityUnits.QueryCapacityUnits'], 0),
    storage: number(['capacity_units.storage_capacity_units', 'CapacityUnits.StorageCapacityUnits'], 0),
  },
  lines: ({ edition, queries, storage }) => [
    hourly('Index', 1, 'hour', `AmazonKendra ${editions[edition]}`),
    queries > 0 && hourly('Query capacity', queries, 'unit-hour', 'AmazonKendra KendraQueryCapacityUnit'),
    storage > 0 && hourly('Storage capacity', storage, 'unit-hour', 'AmazonKendra KendraStorageCapacityUnit'),
  ],
});

const editions = {
  DEVELOPER_EDITION: 'KendraDeveloperEdition',
  ENTERPRISE_EDITION: 'KendraEnterpriseEdition',
} as const;
