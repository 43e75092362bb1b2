import type { Committed } from '../commitments/commitment.ts';
import { at, list, number, optional, type Saved } from './reading.ts';

/** What commitments made of a saved month. */
export const committedOf = (saved: Saved): Committed => ({
  monthlyUsd: number(at(saved, 'monthlyCost')),
  coveredUsd: number(at(saved, 'covered')),
  unusedUsd: number(at(saved, 'unused')),
  recurringUsd: number(at(saved, 'recurring')),
  upfronts: list(at(saved, 'upfronts'), each => ({ usd: number(at(each, 'cost')), years: number(at(each, 'years')) })),
});

const sideOf = (monthlyUsd: number): Committed => ({
  ...{ monthlyUsd, recurringUsd: monthlyUsd },
  ...{ coveredUsd: 0, unusedUsd: 0, upfronts: [] },
});

/** Of a difference no more is saved than the month of each side. */
export const committedBefore = (saved: Saved): Committed | undefined =>
  optional(at(saved, 'before'), side => sideOf(number(side)));

/** That there are commitments is known where the month is not: its total says that it is unknown. */
export const committedAfter = (saved: Saved): Committed => sideOf(optional(at(saved, 'after'), number) ?? 0);
