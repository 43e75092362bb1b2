import {
  compareSnapshots,
  embeddedSnapshot,
  openSnapshot,
  type KeyChange,
  type Snapshot,
} from '@costlens/pricing-cache';
import { resolve } from 'node:path';
import type { Arguments } from '../../arguments.ts';
import { exitCodes, type Host, Mistake } from '../../host.ts';
import { priceText, printJson, printTable, snapshotLine } from './print.ts';
import { mistakeInRegions } from './regions.ts';

const mostRows = 200;

/** What changed from one snapshot to another; `embedded` is the one that ships with the product. */
export function diffPrices(words: readonly string[], args: Arguments, host: Host): number | Mistake {
  const [old, now, ...more] = words;
  if (old === undefined || now === undefined || more.length > 0)
    return new Mistake('prices diff takes two snapshots: folders, or the word embedded');
  const [before, after] = [openNamed(old, host), openNamed(now, host)];
  if (before instanceof Mistake) return before;
  if (after instanceof Mistake) return after;
  const changes = changesOf(before, after, args.refresh.regions);
  if (changes instanceof Mistake) return changes;
  if (args.format === 'json')
    printJson(host, { old: before.snapshot, new: after.snapshot, changes: changes.map(json) });
  else print(changes, before, after, host);
  return exitCodes.fine;
}

function changesOf(before: Snapshot, after: Snapshot, regions: readonly string[]): readonly KeyChange[] | Mistake {
  // A region may be in one of the two alone.
  const mistake = mistakeInRegions(
    after,
    regions.filter(region => !before.regions.includes(region)),
  );
  if (mistake) return mistake;
  const changes = compareSnapshots(before, after, regions);
  return typeof changes === 'string' ? new Mistake(changes) : changes;
}

function openNamed(name: string, { cwd }: Host): Snapshot | Mistake {
  const opened = name === 'embedded' ? embeddedSnapshot() : openSnapshot(resolve(cwd, name));
  return opened.ok ? opened.book : new Mistake(opened.message);
}

const json = ({ region, key, before, after }: KeyChange) => ({
  kind: kindOf({ before, after }),
  region,
  key,
  before: before ? { unit: before.unit, tiers: before.tiers } : null,
  after: after ? { unit: after.unit, tiers: after.tiers } : null,
});

const kindOf = ({ before, after }: Pick<KeyChange, 'before' | 'after'>): 'added' | 'removed' | 'changed' =>
  before ? (after ? 'changed' : 'removed') : 'added';

function print(changes: readonly KeyChange[], before: Snapshot, after: Snapshot, host: Host): void {
  const changed = changes.filter(change => kindOf(change) === 'changed');
  const rows = changed.map(({ region, key, before, after }) => [
    region,
    key,
    before ? priceText(before) : '',
    after ? priceText(after) : '',
    percent(before?.tiers[0]?.usd, after?.tiers[0]?.usd),
  ]);
  if (rows.length > 0) printTable(host, ['Region', 'Key', 'Before', 'After', 'Change'], rows.slice(0, mostRows));
  if (rows.length > mostRows) host.stdout.write(`… and ${rows.length - mostRows} more; all are in --format json\n`);
  const count = (kind: ReturnType<typeof kindOf>): number => changes.filter(change => kindOf(change) === kind).length;
  host.stdout.write(`${changed.length} changed, ${count('added')} added, ${count('removed')} removed\n`);
  host.stdout.write(`Old: ${snapshotLine(before)}\nNew: ${snapshotLine(after)}\n`);
}

const percent = (before: number | undefined, after: number | undefined): string => {
  if (before === undefined || after === undefined || before === 0 || before === after) return '';
  const change = (after / before - 1) * 100;
  return `${change > 0 ? '+' : ''}${change.toFixed(1)}%`;
};
