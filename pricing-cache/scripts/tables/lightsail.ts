import type { Table } from '../table.ts';

/** Two shapes have been sold under one memory size; the page names them alike but for storage. */
export const lightsail: Table = {
  file: 'lightsail.csv.gz',
  usd: 'usd',
  label: 'awsKey',
  lines: ({ awsKey = '' }) => {
    const [, size] = /^Lightsail Instance Bundle ([\d ]+GB) Linux /.exec(awsKey) ?? [];
    return size === undefined
      ? []
      : [{ service: 'AmazonLightsail', usageType: `BundleUsage:${size.replace(' ', '.')}`, unit: 'Hrs' }];
  },
};
