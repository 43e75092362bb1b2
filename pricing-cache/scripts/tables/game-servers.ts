import type { Table } from '../table.ts';

/** AWS's own operation stands among the attributes, behind the price. */
export const gameServers: Table = {
  file: 'metered_all.csv.gz',
  usd: 'usd',
  label: 'service',
  lines: ({ service = '', attributes = '' }) => {
    if (service !== 'gamelift') return [];
    const [, instance] = /"Instance Type":"([^"]+)"/.exec(attributes) ?? [];
    const [, operation] = /operation: (Consume\w+GameLiftInstance)"/.exec(attributes) ?? [];
    if (instance === undefined || operation === undefined) return [];
    return [
      { service: 'AmazonGameLift', usageType: `BoxUsage:${instance}`, operation, unit: 'Hrs', confidence: 'medium' },
    ];
  },
};
