import { parseKey, withoutPrefix, type Snapshot } from '@costlens/pricing-cache';
import { nearest } from '../../../usage/nearest.ts';

/** As many as one reads at a glance. */
const most = 5;

/** Keys that somebody may have meant: without a region's prefix, in other case, as a part of a key, or misspelt. */
export function nearKeys(book: Snapshot, region: string, asked: string): readonly string[] {
  const keys = [...book.keys(region), ...book.keys('global')];
  const text = unprefixed(asked, region).toLowerCase();
  const holding = keys.filter(key => key.toLowerCase().includes(text));
  if (holding.length > 0) return holding.slice(0, most);
  const service = parseKey(asked)?.service.toLowerCase() ?? '';
  const alike = keys.filter(key => key.toLowerCase().startsWith(`${service} `));
  const near = nearest(asked, alike.length > 0 ? alike : keys);
  return near === undefined ? [] : [near];
}

function unprefixed(asked: string, region: string): string {
  const words = asked.split(' ').map(word => withoutPrefix(word, region));
  return words.join(' ');
}
