import { join } from 'node:path';
import { type Table } from '../table.ts';

/** The few prices that stand in no table; each row names its evidence. */
export const extra: Table = {
  file: join(import.meta.dirname, '..', 'extra.csv'),
  usd: 'usd',
  label: 'usageType',
  lines: ({ service = '', usageType = '', operation, unit = '', confidence }) => [
    { service, usageType, operation, unit, confidence: confidence === 'medium' ? 'medium' : 'low' },
  ],
};
