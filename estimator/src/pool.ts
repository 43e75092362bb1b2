import type { ResourceEstimate } from './estimate.ts';
import { billedIn, tiered, total, type Component, type Cost } from './price.ts';
import { repriced, saying } from './repriced.ts';
import { Unknown } from './model.ts';

type Priced = Extract<Cost, { kind: 'priced' }>;
type Share = { readonly quantity: number; readonly cost: Priced };

/**
 * AWS's tiers hold for all that an account uses under one key, not for each resource: the resources share what the
 * sum costs by how much of it they use.
 */
export function pooled(resources: readonly ResourceEstimate[]): readonly ResourceEstimate[] {
  const pools = new Map<string, Share[]>();
  for (const resource of resources)
    for (const component of sharing(resource)) {
      const share = shareOf(component);
      if (share) poolAt(pools, poolOf(component, resource)).push(share);
    }
  const costs = new Map([...pools].flatMap(([key, shares]) => priceOf(key, shares)));
  return costs.size === 0 ? resources : resources.map(resource => withAverages(resource, costs));
}

function poolAt(pools: Map<string, Share[]>, key: string): Share[] {
  const pool = pools.get(key) ?? [];
  pools.set(key, pool);
  return pool;
}

/** What one unit costs on average, and how many resources share it. */
type Average = { readonly usd: number; readonly count: number };

function priceOf(key: string, shares: readonly Share[]): readonly [string, Average][] {
  const [first] = shares;
  const quantity = total(shares.map(share => share.quantity));
  if (!first || shares.length < 2 || quantity === 0) return [];
  const whole = tiered(quantity, first.cost.price);
  const apart = total(shares.map(({ cost }) => cost.monthlyUsd));
  return isSameMoney(whole, apart) ? [] : [[key, { usd: whole / quantity, count: shares.length }]];
}

const isSameMoney = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(one, other);

/** Nobody knows how many there are of the others. */
const sharing = ({ instance, components }: ResourceEstimate): readonly Component[] =>
  instance.countUnknown ? [] : components;

function shareOf({ quantity, cost, tiersAlone }: Component): Share | undefined {
  const isShared = cost.kind === 'priced' && cost.price.tiers.length > 1 && tiersAlone !== true;
  return isShared && quantity !== undefined ? { quantity, cost } : undefined;
}

/** Whether what it costs depends on how much others use. */
export const sharesTiers = (resource: ResourceEstimate): boolean =>
  sharing(resource).some(component => shareOf(component) !== undefined);

/** How much each line takes of the pools it shares. */
const sharesOf = (resources: readonly ResourceEstimate[]): ReadonlyMap<string, number> =>
  new Map(
    resources.flatMap(resource =>
      sharing(resource).flatMap((component, at) => {
        const share = shareOf(component);
        const line = [poolOf(component, resource), resource.project, resource.instance.address, at];
        return share ? [[JSON.stringify(line), share.quantity] as const] : [];
      }),
    ),
  );

/** Whether two states take the same of all pools, so that nobody else's share costs more or less. */
export function poolAlike(one: readonly ResourceEstimate[], other: readonly ResourceEstimate[]): boolean {
  const [before, after] = [sharesOf(one), sharesOf(other)];
  return before.size === after.size && [...before].every(([line, quantity]) => after.get(line) === quantity);
}

export function poolOf(component: Component, { instance }: ResourceEstimate): string {
  const { key = '', cost } = component;
  const region = billedIn(component, instance);
  if (cost.kind === 'priced' && cost.price.isGlobal === true) return key;
  return `${key} ${region instanceof Unknown ? region.reason : region}`;
}

function withAverages(resource: ResourceEstimate, costs: ReadonlyMap<string, Average>): ResourceEstimate {
  const components = resource.components.map(component => {
    const share = shareOf(component);
    const average = share && costs.get(poolOf(component, resource));
    return average ? shared(component, share, average) : component;
  });
  const isSame = components.every((component, at) => component === resource.components[at]);
  return isSame || resource.instance.countUnknown ? resource : repriced(resource, components);
}

function shared(component: Component, { quantity, cost }: Share, { usd, count }: Average): Component {
  const said = `${component.name}: ${count} lines share its price tiers`;
  return { ...saying(component, said), cost: { ...cost, monthlyUsd: quantity * usd } };
}
