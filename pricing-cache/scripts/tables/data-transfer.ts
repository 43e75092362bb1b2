import { regionPrefixes } from '../../src/region.ts';
import { metered, type Table } from '../table.ts';

export const dataTransfer = metered('datatransfer.csv', 'AWSDataTransfer', {
  'internet.out': ['DataTransfer-Out-Bytes', 'GB'],
});

/** On the bill both regions stand before `AWS-Out-Bytes`; the first is the region's own prefix and goes. */
export const betweenRegions: Table = {
  file: 'datatransfer_interregion.csv',
  usd: 'usdPerGB',
  label: 'toRegion',
  lines: ({ toRegion = '' }) => {
    const [to] = regionPrefixes[toRegion] ?? [];
    return to === undefined ? [] : [{ service: 'AWSDataTransfer', usageType: `${to}-AWS-Out-Bytes`, unit: 'GB' }];
  },
};
