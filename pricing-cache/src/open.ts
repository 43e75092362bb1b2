import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Opened, Price, Snapshot } from './book.ts';
import { foreignRegion } from './currency.ts';
import { everywhere, indexName, type Index } from './format.ts';
import { readIndex, readRates, readRegion } from './read.ts';
import { noPrices } from './region-prices.ts';
import { noRates } from './region-rates.ts';

/** Opens a snapshot's folder. A region's file is read when that region is first asked for. */
export function openSnapshot(folder: string, origin = folder): Opened {
  const index = readIndex(folder);
  if (typeof index === 'string')
    return { ok: false, message: `The price snapshot in ${folder} cannot be used: ${index}.` };
  return { ok: true, book: snapshot(folder, origin, index) };
}

/** The snapshot that ships with the product: beside this file in the sources and in a bundle, one folder up in a package. */
export function embeddedSnapshot(folder?: string): Opened {
  const tried = folder === undefined ? [join(here(), 'snapshot'), join(here(), '..', 'snapshot')] : [folder];
  const found = tried.find(candidate => existsSync(join(candidate, indexName)));
  return found === undefined
    ? { ok: false, message: `The embedded price snapshot is missing; looked in ${tried.join(' and ')}.` }
    : openSnapshot(found, 'embedded');
}

/** A CommonJS bundle has `__dirname`, an ES module `import.meta.dirname`. */
const here = (): string => (typeof __dirname === 'string' ? __dirname : import.meta.dirname);

function snapshot(folder: string, origin: string, { regions: all, ...rest }: Index): Snapshot {
  // A snapshot may hold figures in another currency; nobody is to take them for dollars.
  const inDollars = Object.entries(all).filter(([name]) => foreignRegion(name) === undefined);
  const index: Index = { ...rest, regions: Object.fromEntries(inDollars) };
  const prices = lazily(index, noPrices, name => readRegion(folder, name, index));
  const rates = lazily(index, noRates, name => readRates(folder, name, index));
  const find = (name: string, key: string): Price | undefined =>
    prices.of(name).find(key) ?? (hasGlobal(index, name) ? marked(prices.of(everywhere).find(key)) : undefined);
  return {
    snapshot: { id: index.id, date: index.date, origin },
    regions: Object.keys(index.regions).filter(name => name !== everywhere),
    find,
    keys: name => prices.of(name).keys,
    rates: (name, key) => rates.of(name).find(key),
    problem: name =>
      foreignRegion(name) ?? prices.problem(name) ?? (rates.opened(name) ? rates.problem(name) : undefined),
  };
}

const marked = (price: Price | undefined): Price | undefined => price && { ...price, isGlobal: true };

/** The partitions of China and of the US government have price lists of their own. */
const hasGlobal = ({ regions }: Index, name: string): boolean =>
  Object.hasOwn(regions, name) && Object.hasOwn(regions, everywhere) && !/^(?:cn|us-gov)-/.test(name);

/** Reads a region's file when it is first asked for, and keeps what it read or what was wrong. */
function lazily<T extends object>({ regions }: Index, none: T, read: (region: string) => T | string) {
  const known = new Map<string, T | string>();
  const get = (name: string): T | string => {
    const value = known.get(name) ?? (Object.hasOwn(regions, name) ? read(name) : none);
    known.set(name, value);
    return value;
  };
  const of = (name: string): T => {
    const value = get(name);
    return typeof value === 'string' ? none : value;
  };
  const problem = (name: string): string | undefined => {
    const value = get(name);
    return typeof value === 'string' ? value : undefined;
  };
  return { of, problem, opened: (name: string): boolean => known.has(name) };
}
