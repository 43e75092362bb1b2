import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Opened, type Snapshot } from './book.ts';
import { indexName, type Index } from './format.ts';
import { readIndex, readRegion } from './read.ts';
import { noPrices, type RegionPrices } from './region-prices.ts';

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

function snapshot(folder: string, origin: string, index: Index): Snapshot {
  const opened = new Map<string, RegionPrices | string>();
  const region = (name: string): RegionPrices | string => {
    const known = opened.get(name) ?? (Object.hasOwn(index.regions, name) ? readRegion(folder, name, index) : noPrices);
    opened.set(name, known);
    return known;
  };
  const prices = (name: string): RegionPrices => {
    const known = region(name);
    return typeof known === 'string' ? noPrices : known;
  };
  return {
    snapshot: { id: index.id, date: index.date, origin },
    regions: Object.keys(index.regions),
    find: (name, key) => prices(name).find(key),
    keys: name => prices(name).keys,
    problem: name => {
      const known = region(name);
      return typeof known === 'string' ? known : undefined;
    },
  };
}
