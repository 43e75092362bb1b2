import type { ResourceEstimate } from '../estimate.ts';
import { firstTierUsd, quantity, unitUsd, usd } from '../money.ts';
import type { Component } from '../price.ts';
import { code, escaped, row } from './markdown.ts';

/** Every line of one resource's bill: quantity × price = amount, what the bill calls it, and what is assumed. */
export function breakdown({ components, assumptions }: ResourceEstimate): readonly string[] {
  if (components.length === 0) return [];
  const rows = components.map(component =>
    row([
      nameOf(component),
      reckoning(component),
      amountOf(component),
      component.key === undefined ? '' : code(component.key),
    ]),
  );
  const notes = [
    ...tierNotes(components),
    ...usageNotes(components),
    ...assumptions.map(text => `Assumed: ${escaped(text)}`),
  ];
  return [
    '| | Quantity × price | A\u00a0month | On the bill |',
    '|:--|:--|--:|:--|',
    ...rows,
    '',
    ...notes.map(note => `- ${note}`),
  ];
}

const nameOf = ({ group, name }: Component): string => escaped([...group, name].join(' › '));

function reckoning({ quantity: amount, unit, cost }: Component): string {
  switch (cost.kind) {
    case 'priced':
      return `${escaped(quantity(amount ?? 0, unit))} × ${priceOf(cost.price.tiers.length, firstTierUsd(cost.price.tiers, unit))}`;
    case 'usage':
      return `usage × ${priceOf(cost.price.tiers.length, firstTierUsd(cost.price.tiers, unit))}`;
    case 'unknown':
      return escaped(`unknown: ${cost.reason}`);
    case 'unpriced':
      return amount === undefined ? 'usage' : escaped(quantity(amount, unit));
  }
}

const priceOf = (tiers: number, first: string): string => escaped(tiers > 1 ? `${first} (tiers)` : first);

function amountOf({ cost }: Component): string {
  switch (cost.kind) {
    case 'priced':
      return escaped(usd(cost.monthlyUsd));
    case 'usage':
      return 'depends on usage';
    case 'unknown':
      return 'unknown';
    case 'unpriced':
      return 'no price';
  }
}

/** Where the price changes with the quantity, all of its steps. */
const tierNotes = (components: readonly Component[]): readonly string[] =>
  components.flatMap(({ name, unit, cost }) => {
    if (cost.kind !== 'priced' && cost.kind !== 'usage') return [];
    const { tiers } = cost.price;
    if (tiers.length < 2) return [];
    return [
      escaped(
        `${name}: ${tiers.map(({ from, usd: price }) => `from ${quantity(from, unit)}: ${unitUsd(price, unit)}`).join(', ')}`,
      ),
    ];
  });

const usageNotes = (components: readonly Component[]): readonly string[] =>
  components.flatMap(({ name, usageKey, cost }) =>
    cost.kind === 'usage' && usageKey !== undefined
      ? [`${escaped(name)}: tell the quantity in a usage file as ${code(usageKey)}`]
      : [],
  );
