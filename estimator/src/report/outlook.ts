import type { Diff } from '../diff.ts';
import type { Estimate } from '../estimate.ts';
import { quantity, unitUsd, usd, usdChange } from '../money.ts';
import {
  committedOfDiff,
  type Figures,
  forecastOf,
  forecastOfDiff,
  paidOf,
  perUnit,
  perUnitOfDiff,
  type Unit,
} from '../outlook.ts';
import { amount } from './json/amount.ts';
import { clean } from './words.ts';

const months = (count: number): string => (count === 1 ? 'one month' : `${String(count)} months`);

/** `12 months, usage growing by 5% each`. */
const forecastName = ({ months: count = 0, growth }: Estimate): string =>
  `${months(count)}${growth && growth.percent !== 0 ? `, usage ${growth.percent > 0 ? 'growing' : 'shrinking'} by ${String(Math.abs(growth.percent))}% each` : ''}`;
const ofHow = ({ name, count }: Unit): string => `(${clean(quantity(count, name))})`;
const each = (price: number | undefined, { name }: Unit): string =>
  price === undefined ? 'unknown' : price < 0 ? `-${unitUsd(-price, clean(name))}` : unitUsd(price, clean(name));

/** `Over 12 months: $1,200.00`, and what that is for each unit; a line each. */
export function outlookLines(estimate: Estimate): readonly string[] {
  const forecast = forecastOf(estimate);
  return [
    ...(forecast === undefined ? [] : [`Over ${forecastName(estimate)}: ${usd(forecast)}`]),
    ...committedLines(estimate),
    ...perUnit(estimate).map(unit => `A month: ${each(unit.usd, unit)} ${ofHow(unit)}`),
  ];
}

/** `With commitments: $90.00 a month`, what they cover and what of them nothing uses. */
function committedLines(estimate: Estimate): readonly string[] {
  const { committed } = estimate;
  if (!committed) return [];
  const { monthlyUsd, coveredUsd, unusedUsd, upfronts } = committed;
  const unused = unusedUsd > 0.005 ? `; ${usd(unusedUsd)} of them is used by nothing` : '';
  const paid = paidOf(estimate);
  const first = upfronts.reduce((sum, each) => sum + each.usd, 0);
  const upfront = first > 0 ? `, ${usd(first)} of it in the first month, up front` : '';
  return [
    `With commitments: ${usd(monthlyUsd)} a month; they cover ${usd(coveredUsd)} at on-demand prices${unused}`,
    ...(paid === undefined ? [] : [`Over ${months(estimate.months ?? 0)} with commitments: ${usd(paid)}${upfront}`]),
  ];
}

function committedOfDiffLine(diff: Diff): readonly string[] {
  const figures = committedOfDiff(diff);
  if (!figures) return [];
  const { before, after, delta } = figures;
  const change = delta === undefined ? 'what the change makes of a month is not known' : `${usdChange(delta)} a month`;
  const known = before === undefined || after === undefined ? '' : ` (${usd(before)} → ${usd(after)})`;
  return [`With commitments: ${change}${known}`];
}

export function outlookOfDiff(diff: Diff): readonly string[] {
  const forecast = forecastOfDiff(diff);
  const change = forecast?.delta === undefined ? 'unknown' : usdChange(forecast.delta);
  return [
    ...(forecast === undefined ? [] : [`Over ${forecastName(diff.head)}: ${change}`]),
    ...committedOfDiffLine(diff),
    ...perUnitOfDiff(diff).map(
      unit => `A month: ${each(unit.before, unit)} → ${each(unit.after, unit)} ${ofHow(unit)}`,
    ),
  ];
}

const committedJson = (estimate: Estimate, committed: NonNullable<Estimate['committed']>) => ({
  monthlyCost: amount(committed.monthlyUsd),
  covered: amount(committed.coveredUsd),
  unused: amount(committed.unusedUsd),
  recurring: amount(committed.recurringUsd),
  upfronts: committed.upfronts.map(({ usd: cost, years }) => ({ cost: amount(cost), years })),
  paid: amount(paidOf(estimate)),
});

/** How much of the month grows. */
const growthJson = ({ growth }: Estimate) =>
  growth && growth.percent !== 0 ? { growth: { percent: growth.percent, usageCost: amount(growth.usageUsd) } } : {};

const growthOfDiffJson = ({ base, head }: Diff) =>
  head.growth && head.growth.percent !== 0
    ? {
        growth: {
          percent: head.growth.percent,
          usageBefore: amount(base.growth?.usageUsd),
          usageAfter: amount(head.growth.usageUsd),
        },
      }
    : {};

/** What nobody asked for is not there. */
export function outlookJson(estimate: Estimate) {
  const forecast = forecastOf(estimate);
  const units = perUnit(estimate);
  return {
    ...(forecast !== undefined && { forecast: { months: estimate.months ?? 0, cost: amount(forecast) } }),
    ...growthJson(estimate),
    ...(estimate.committed && { commitments: committedJson(estimate, estimate.committed) }),
    ...(units.length > 0 && {
      units: units.map(({ name, count, usd: price }) => ({ name, count, monthlyCost: amount(price) })),
    }),
  };
}

const sidedJson = ({ before, after, delta }: Figures) => ({
  before: amount(before),
  after: amount(after),
  delta: amount(delta),
});

export function outlookOfDiffJson(diff: Diff) {
  const forecast = forecastOfDiff(diff);
  const units = perUnitOfDiff(diff);
  const committed = committedOfDiff(diff);
  return {
    ...(committed && { commitments: sidedJson(committed) }),
    ...growthOfDiffJson(diff),
    ...(forecast && { forecast: { months: diff.head.months ?? 0, ...sidedJson(forecast) } }),
    ...(units.length > 0 && { units: units.map(unit => ({ name: unit.name, count: unit.count, ...sidedJson(unit) })) }),
  };
}
