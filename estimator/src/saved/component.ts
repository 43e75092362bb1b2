import type { Price } from '@costlens/pricing-cache';
import type { Component, Cost } from '../price.ts';
import type { Bought } from '../reserved-price.ts';
import { at, list, number, oneOf, optional, type Saved, text } from './reading.ts';

const statuses = ['priced', 'usage', 'unknown', 'unpriced'] as const;

/** One line of a saved bill. A price without tiers is what one unit has cost. */
export function componentOf(saved: Saved): Component {
  const quantity = optional(at(saved, 'quantity'), number);
  const assumption = optional(at(saved, 'assumption'), text);
  const key = keyOf(saved);
  const region = optional(at(saved, 'region'), text);
  const reserved = optional(at(saved, 'reserved'), boughtOf);
  return {
    name: text(at(saved, 'name')),
    group: list(at(saved, 'group'), text),
    quantity,
    unit: text(at(saved, 'unit')),
    key,
    usageKey: optional(at(saved, 'usageKey'), text),
    assumption,
    ...(sharedBy(saved) === 'resource' && { tiersAlone: true }),
    ...(region !== undefined && { region }),
    ...(reserved && { reserved }),
    cost: costOf(saved, key ?? ''),
  };
}

const payments = ['No Upfront', 'Partial Upfront', 'All Upfront'] as const;

const boughtOf = (saved: Saved): Bought => ({
  years: optional(at(saved, 'years'), years => oneOf(years, [1, 3])),
  payment: optional(at(saved, 'payment'), payment => oneOf(payment, payments)),
  offering: optional(at(saved, 'offering'), offering => oneOf(offering, ['standard', 'convertible'])),
  upfrontUsd: optional(at(saved, 'upfrontCost'), number),
});

function keyOf(saved: Saved): string | undefined {
  const parts = ['service', 'usageType', 'operation'].flatMap(name => optional(at(saved, name), text) ?? []);
  return parts.length === 0 ? undefined : parts.join(' ');
}

function costOf(saved: Saved, key: string): Cost {
  const kind = oneOf(at(saved, 'status'), statuses);
  switch (kind) {
    case 'priced':
      return pricedOf(saved, key);
    case 'usage':
      return { kind, price: priceOf(saved, key) };
    case 'unknown':
      return { kind, reason: optional(at(saved, 'reason'), text) ?? '' };
    case 'unpriced':
      return { kind };
  }
}

/** JSON has no number for what is beyond all numbers. */
function pricedOf(saved: Saved, key: string): Cost {
  const monthlyUsd = optional(at(saved, 'monthlyCost'), number);
  return { kind: 'priced', monthlyUsd: monthlyUsd ?? Infinity, price: priceOf(saved, key) };
}

const shares = ['resource', 'region', 'account'] as const;

const sharedBy = (saved: Saved): (typeof shares)[number] | undefined =>
  optional(at(saved, 'tiers'), tiers => oneOf(at(tiers, 'shared'), shares));

function priceOf(saved: Saved, key: string): Price {
  const usd = optional(at(saved, 'unitPrice'), number) ?? 0;
  const steps = optional(at(saved, 'tiers'), tiers => list(at(tiers, 'steps'), stepOf)) ?? [];
  return {
    key,
    unit: text(at(saved, 'unit')),
    tiers: steps.length === 0 ? [{ from: 0, usd }] : steps,
    sku: optional(at(saved, 'sku'), text),
    confidence: 'high',
    ...(sharedBy(saved) === 'account' && { isGlobal: true }),
  };
}

const stepOf = (saved: Saved): Price['tiers'][number] => ({
  from: number(at(saved, 'from')),
  usd: number(at(saved, 'usd')),
});
