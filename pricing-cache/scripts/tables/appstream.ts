import type { Table } from '../table.ts';

const kinds: Readonly<Record<string, string>> = { Fleet: 'fl', ImageBuilder: 'ib' };

/** Windows only: the operations of the other systems were found nowhere. */
export const appstream: Table = {
  file: 'appstream.csv.gz',
  usd: 'usd',
  label: 'awsKey',
  lines: ({ awsKey = '', attributes = '' }) => {
    const [, kind = ''] = /^\[[^\]]* (\w+) - Windows\]/.exec(awsKey) ?? [];
    const [, instance] = /(?:^|;)Instance Type=([\w.-]+)/.exec(attributes) ?? [];
    const suffix = kinds[kind];
    if (instance === undefined || suffix === undefined) return [];
    return [
      {
        service: 'AmazonAppStream',
        usageType: `${instance}-${suffix}`,
        operation: 'Streaming:001',
        unit: 'hour',
        confidence: 'medium',
      },
    ];
  },
};
