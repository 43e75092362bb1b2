import type { PriceBook, Rate } from '@costlens/pricing-cache';
import { regionOf, type ResourceEstimate } from '../estimate.ts';
import type { Component } from '../price.ts';

/** One price in one region, and how much of it no commitment covers yet. */
export type Line = {
  readonly region: string;
  readonly key: string;
  readonly usdEach: number;
  readonly quantity: number;
};

/** What is known and billed on demand by what is used, summed for each price. */
export function linesOf(resources: readonly ResourceEstimate[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const line of resources.flatMap(usedIn)) {
    const name = JSON.stringify([line.region, line.key]);
    const found = lines.get(name) ?? { ...line, usdEach: 0, quantity: 0 };
    const quantity = found.quantity + line.quantity;
    const usdEach = (found.usdEach * found.quantity + line.usdEach * line.quantity) / quantity;
    lines.set(name, { ...found, quantity, usdEach });
  }
  return [...lines.values()];
}

const usedIn = ({ instance, components }: ResourceEstimate): readonly Line[] =>
  instance.countUnknown ? [] : components.flatMap(component => usedOf(component, regionOf(instance)));

function usedOf({ key, quantity = 0, cost, region, reserved }: Component, own: string): readonly Line[] {
  if (cost.kind !== 'priced' || key === undefined || !(quantity > 0) || reserved) return [];
  return [{ region: region ?? own, key, usdEach: cost.monthlyUsd / quantity, quantity }];
}

export const rateFor = (
  book: PriceBook,
  { region, key }: Pick<Line, 'region' | 'key'>,
  fits: (rate: Rate) => boolean,
): Rate | undefined => book.rates?.(region, key).find(fits);
