import { metered } from '../table.ts';

export const dataTransfer = metered('datatransfer.csv', 'AWSDataTransfer', {
  'internet.out': ['DataTransfer-Out-Bytes', 'GB'],
});
