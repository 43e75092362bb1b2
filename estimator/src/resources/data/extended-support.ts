import { assuming, hourly, type Around, type Line } from '../../resource.ts';

/** The first day on which AWS asks more for an old version, and the day from which it asks still more. */
export type Support = { readonly from: string; readonly dearerFrom?: string };
export type SupportPhase = 'standard' | 'extended' | 'third year' | 'unknown';

/** Days are ISO dates, so that their order is that of their texts. */
export function phaseOf(support: Support | undefined, { today }: Around): SupportPhase {
  if (!support) return 'standard';
  if (today === undefined) return 'unknown';
  if (support.dearerFrom !== undefined && today >= support.dearerFrom) return 'third year';
  return today >= support.from ? 'extended' : 'standard';
}

/** The line that bears a resource's hours says so when nobody told what day it is. */
export const sayingPhase = (phase: SupportPhase, support: Support | undefined, line: Line): Line =>
  phase === 'unknown'
    ? assuming(`extended support of its version, billed from ${support?.from ?? ''}, is not counted`, line)
    : line;

export const supportLine = (quantity: number, unit: string, key: string): Line =>
  hourly('Extended support', quantity, unit, key);
