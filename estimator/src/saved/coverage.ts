import type { Coverage } from '../coverage.ts';
import { at, number, type Saved } from './reading.ts';

export function coverageOf(saved: Saved): Coverage {
  const count = (kind: keyof Coverage): number => number(at(saved, kind));
  return {
    priced: count('priced'),
    usageBased: count('usageBased'),
    free: count('free'),
    unpriced: count('unpriced'),
    unsupported: count('unsupported'),
    unknown: count('unknown'),
  };
}
