import { type Committed, paidOver } from './commitments/commitment.ts';
import type { Diff } from './diff.ts';
import type { Estimate } from './estimate.ts';
import { difference } from './price.ts';

/** What a team divides its month by: so many customers, so many requests. */
export type Unit = { readonly name: string; readonly count: number };

/** What a team wants to see besides the month. */
export type Outlook = {
  readonly units?: readonly Unit[] | undefined;
  /** So many months are shown as one sum. */
  readonly months?: number | undefined;
  /** What commitments make of the month, where there are any. */
  readonly committed?: Committed | undefined;
};

/** Figures of the two sides; undefined where they are unknown. */
export type Figures = {
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly delta: number | undefined;
};

export const forecastOf = ({ months, monthlyUsd }: Estimate): number | undefined =>
  months === undefined ? undefined : months * monthlyUsd;

export const perUnit = ({ monthlyUsd, units = [] }: Estimate): readonly (Unit & { readonly usd: number })[] =>
  units.map(unit => ({ ...unit, usd: monthlyUsd / unit.count }));

/** What is paid in all the months with commitments, up front and by the month. */
export const paidOf = ({ committed, months }: Estimate): number | undefined =>
  committed && months !== undefined ? paidOver(committed, months) : undefined;

/** With commitments; unknown where the month is, or where projects are skipped that use them too. */
export function committedOfDiff(diff: Diff): Figures | undefined {
  if (!diff.head.committed) return undefined;
  const isWhole = diff.skipped.length === 0;
  const before = isWhole && diff.monthlyBefore !== undefined ? diff.base.committed?.monthlyUsd : undefined;
  const after = isWhole && diff.monthlyAfter !== undefined ? diff.head.committed.monthlyUsd : undefined;
  return { before, after, delta: diff.monthlyDelta === undefined ? undefined : difference(before, after) };
}

export const forecastOfDiff = (diff: Diff): Figures | undefined =>
  diff.head.months === undefined ? undefined : scaled(diff, diff.head.months);

/** The head's units hold for both sides: the difference is the money's alone. */
export const perUnitOfDiff = (diff: Diff): readonly (Unit & Figures)[] =>
  (diff.head.units ?? []).map(unit => ({ ...unit, ...scaled(diff, 1 / unit.count) }));

const scaled = ({ monthlyBefore, monthlyAfter, monthlyDelta }: Diff, by: number): Figures => {
  const times = (amount: number | undefined): number | undefined => (amount === undefined ? undefined : amount * by);
  return { before: times(monthlyBefore), after: times(monthlyAfter), delta: times(monthlyDelta) };
};
