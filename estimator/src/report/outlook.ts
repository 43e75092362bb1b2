import type { Diff } from '../diff.ts';
import type { Estimate } from '../estimate.ts';
import { quantity, unitUsd, usd, usdChange } from '../money.ts';
import { type Figures, forecastOf, forecastOfDiff, perUnit, perUnitOfDiff, type Unit } from '../outlook.ts';
import { amount } from './json/amount.ts';
import { clean } from './words.ts';

const months = (count: number): string => (count === 1 ? 'one month' : `${String(count)} months`);
const ofHow = ({ name, count }: Unit): string => `(${clean(quantity(count, name))})`;
const each = (price: number | undefined, { name }: Unit): string =>
  price === undefined ? 'unknown' : price < 0 ? `-${unitUsd(-price, clean(name))}` : unitUsd(price, clean(name));

/** `Over 12 months: $1,200.00`, and what that is for each unit; a line each. */
export function outlookLines(estimate: Estimate): readonly string[] {
  const forecast = forecastOf(estimate);
  return [
    ...(forecast === undefined ? [] : [`Over ${months(estimate.months ?? 0)}: ${usd(forecast)}`]),
    ...perUnit(estimate).map(unit => `A month: ${each(unit.usd, unit)} ${ofHow(unit)}`),
  ];
}

export function outlookOfDiff(diff: Diff): readonly string[] {
  const forecast = forecastOfDiff(diff);
  const change = forecast?.delta === undefined ? 'unknown' : usdChange(forecast.delta);
  return [
    ...(forecast === undefined ? [] : [`Over ${months(diff.head.months ?? 0)}: ${change}`]),
    ...perUnitOfDiff(diff).map(
      unit => `A month: ${each(unit.before, unit)} → ${each(unit.after, unit)} ${ofHow(unit)}`,
    ),
  ];
}

/** What nobody asked for is not there. */
export function outlookJson(estimate: Estimate) {
  const forecast = forecastOf(estimate);
  const units = perUnit(estimate);
  return {
    ...(forecast !== undefined && { forecast: { months: estimate.months ?? 0, cost: amount(forecast) } }),
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
  return {
    ...(forecast && { forecast: { months: diff.head.months ?? 0, ...sidedJson(forecast) } }),
    ...(units.length > 0 && { units: units.map(unit => ({ name: unit.name, count: unit.count, ...sidedJson(unit) })) }),
  };
}
