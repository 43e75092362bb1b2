import { isUnnamed } from '../../line.ts';
import type { Component } from '../../price.ts';
import { amount } from './amount.ts';

/** One line of the bill, with what it is called on the bill. */
export const componentJson = (component: Component) => ({
  name: component.name,
  group: component.group,
  status: component.cost.kind,
  reason: component.cost.kind === 'unknown' ? component.cost.reason : null,
  quantity: amount(component.quantity),
  unit: component.unit,
  unitPrice: amount(unitPriceOf(component)),
  monthlyCost: component.cost.kind === 'priced' ? amount(component.cost.monthlyUsd) : null,
  ...billed(component.key),
  sku: priceOf(component)?.sku ?? null,
  usageKey: component.usageKey ?? null,
  assumption: component.assumption ?? null,
  ...(component.region !== undefined && { region: component.region }),
  ...reservedJson(component),
  ...tiersJson(component),
});

function reservedJson({ reserved }: Component) {
  if (!reserved) return {};
  const { years = null, payment = null, offering = null, upfrontUsd } = reserved;
  return { reserved: { years, payment, offering, upfrontCost: amount(upfrontUsd) } };
}

/** Where a price has several: its steps, and what shares them. */
function tiersJson(component: Component) {
  const price = priceOf(component);
  if (!price || price.tiers.length < 2) return {};
  const shared = component.tiersAlone === true ? 'resource' : price.isGlobal === true ? 'account' : 'region';
  return { tiers: { shared, steps: price.tiers.map(({ from, usd }) => ({ from, usd })) } };
}

const priceOf = ({ cost }: Component) => (cost.kind === 'priced' || cost.kind === 'usage' ? cost.price : undefined);

/** What one unit costs on average over its tiers; the first tier's price where the quantity is not known. */
function unitPriceOf(component: Component): number | undefined {
  const { cost, quantity } = component;
  if (cost.kind === 'priced' && quantity !== undefined && quantity > 0) return cost.monthlyUsd / quantity;
  return priceOf(component)?.tiers[0]?.usd;
}

function billed(key: string | undefined) {
  const [service, usageType, ...operation] = key?.split(' ') ?? [];
  const isNamed = key !== undefined && !isUnnamed(key);
  return {
    service: service ?? null,
    usageType: isNamed ? (usageType ?? null) : null,
    operation: operation.length === 0 ? null : operation.join(' '),
  };
}
