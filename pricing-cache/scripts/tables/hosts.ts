import { withoutPrefix } from '../../src/region.ts';
import type { Table } from '../table.ts';

export const dedicatedHosts: Table = {
  file: 'ec2_dedicated_hosts.csv',
  usd: 'usdPerHour',
  label: 'instanceFamily',
  lines: ({ usageType = '', region = '', sourceId }) => {
    const bare = withoutPrefix(usageType, region);
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
