import type { Price, Tier } from './book.ts';
import type { Kind, RegionFile } from './format.ts';

/** One region's prices: a price is made when it is asked for. */
export type RegionPrices = { readonly keys: readonly string[]; find(key: string): Price | undefined };

export const noPrices: RegionPrices = { keys: [], find: () => undefined };

export function regionPrices(file: RegionFile, sources: Readonly<Record<string, string>>): RegionPrices {
  const places = new Map<string, number>();
  file.keys.forEach((key, at) => places.set(key, at));
  const kinds = file.kinds.map(kind => named(kind, sources));
  let skus: ReadonlyMap<number, string> | undefined;
  return {
    keys: file.keys,
    find: key => {
      const at = places.get(key);
      const kind = at === undefined ? undefined : kinds[file.kind[at] ?? -1];
      if (at === undefined || kind === undefined) return undefined;
      skus ??= new Map(file.skus);
      const { unit, confidence, date, source } = kind;
      return { key, unit, tiers: tiersOf(file.usd[at]), sku: skus.get(at), date, source, confidence };
    },
  };
}

/** With its source in words. */
const named = ({ source, ...kind }: Kind, sources: Readonly<Record<string, string>>): Kind => ({
  ...kind,
  source: source === undefined ? undefined : (sources[source] ?? source),
});

function tiersOf(usd: RegionFile['usd'][number] | undefined): readonly Tier[] {
  if (typeof usd === 'number') return [{ from: 0, usd }];
  const tiers: Tier[] = [];
  for (let at = 0; usd !== undefined && at + 1 < usd.length; at += 2)
    tiers.push({ from: usd[at] ?? 0, usd: usd[at + 1] ?? 0 });
  return tiers;
}
