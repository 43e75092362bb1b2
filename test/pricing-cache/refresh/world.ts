import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Price, Rate, Snapshot } from '@costlens/pricing-cache';
import { refresh, type Network, type Refreshed, type RefreshOptions } from '@costlens/pricing-cache/refresh';
import { openSnapshot } from '../../../pricing-cache/src/open.ts';
import type { Loopback } from './loopback.ts';

const quick: Network = { retries: 3, firstDelayMs: 1, stallMs: 300 };

export const price = (key: string, usd: number): Price => ({
  key,
  unit: 'Hrs',
  tiers: [{ from: 0, usd }],
  date: '2026-01-01',
  source: 'before',
  confidence: 'low',
});

/** What a machine had before. */
export function baseOf(prices: Readonly<Record<string, readonly Price[]>>, rates: readonly Rate[] = []): Snapshot {
  const find = (region: string, key: string) => prices[region]?.find(price => price.key === key);
  return {
    snapshot: { id: 'base', date: '2026-01-01', origin: 'test' },
    regions: Object.keys(prices).filter(region => region !== 'global'),
    find,
    keys: region => (prices[region] ?? []).map(({ key }) => key),
    rates: (_, key) => rates.filter(rate => rate.key === key),
    problem: () => undefined,
  };
}

export const folder = (): { readonly path: string; remove(): void } => {
  const path = mkdtempSync(join(tmpdir(), 'costlens-refresh-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

export const run = (aws: Loopback, cache: string, more: Partial<RefreshOptions> = {}): Promise<Refreshed> =>
  refresh({
    regions: ['eu-west-1'],
    services: ['AmazonEC2'],
    plans: false,
    origin: 'public',
    filters: [],
    base: baseOf({}),
    cache,
    publicAddress: aws.address,
    today: new Date('2026-11-21T00:00:00Z'),
    network: quick,
    progress: () => undefined,
    ...more,
  });

export function opened(refreshed: Refreshed): Snapshot {
  if (!refreshed.ok) throw new Error(refreshed.message);
  const book = openSnapshot(refreshed.folder);
  if (!book.ok) throw new Error(book.message);
  return book.book;
}

/** A snapshot's prices in a region, short: key, first tier. */
export const shortly = (book: Snapshot, region: string): Readonly<Record<string, number | undefined>> =>
  Object.fromEntries(book.keys(region).map(key => [key, book.find(region, key)?.tiers[0]?.usd]));
