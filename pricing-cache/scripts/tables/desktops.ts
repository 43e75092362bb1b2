import type { Table } from '../table.ts';

/** The numbers of the bundles with Office, whose machines cost what those without it cost. */
const bundles: Readonly<Record<string, number>> = { 'Standard Plus': 2, 'Performance Plus': 4, 'Power Plus': 8 };

const modes: Readonly<Record<string, readonly [suffix: string, unit: string]>> = {
  'AlwaysOn Billed by the month': ['', 'Month'],
  'AutoStop Billed by the month': ['-AutoStop-User', 'Month'],
  'AutoStop Billed by the hour': ['-AutoStop-Usage', 'hour'],
};

/** Windows with AWS's licence and the bundle's own volumes: other names were found nowhere. */
export const desktops: Table = {
  file: 'workspaces.csv.gz',
  usd: 'usd',
  label: 'awsKey',
  lines: ({ awsKey = '', attributes = '' }) => {
    const [, words = ''] = /^\[Plus Bundles Windows \w+ (.*) Included\]/.exec(awsKey) ?? [];
    const [, name = ''] = /;Bundle=([^;]*);/.exec(attributes) ?? [];
    const [mode, bundle] = [modes[words], bundles[name]];
    if (mode === undefined || bundle === undefined) return [];
    const usageType = `AW-HW-${bundle}${mode[0]}`;
    return [{ service: 'AmazonWorkSpaces', usageType, unit: mode[1], confidence: bundle === 4 ? 'low' : 'medium' }];
  },
};
