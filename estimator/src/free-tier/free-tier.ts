import type { ResourceEstimate } from '../estimate.ts';
import { type Problem, Unknown } from '../model.ts';
import { usd } from '../money.ts';
import { poolOf } from '../pool.ts';
import { repriced, saying } from '../repriced.ts';
import { billedIn as regionOf, tiered, type Component, type Cost } from '../price.ts';
import { type Allowance, allowances } from './allowances.ts';
import type { FreeTier } from './free-tiers.ts';

type Priced = Extract<Cost, { kind: 'priced' }>;

/** A line of which a part is free. */
type Billed = {
  readonly component: Component;
  readonly quantity: number;
  readonly cost: Priced;
  readonly allowance: Allowance;
  /** Who shares the allowance, and who the tiers of the price. */
  readonly sharers: string;
  readonly pool: string;
};

/**
 * The same resources without what AWS gives for free, as if nothing else in the account used it. Lines that draw from
 * one allowance share it by how much each uses.
 */
export function withFreeTier(resources: readonly ResourceEstimate[], freeTier: FreeTier): readonly ResourceEstimate[] {
  const offered = offeredIn(freeTier);
  if (offered.length === 0) return resources;
  const billed = resources.flatMap(resource => billedIn(resource, offered));
  if (billed.length === 0) return resources;
  const [used, pools] = [usedOf(billed), poolsOf(resources)];
  return resources.map(resource => reduced(resource, billedIn(resource, offered), used, pools));
}

/** An estimate that has free quantities taken off says so, and how much they are worth. */
export const freeTierProblem = (freeTier: FreeTier, saved: number): Problem => ({
  severity: 'info',
  code: 'free-tier',
  message: `free tier (${freeTier}): ${usd(saved)} a month is taken off, as if nothing else in the account used it`,
});

const offeredIn = (freeTier: FreeTier): readonly Allowance[] =>
  freeTier === 'none' ? [] : allowances.filter(({ lasts }) => freeTier === 'all' || lasts === 'always');

type Sums = ReadonlyMap<string, number>;

function usedOf(billed: readonly Billed[]): Sums {
  const made = new Map<string, number>();
  for (const { sharers, quantity } of billed) made.set(sharers, (made.get(sharers) ?? 0) + quantity);
  return made;
}

/** All that is billed under one key and region, as tiers of a price add it up. */
function poolsOf(resources: readonly ResourceEstimate[]): Sums {
  const made = new Map<string, number>();
  for (const resource of counted(resources))
    for (const component of resource.components) {
      if (component.quantity === undefined || component.tiersAlone === true) continue;
      const pool = poolOf(component, resource);
      made.set(pool, (made.get(pool) ?? 0) + component.quantity);
    }
  return made;
}

/** Nobody knows how many there are of the others. */
const counted = (resources: readonly ResourceEstimate[]): readonly ResourceEstimate[] =>
  resources.filter(({ instance }) => !instance.countUnknown);

/** The free tier holds in AWS's own partition alone, and for nothing that is reserved: that is paid for in any case. */
function billedIn(resource: ResourceEstimate, offered: readonly Allowance[]): readonly Billed[] {
  const { countUnknown, region } = resource.instance;
  if (countUnknown || (typeof region === 'string' && /^(us-gov|cn)-/.test(region))) return [];
  const onDemand = resource.components.filter(({ reserved }) => !reserved);
  return onDemand.flatMap(component => billedOf(component, resource, offered));
}

function billedOf(component: Component, resource: ResourceEstimate, offered: readonly Allowance[]): readonly Billed[] {
  const { key = '', cost, quantity = 0 } = component;
  // A first tier that costs nothing is the same allowance, in the price itself.
  if (cost.kind !== 'priced' || quantity === 0 || cost.price.tiers[0]?.usd === 0) return [];
  const allowance = offered.find(({ keys }) => keys.test(key));
  if (!allowance) return [];
  const pool = poolOf(component, resource);
  return [{ component, quantity, cost, allowance, sharers: sharersOf(allowance, component, resource), pool }];
}

function sharersOf({ keys, perRegion }: Allowance, component: Component, { instance }: ResourceEstimate): string {
  const region = regionOf(component, instance);
  const where = region instanceof Unknown ? region.reason : region;
  return perRegion === true ? `${keys.source} ${where}` : keys.source;
}

function reduced(resource: ResourceEstimate, billed: readonly Billed[], used: Sums, pools: Sums): ResourceEstimate {
  if (billed.length === 0) return resource;
  const changed = new Map(billed.map(each => [each.component, lessOf(each, used, pools)]));
  return repriced(
    resource,
    resource.components.map(component => changed.get(component) ?? component),
  );
}

function lessOf({ component, quantity, cost, allowance, sharers, pool }: Billed, used: Sums, pools: Sums): Component {
  const share = Math.min(1, allowance.quantity / (used.get(sharers) ?? quantity));
  const whole = component.tiersAlone === true ? quantity : (pools.get(pool) ?? quantity);
  // What is left is billed from the first tier on, as AWS does.
  const left = tiered(whole * (1 - share), cost.price) / tiered(whole, cost.price);
  const said = wordsOf(allowance, quantity * share);
  return { ...saying(component, said), cost: { ...cost, monthlyUsd: cost.monthlyUsd * left } };
}

const rounded = (quantity: number): string => quantity.toLocaleString('en-US', { maximumFractionDigits: 2 });

function wordsOf({ quantity, unit }: Allowance, taken: number): string {
  const whole = `${rounded(quantity)} ${unit}`;
  return `free tier: ${taken < quantity ? `${rounded(taken)} of ${whole}` : whole}`;
}
