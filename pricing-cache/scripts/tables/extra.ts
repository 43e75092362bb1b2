import { join } from 'node:path';
import { regionPrefixes } from '../../src/region.ts';
import type { Line, Table } from '../table.ts';

/** The few prices that stand in no table; each row names its evidence. */
export const extra: Table = {
  file: join(import.meta.dirname, '..', 'extra.csv'),
  usd: 'usd',
  label: 'usageType',
  lines: ({ region = '', service = '', usageType = '', operation, unit = '', confidence }) => {
    const line: Line = { service, usageType, operation, unit, confidence: confidence === 'medium' ? 'medium' : 'low' };
    return region === 'others' ? others.map(other => ({ ...line, region: other })) : [line];
  },
};

/** All commercial regions but the two that have rows of their own. */
const others = Object.keys(regionPrefixes).filter(name => !/^(?:cn|us-gov)-|^(?:us-east-1|eu-west-1)$/.test(name));
