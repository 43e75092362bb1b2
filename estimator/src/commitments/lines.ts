import type { PriceBook, Rate } from '@costlens/pricing-cache';
import { regionOf, type ResourceEstimate } from '../estimate.ts';

/** One price in one region, and how much of it no commitment covers yet. */
export type Line = {
  readonly region: string;
  readonly key: string;
  readonly usdEach: number;
  readonly quantity: number;
};

/** What is known and billed by what is used, summed for each price. */
export function linesOf(resources: readonly ResourceEstimate[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const { instance, components } of resources.filter(each => !each.instance.countUnknown))
    for (const { key, quantity = 0, cost, region = regionOf(instance) } of components) {
      if (cost.kind !== 'priced' || key === undefined || !(quantity > 0)) continue;
      const name = JSON.stringify([region, key]);
      const found = lines.get(name) ?? { region, key, usdEach: 0, quantity: 0 };
      const sum = found.quantity + quantity;
      const usdEach = (found.usdEach * found.quantity + cost.monthlyUsd) / sum;
      lines.set(name, { ...found, quantity: sum, usdEach });
    }
  return [...lines.values()];
}

export const rateFor = (
  book: PriceBook,
  { region, key }: Pick<Line, 'region' | 'key'>,
  fits: (rate: Rate) => boolean,
): Rate | undefined => book.rates?.(region, key).find(fits);
