import { metered, type Table } from '../table.ts';

const usage: Readonly<Record<string, string>> = { single: 'InstanceUsg', multiple: 'Multi-AZUsg' };

export const dms: Table = {
  file: 'dms.csv.gz',
  usd: 'usdPerHour',
  label: 'az',
  lines: ({ instanceClass = '', az = '' }) => {
    const usageType = usage[az];
    return usageType === undefined
      ? []
      : [{ service: 'AWSDatabaseMigrationSvc', usageType: `${usageType}:${instanceClass}`, unit: 'Hrs' }];
  },
};

export const dmsOther = metered('dms_other.csv', 'AWSDatabaseMigrationSvc', {
  'storage.single': ['DMS:GP2-Storage', 'GB-Mo'],
});
