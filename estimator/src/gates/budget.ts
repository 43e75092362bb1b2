import type { Diff } from '../diff.ts';
import { usd, usdChange } from '../money.ts';
import type { Budget, Limits } from './policy.ts';
import { brokenStatus, type GateResult, type GateStatus, withAdvice } from './result.ts';
import { sumsOf, type Sum, type Sums } from './sums.ts';

/** How one limit is held: what is measured, in what, and how it is said. */
type Measure = {
  readonly limit: keyof Limits;
  readonly name: string;
  readonly unit: 'USD' | 'percent';
  readonly of: (sums: Sums) => Sum;
  readonly show: (amount: number) => string;
  readonly what: string;
};

const signed = (amount: number): string => `${amount > 0 ? '+' : ''}${String(Number(amount.toFixed(1)))}%`;
const negative = (sum: Sum): Sum => ({ ...sum, known: sum.known === 0 ? 0 : -sum.known });
const percentOf = ({ before, delta }: Sums): Sum => ({
  known: before.known === 0 ? (delta.known === 0 ? 0 : Infinity) : (delta.known / before.known) * 100,
  isWhole: before.isWhole && delta.isWhole,
  isMost: !before.isWhole && delta.isWhole,
  why: delta.why,
});

const measures: readonly Measure[] = [
  { limit: 'increaseUsd', name: 'increase', unit: 'USD', of: ({ delta }) => delta, show: usdChange, what: 'change' },
  {
    limit: 'increasePercent',
    name: 'increase in percent',
    unit: 'percent',
    of: percentOf,
    show: signed,
    what: 'change',
  },
  {
    limit: 'decreaseUsd',
    name: 'decrease',
    unit: 'USD',
    of: ({ delta }) => negative(delta),
    show: amount => usdChange(-amount),
    what: 'change',
  },
  {
    limit: 'decreasePercent',
    name: 'decrease in percent',
    unit: 'percent',
    of: sums => negative(percentOf(sums)),
    show: amount => signed(-amount),
    what: 'change',
  },
  { limit: 'totalUsd', name: 'total', unit: 'USD', of: ({ after }) => after, show: usd, what: 'month' },
];

/** One result for each limit of each group. What nobody knows never passes. */
export function budgetResults(budget: Budget, diff: Diff): readonly GateResult[] {
  const set = measures.flatMap(measure => {
    const limit = budget[measure.limit];
    return limit === undefined ? [] : [{ measure, limit }];
  });
  return sumsOf(budget, diff).flatMap(sums =>
    set.map(({ measure, limit }) => resultOf(budget, sums, measure, limit, set.length > 1)),
  );
}

function resultOf(budget: Budget, sums: Sums, measure: Measure, limit: number, isOneOfSeveral: boolean): GateResult {
  const sum = measure.of(sums);
  const spared = sparedBy(budget, sums, measure);
  const status = spared === undefined ? statusOf(budget, sum, limit) : 'passed';
  const sentence = spared ?? explain(status, sum, measure, limit);
  return {
    name: [budget.name, ...(sums.group === '' ? [] : [sums.group]), ...(isOneOfSeveral ? [measure.name] : [])].join(
      ', ',
    ),
    status,
    unit: measure.unit,
    limit,
    actual: sum.isWhole && Number.isFinite(sum.known) ? sum.known : undefined,
    message: withAdvice(status, sentence, budget),
    owner: budget.owner,
    at: budget.at,
    offenders: [],
  };
}

/** Why a limit is not held here. */
const sparedBy = (budget: Budget, sums: Sums, measure: Measure): string | undefined =>
  (measure.what === 'change' ? tooSmall(budget, sums.delta) : undefined) ??
  (measure.unit === 'percent' ? tooLittle(budget, sums.before) : undefined);

const tooSmall = ({ ignoreBelowUsd: least = 0 }: Budget, { known, isWhole }: Sum): string | undefined =>
  isWhole && Math.abs(known) < least ? `${usdChange(known)} is below ${usd(least)}, which is let pass.` : undefined;

const tooLittle = ({ percentFloorUsd: floor = 0 }: Budget, { known, isWhole }: Sum): string | undefined =>
  isWhole && known < floor
    ? `Percentages of less than ${usd(floor)} a month are not judged; it was ${usd(known)}.`
    : undefined;

/** Sums of binary fractions miss a limit they should meet by far less than this. */
const tolerance = 1e-6;

function statusOf(budget: Budget, { known, isWhole, isMost = false }: Sum, limit: number): GateStatus {
  if (Number.isNaN(limit)) return 'unknown';
  if (!(known - limit <= tolerance)) return isMost ? 'unknown' : brokenStatus(budget);
  return isWhole || isMost ? 'passed' : 'unknown';
}

function explain(status: GateStatus, sum: Sum, { show, unit, what }: Measure, given: number): string {
  const { known, isWhole, why } = sum;
  if (Number.isNaN(given)) return 'The limit is not a number.';
  const limit = `the limit of ${limitText(unit, given)}`;
  const actual = Number.isFinite(known) ? show(known) : 'What was nothing before';
  if (status === 'passed') return `${sum.isMost === true ? 'At most ' : ''}${actual} is within ${limit}.`;
  if (status === 'unknown')
    return `The ${what} is unknown (${why ?? partText(actual, sum)}), so nobody can say whether it is within ${limit}.`;
  return isWhole ? `${actual} is over ${limit}.` : `The known part alone, ${actual}, is over ${limit}.`;
}

/** What is known of the month before, a change is a share of; of the whole month it is a smaller one. */
const partText = (actual: string, { isMost }: Sum): string =>
  isMost === true ? 'part of the month before is' : `known part: ${actual}`;

const limitText = (unit: Measure['unit'], limit: number): string =>
  unit === 'USD' ? `${usd(limit)} a month` : `${String(limit)}%`;
