import type { ResourceEstimate } from './estimate.ts';
import { total } from './price.ts';

/** By how many percent a month usage grows, and how much of the month hangs on it. */
export type Growth = { readonly percent: number; readonly usageUsd: number };

/** What depends on usage grows with it; an instance costs what it costs. */
export const growthOf = (percent: number, resources: readonly ResourceEstimate[]): Growth => ({
  percent,
  usageUsd: total(resources.map(usageOf)),
});

const usageOf = ({ instance, components }: ResourceEstimate): number =>
  instance.countUnknown
    ? 0
    : total(
        components.map(({ usageKey, cost }) =>
          usageKey !== undefined && cost.kind === 'priced' ? cost.monthlyUsd : 0,
        ),
      );

/** What so many months cost beyond as many like the first one, at its average prices. */
export function grownBy({ percent, usageUsd }: Growth, months: number): number {
  let [each, sum] = [1, 0];
  for (let month = 0; month < months; month++) {
    sum += each;
    each *= 1 + percent / 100;
  }
  return usageUsd * (sum - months);
}
