import type { ResourceEstimate } from '../estimate.ts';
import { noRegion, Unknown } from '../model.ts';
import { firstTierUsd, usd } from '../money.ts';
import { total, type Component } from '../price.ts';

/** One resource's cost as a person reads it: an amount where there is one, and what else there is to say. */
export type Wording = {
  /** What is known of a month; undefined when nothing is. */
  readonly usd: number | undefined;
  /** What the amount leaves out, or what stands in its place. */
  readonly rest: string | undefined;
};

export const wordingOf = (resource: ResourceEstimate): Wording => {
  const { status, instance, components } = resource;
  if (status === 'free') return { usd: undefined, rest: 'free' };
  if (status === 'unsupported') return { usd: undefined, rest: 'not priced yet' };
  const { region } = instance;
  if (region instanceof Unknown && region.reason !== noRegion) {
    return { usd: undefined, rest: `unknown: region (${region.reason})` };
  }
  if (components.length === 0) return { usd: undefined, rest: 'nothing billed' };
  return wordingOfParts(components);
};

function wordingOfParts(components: readonly Component[]): Wording {
  const known = components.flatMap(({ cost }) => (cost.kind === 'priced' ? [cost.monthlyUsd] : []));
  const amount = known.length === 0 ? undefined : total(known);
  const gaps = [missing(components), unknown(components)].filter(gap => gap !== undefined);
  if (gaps.length > 0) return { usd: amount, rest: amount === undefined ? gaps.join('; ') : `+ ${gaps.join('; ')}` };
  const usage = usageOf(components);
  if (usage === undefined) return { usd: amount, rest: undefined };
  return amount === undefined
    ? { usd: undefined, rest: `depends on usage: ${usage}` }
    : { usd: amount, rest: `+ usage (${usage})` };
}

const missing = (components: readonly Component[]): string | undefined => {
  const names = components.filter(({ cost }) => cost.kind === 'unpriced').map(({ name }) => name);
  return names.length === 0 ? undefined : `no price for ${someOf(names)}`;
};

const unknown = (components: readonly Component[]): string | undefined => {
  const reasons = components.flatMap(({ cost }) => (cost.kind === 'unknown' ? [cost.reason] : []));
  return reasons.length === 0 ? undefined : `unknown: ${someOf(reasons)}`;
};

const usageOf = (components: readonly Component[]): string | undefined => {
  const prices = components.flatMap(({ unit, cost }) =>
    cost.kind === 'usage' ? [firstTierUsd(cost.price.tiers, unit)] : [],
  );
  return prices.length === 0 ? undefined : someOf(prices);
};

/** Two of a list, and how many more there are: a lens is one line. */
function someOf(texts: readonly string[]): string {
  const distinct = [...new Set(texts)].map(shorten);
  const more = distinct.length - 2;
  return more > 0 ? `${distinct.slice(0, 2).join(', ')} and ${String(more)} more` : distinct.join(', ');
}

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** `$70.08 a month`, with what it leaves out. */
export function sentence({ usd: amount, rest }: Wording): string {
  if (amount === undefined) return rest ?? '';
  return [`${usd(amount)} a month`, ...(rest === undefined ? [] : [rest])].join(' ');
}
