import { type Growth, grownBy } from './growth.ts';
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
  /** How usage grows over those. */
  readonly growth?: Growth | undefined;
  /** What commitments make of the month, where there are any. */
  readonly committed?: Committed | undefined;
};

/** Figures of the two sides; undefined where they are unknown. */
export type Figures = {
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly delta: number | undefined;
};

export const forecastOf = ({ months, monthlyUsd, growth }: Estimate): number | undefined =>
  months === undefined ? undefined : months * monthlyUsd + grown(growth, months);

const grown = (growth: Growth | undefined, months: number): number => (growth ? grownBy(growth, months) : 0);

export const perUnit = ({ monthlyUsd, units = [] }: Estimate): readonly (Unit & { readonly usd: number })[] =>
  units.map(unit => ({ ...unit, usd: monthlyUsd / unit.count }));

/** What is paid in all the months with commitments, up front and by the month. They cover nothing of what usage grows by. */
export const paidOf = ({ committed, months, growth }: Estimate): number | undefined =>
  committed && months !== undefined ? paidOver(committed, months) + grown(growth, months) : undefined;

/** With commitments; unknown where the month is, or where projects are skipped that use them too. */
export function committedOfDiff(diff: Diff): Figures | undefined {
  if (!diff.head.committed) return undefined;
  const isWhole = diff.skipped.length === 0;
  const before = isWhole && diff.monthlyBefore !== undefined ? diff.base.committed?.monthlyUsd : undefined;
  const after = isWhole && diff.monthlyAfter !== undefined ? diff.head.committed.monthlyUsd : undefined;
  return { before, after, delta: diff.monthlyDelta === undefined ? undefined : difference(before, after) };
}

/** Usage grows on both sides as the head says. */
export function forecastOfDiff(diff: Diff): Figures | undefined {
  const { months, growth } = diff.head;
  if (months === undefined) return undefined;
  const grownOn = (side: Estimate): number =>
    grown(side.growth && { ...side.growth, percent: growth?.percent ?? 0 }, months);
  const [old, now] = [grownOn(diff.base), grownOn(diff.head)];
  const { before, after, delta } = scaled(diff, months);
  return { before: sum(before, old), after: sum(after, now), delta: sum(delta, difference(old, now)) };
}

const sum = (amount: number | undefined, more = 0): number | undefined =>
  amount === undefined ? undefined : amount + more;

/** The head's units hold for both sides: the difference is the money's alone. */
export const perUnitOfDiff = (diff: Diff): readonly (Unit & Figures)[] =>
  (diff.head.units ?? []).map(unit => ({ ...unit, ...scaled(diff, 1 / unit.count) }));

const scaled = ({ monthlyBefore, monthlyAfter, monthlyDelta }: Diff, by: number): Figures => {
  const times = (amount: number | undefined): number | undefined => (amount === undefined ? undefined : amount * by);
  return { before: times(monthlyBefore), after: times(monthlyAfter), delta: times(monthlyDelta) };
};
