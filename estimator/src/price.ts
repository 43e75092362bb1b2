import type { Price, PriceBook } from '@costlens/pricing-cache';
import { isUnnamed } from './line.ts';
import { linesOf } from './lines-of.ts';
import type { Instance, Unknown } from './model.ts';
import type { Recognised } from './recognise.ts';
import { reservedOffer, untold, type Bought, type Offer } from './reserved-price.ts';
import { hoursPerMonth, type Around, type Line, type UsageValues } from './resource.ts';
import type { UsageSize } from './usage/size.ts';

/** What one line costs a month, or why nobody can say. */
export type Cost =
  | { readonly kind: 'priced'; readonly monthlyUsd: number; readonly price: Price }
  | { readonly kind: 'usage'; readonly price: Price }
  | { readonly kind: 'unknown'; readonly reason: string; readonly mistaken?: 'value' | 'usage' }
  | { readonly kind: 'unpriced' };

/** A line of the estimate: what is billed, how much of it a month, at what price. */
export type Component = {
  readonly name: string;
  /** Which part of the resource it belongs to. */
  readonly group: readonly string[];
  /** A month's; undefined when it depends on usage or is unknown. */
  readonly quantity: number | undefined;
  readonly unit: string;
  /** Undefined where what is billed is itself unknown. */
  readonly key: string | undefined;
  readonly usageKey: string | undefined;
  readonly assumption: string | undefined;
  /** Its price's tiers are not shared with other resources. */
  readonly tiersAlone?: true;
  /** Where it is billed, when that is not where the resource is. */
  readonly region?: string;
  /** Bought so, instead of on demand. */
  readonly reserved?: Bought;
  readonly cost: Cost;
};

/** The region in which a line is billed. */
export const billedIn = ({ region }: Component, instance: Instance): string | Unknown => region ?? instance.region;

export type UsageOf = (recognised: Recognised) => UsageValues;

/** Where prices and quantities come from. */
export type Terms = {
  readonly around: Around;
  readonly book: PriceBook;
  readonly usageOf: UsageOf;
  /** Taken where nobody has told how much is used. */
  readonly size?: UsageSize | undefined;
};

/** Prices a resource and its parts. */
export function price(recognised: Recognised, terms: Terms): readonly Component[] {
  const group = recognised.label === undefined ? [] : [recognised.label];
  const { known, unknown } = linesOf(recognised, terms);
  const own = known.map((line, index) => {
    const component = priceLine(line, terms, index === 0 ? assumptionsOf(recognised) : []);
    return line.usageKey === undefined ? component : { ...component, usageKey: usagePath(recognised, line.usageKey) };
  });
  const components = [...own, ...unknown].map(component => ({ ...component, group }));
  const parts = recognised.parts.flatMap(part => price(part, terms));
  return [...components, ...parts.map(part => ({ ...part, group: [...group, ...part.group] }))];
}

/** Where a usage file tells of a resource or, under the name of its block, of a part. */
export const usagePath = ({ path }: Recognised, key: string): string => usageKey(path.split('.')[0] ?? '', key);

/** A slash leads out of the part. */
export function usageKey(block: string, key: string): string {
  if (key.startsWith('/')) return key.slice(1);
  return block === '' ? key : `${block}.${key}`;
}

/** Said once, on the resource's first line. */
const assumptionsOf = ({ assumed }: Recognised): readonly string[] => Object.values(assumed);

function priceLine(line: Line, { around, book }: Terms, assumptions: readonly string[]): Component {
  const { name, unit, key, region = around.region } = line;
  const quantity = monthOf(line);
  const offer = offerOf(line, quantity, region, book);
  const own = line.assumption === undefined ? [] : [line.assumption];
  const said = [...assumptions, ...own, ...(offer.said ?? []), ...doubtOf(name, quantity, offer)];
  const assumption = said.length === 0 ? undefined : said.join('; ');
  const cost = costOf(quantity, offer);
  const component = { name, group: [], quantity, unit, key, usageKey: undefined, assumption, cost };
  const more = unusualOf(line, offer, around);
  return more ? { ...component, ...more } : component;
}

/** Of a price that was computed, or that a single source tells. */
const doubtOf = (name: string, quantity: number | undefined, { price: found }: Offer): readonly string[] =>
  found?.confidence === 'low' && quantity !== undefined && quantity > 0
    ? [`the price of "${name}" is not certain`]
    : [];

/** What few lines have; the many are made in one piece, which a keystroke feels. */
function unusualOf({ tiersAlone, region }: Line, { reserved }: Offer, around: Around): Partial<Component> | undefined {
  const isAway = region !== undefined && region !== around.region;
  if (tiersAlone !== true && !isAway && !reserved) return undefined;
  return {
    ...(tiersAlone === true && { tiersAlone }),
    ...(isAway && { region }),
    ...(reserved && { reserved }),
  };
}

function offerOf({ key, reserved: terms }: Line, quantity: number | undefined, region: string, book: PriceBook): Offer {
  if (terms) return reservedOffer({ terms, key, quantity }, region, book);
  return { price: isUnnamed(key) ? undefined : book.find(region, key) };
}

const monthOf = ({ quantity, per }: Line): number | undefined =>
  quantity === undefined ? undefined : quantity * (per === 'hour' ? hoursPerMonth : 1);

function costOf(quantity: number | undefined, { price: found, reserved }: Offer): Cost {
  const missing = reserved && untold(reserved);
  if (missing !== undefined) return { kind: 'unknown', reason: missing, mistaken: 'usage' };
  if (!found) return { kind: 'unpriced' };
  if (quantity === undefined) return { kind: 'usage', price: found };
  return { kind: 'priced', monthlyUsd: tiered(quantity, found), price: found };
}

/** Each tier's price holds for what lies within it. */
export const tiered = (quantity: number, { tiers }: Price): number =>
  tiers.reduce((sum, { from, usd }, index) => {
    const upTo = Math.min(quantity, tiers[index + 1]?.from ?? Infinity);
    return upTo > from ? sum + (upTo - from) * usd : sum;
  }, 0);

/** Unknown if either side is. */
export const difference = (before: number | undefined, after: number | undefined): number | undefined =>
  before === undefined || after === undefined ? undefined : after - before;

/** The total of what is known. */
export const total = (amounts: readonly (number | undefined)[]): number =>
  amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);

/**
 * A resource's month: nothing where nothing is billed; undefined when something in it is unknown or has no price, or when
 * all of it depends on usage. Unknown is not nothing.
 */
export function monthlyUsd(components: readonly Component[]): number | undefined {
  if (components.some(({ cost }) => cost.kind === 'unknown' || cost.kind === 'unpriced')) return undefined;
  const priced = components.flatMap(({ cost }) => (cost.kind === 'priced' ? [cost.monthlyUsd] : []));
  return priced.length === 0 && components.length > 0 ? undefined : total(priced);
}
