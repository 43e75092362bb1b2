import type { Price, PriceBook, SnapshotInfo } from '@costlens/pricing-cache';
import { matches } from './usage/glob.ts';

/** What a team pays instead of AWS's list prices. Discounts are in percent. */
export type PriceRules = {
  readonly discount: number | undefined;
  readonly services: ReadonlyMap<string, number>;
  /** By patterns of a key, or of its usage type alone; a star stands for anything. */
  readonly usageTypes: ReadonlyMap<string, number>;
  readonly fixed: ReadonlyMap<string, Fixed>;
};

/** USD for one unit, whatever the quantity. */
export type Fixed = { readonly usd: number; readonly unit: string | undefined };

export type PrivatePrices = PriceRules & {
  /** What holds in single regions, before what holds everywhere. */
  readonly regions: ReadonlyMap<string, PriceRules>;
  readonly currency: Conversion | undefined;
};

/** How much one US dollar is in another currency, as the team has settled it. */
export type Conversion = NonNullable<SnapshotInfo['conversion']>;

const noRules: PriceRules = { discount: undefined, services: new Map(), usageTypes: new Map(), fixed: new Map() };
export const noPrivatePrices: PrivatePrices = { ...noRules, regions: new Map(), currency: undefined };

/**
 * The book as a team pays it. The most specific rule holds, and discounts are not added up: a fixed price, a usage type, a service,
 * everything; each first for the region alone.
 */
export function withPrivatePrices(book: PriceBook, prices: PrivatePrices, file = 'costlens.yml'): PriceBook {
  const adjustments = adjustmentsOf(prices, file);
  const { currency } = prices;
  if (adjustments.length === 0 && !currency) return book;
  return {
    ...book,
    snapshot: { ...book.snapshot, adjustments, conversion: currency },
    find: (region, key) => {
      const levels = [prices.regions.get(region) ?? noRules, prices];
      const listed = book.find(region, key);
      const fixed = first(levels, ({ fixed }) => fixed.get(key));
      if (fixed) return fixedPrice(key, fixed, listed, file);
      const discount = discountOf(levels, key);
      return listed === undefined || discount === undefined ? listed : discounted(listed, discount, file);
    },
  };
}

const first = <T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined => {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
};

function discountOf(levels: readonly PriceRules[], key: string): number | undefined {
  const [service = '', usageType = ''] = key.split(' ');
  return (
    first(levels, ({ usageTypes }) => longestMatch(usageTypes, key, usageType)) ??
    first(levels, ({ services }) => services.get(service)) ??
    first(levels, ({ discount }) => discount)
  );
}

/** Of several patterns that fit, the one that says most. */
function longestMatch(patterns: ReadonlyMap<string, number>, key: string, usageType: string): number | undefined {
  const fitting = [...patterns].filter(([pattern]) => matches(pattern, pattern.includes(' ') ? key : usageType));
  return fitting.sort(([a], [b]) => b.length - a.length)[0]?.[1];
}

const fixedPrice = (key: string, { usd, unit }: Fixed, listed: Price | undefined, file: string): Price => ({
  key,
  unit: unit ?? listed?.unit ?? '',
  tiers: [{ from: 0, usd }],
  sku: listed?.sku,
  source: `Fixed in ${file}`,
  confidence: 'high',
});

const discounted = (price: Price, percent: number, file: string): Price => ({
  ...price,
  tiers: price.tiers.map(({ from, usd }) => ({ from, usd: usd * (1 - percent / 100) })),
  source: `${price.source ?? 'List price'}, less ${percent}% (${file})`,
});

/** In sentences for every report that these prices are in. */
function adjustmentsOf(prices: PrivatePrices, file: string): readonly string[] {
  const regional = [...prices.regions].flatMap(([region, rules]) => rulesText(rules, ` in ${region}`));
  return [...rulesText(prices, ''), ...regional].map(text => `${text} (${file})`);
}

const rulesText = ({ discount, services, usageTypes, fixed }: PriceRules, where: string): readonly string[] => [
  ...(discount === undefined ? [] : [`${discount}% off all list prices${where}`]),
  ...[...services, ...usageTypes].map(([what, percent]) => `${percent}% off ${what}${where}`),
  ...(fixed.size === 0 ? [] : [`${fixed.size} fixed ${fixed.size === 1 ? 'price' : 'prices'}${where}`]),
];
