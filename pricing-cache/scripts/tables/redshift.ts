import { metered, type Table } from '../table.ts';

const usage: Readonly<Record<string, readonly [usageType: string, unit: string]>> = {
  ondemand: ['Node', 'Hrs'],
  concurrencyScaling: ['CS', 'seconds'],
};

export const redshift: Table = {
  file: 'redshift.csv',
  usd: 'usd',
  label: 'usage',
  lines: ({ nodeType = '', usage: kind = '' }) => {
    const [usageType, unit] = usage[kind] ?? [];
    return usageType === undefined || unit === undefined
      ? []
      : [{ service: 'AmazonRedshift', usageType: `${usageType}:${nodeType}`, unit }];
  },
};

export const redshiftServerless = metered('redshift_other.csv', 'AmazonRedshift', {
  'serverless.rpu': ['Redshift:ServerlessUsage', 'RPU-Hr'],
});
