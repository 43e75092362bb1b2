import { withoutPrefix } from '../../src/region.ts';
import type { Table } from '../table.ts';

export const dedicatedHosts: Table = {
  file: 'ec2_dedicated_hosts.csv',
  usd: 'usdPerHour',
  label: 'instanceFamily',
  lines: ({ usageType = '', region = '', instanceFamily = '', sourceId }) => {
    const bare = sourceId === 'infracost' ? `HostUsage:${instanceFamily}` : withoutPrefix(usageType, region);
    return bare.startsWith('HostUsage:')
      ? [
          {
            service: 'AmazonEC2',
            usageType: bare,
            unit: 'Hrs',
            confidence: sourceId === 'terracost' ? 'medium' : 'low',
          },
        ]
      : [];
  },
};
