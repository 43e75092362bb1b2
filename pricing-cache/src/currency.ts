/** Partitions whose price lists are in another currency than the one everything is reckoned in. */
const currencies: Readonly<Record<string, string>> = { 'cn-': 'CNY' };

/** The currency that AWS sells a region in, where it is not the US dollar: its figures must not pass for dollars. */
const foreignCurrency = (region: string): string | undefined =>
  Object.entries(currencies).find(([prefix]) => region.startsWith(prefix))?.[1];

/** Why a region has no prices, in a sentence for the user; undefined when it may have some. */
export function foreignRegion(region: string): string | undefined {
  const currency = foreignCurrency(region);
  return currency === undefined
    ? undefined
    : `AWS sells ${region} in ${currency}, by price lists of its own; Costlens reckons in US dollars and has no prices for it.`;
}
