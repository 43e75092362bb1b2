import { everywhere } from '../../src/format.ts';
import type { Table } from '../table.ts';

const areas: Readonly<Record<string, string>> = {
  'United States and Canada': 'NA',
  Europe: 'EU',
  'Asia Pacific': 'AP',
  Australia: 'AU',
  India: 'IN',
  'South Korea': 'KR',
  'Middle East': 'ME',
  'South America': 'SA',
  ZA: 'ZA',
};

/** The premium on what goes from an area's regions to an area's users. */
export const globalAccelerator: Table = {
  file: 'globalaccelerator.csv',
  usd: 'usd',
  label: 'awsKey',
  lines: ({ awsKey = '' }) => {
    const [, from = '', to = ''] = /^Client Location .* Data Transfer from (.+) to (.+)$/.exec(awsKey) ?? [];
    const [source, target] = [areas[from], areas[to]];
    if (source === undefined || target === undefined) return [];
    // One price for both directions: AWS bills the one that has more.
    return ['OUT', 'IN'].map(direction => ({
      service: 'AWSGlobalAccelerator',
      usageType: `${source}-${target}-${direction}-Bytes-Internet`,
      unit: 'GB',
      region: everywhere,
      confidence: 'medium',
    }));
  },
};
