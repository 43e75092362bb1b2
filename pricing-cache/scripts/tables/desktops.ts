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
  lines: ({ awsKey, attributes }) => {
    const mode = modes[told(/^\[Plus Bundles Windows \w+ (.*) Included\]/, awsKey)];
    const bundle = bundles[told(/;Bundle=([^;]*);/, attributes)];
    if (mode === undefined || bundle === undefined) return [];
    const [suffix, unit] = mode;
    const usageType = `AW-HW-${bundle}${suffix}`;
    return [{ service: 'AmazonWorkSpaces', usageType, unit, confidence: bundle === 4 ? 'low' : 'medium' }];
  },
};

const told = (pattern: RegExp, text = ''): string => pattern.exec(text)?.[1] ?? '';
