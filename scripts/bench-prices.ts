import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { embeddedSnapshot, type Snapshot } from '@costlens/pricing-cache';

export type PricesBench = {
  /** From a closed snapshot to a region's first price. */
  readonly firstMilliseconds: number;
  /** The slowest region. */
  readonly slowestMilliseconds: number;
  readonly laterNanoseconds: number;
};

const lookUps = 1_000_000;

/** Opens the embedded snapshot anew for each region, and looks keys up in it. */
export function benchPrices(): PricesBench {
  const { regions } = opened();
  const asked = new Map(regions.map(region => [region, opened().keys(region)]));
  const first = regions.map(region => milliseconds(() => opened().find(region, asked.get(region)?.[0] ?? '')));
  const ascending = first.toSorted((a, b) => a - b);
  const all = asked.get('us-east-1') ?? [];
  const book = opened();
  const later = Array.from({ length: 5 }, () => milliseconds(() => lookUp(book, all)));
  return {
    firstMilliseconds: ascending[ascending.length >> 1] ?? NaN,
    slowestMilliseconds: ascending.at(-1) ?? NaN,
    laterNanoseconds: ((later.toSorted((a, b) => a - b)[2] ?? NaN) * 1e6) / lookUps,
  };
}

function opened(): Snapshot {
  const found = embeddedSnapshot();
  if (!found.ok) throw new Error(found.message);
  return found.book;
}

function lookUp(book: Snapshot, keys: readonly string[]): void {
  let found = 0;
  for (let at = 0; at < lookUps; at++) if (book.find('us-east-1', keys[at % keys.length] ?? '')) found++;
  if (found !== lookUps) throw new Error(`${lookUps - found} keys have no price`);
}

function milliseconds(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { firstMilliseconds, slowestMilliseconds, laterNanoseconds } = benchPrices();
  process.stdout.write(
    `prices: the first of a region in ${firstMilliseconds.toFixed(1)} ms (slowest ${slowestMilliseconds.toFixed(1)} ms), later ones in ${laterNanoseconds.toFixed(0)} ns\n`,
  );
}
