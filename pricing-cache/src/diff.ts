import type { Price, Snapshot } from './book.ts';
import { everywhere } from './format.ts';

/** A key whose price is another, or that only one of two snapshots has. */
export type KeyChange = {
  readonly region: string;
  readonly key: string;
  readonly before: Price | undefined;
  readonly after: Price | undefined;
};

/** What two snapshots disagree on, in some regions or in all; a sentence for the user when one of them cannot be read. */
export function compareSnapshots(
  before: Snapshot,
  after: Snapshot,
  regions: readonly string[] = [],
): readonly KeyChange[] | string {
  const all = [...new Set([...before.regions, ...after.regions, everywhere])].sort();
  const compared = regions.length === 0 ? all : regions;
  const problem = compared.flatMap(region => before.problem(region) ?? after.problem(region) ?? [])[0];
  if (problem !== undefined) return problem;
  return compared.flatMap(region =>
    [...new Set([...before.keys(region), ...after.keys(region)])].sort().flatMap(key => {
      const change = { region, key, before: before.find(region, key), after: after.find(region, key) };
      return isSame(change.before, change.after) ? [] : [change];
    }),
  );
}

const isSame = (a: Price | undefined, b: Price | undefined): boolean =>
  a?.unit === b?.unit && JSON.stringify(a?.tiers) === JSON.stringify(b?.tiers);
