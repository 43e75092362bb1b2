import { join } from 'node:path';
import { regionPrefixes } from '../../src/region.ts';
import type { Line, Table } from '../table.ts';

/** The few prices that stand in no table; each row names its evidence. */
export const extra: Table = {
  file: join(import.meta.dirname, '..', 'extra.csv'),
  usd: 'usd',
  label: 'usageType',
  lines: ({ region = '', service = '', usageType = '', operation, unit = '', confidence }) =>
    (region === 'others' ? others : [region]).flatMap(from =>
      targets(usageType, from).map((name): Line => ({
        service,
        usageType: name,
        operation,
        unit,
        confidence: confidence === 'medium' ? 'medium' : 'low',
        region: from,
      })),
    ),
};

const commercial = Object.keys(regionPrefixes).filter(name => !/^(?:cn|us-gov)-/.test(name));

/** All commercial regions but the two that have rows of their own. */
const others = commercial.filter(name => !/^(?:us-east-1|eu-west-1)$/.test(name));

/** `{to}` stands for every other commercial region. */
const targets = (usageType: string, from: string): readonly string[] =>
  usageType.includes('{to}')
    ? commercial.filter(name => name !== from).map(name => usageType.replace('{to}', regionPrefixes[name]?.[0] ?? name))
    : [usageType];
