import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Price, PriceBook } from '@costlens/pricing-cache';

/** Round numbers, so that a person can check a case by hand. Real prices are tested apart. */
type Usd = number | readonly (readonly [from: number, usd: number])[];

const folder = join(import.meta.dirname, 'prices');
const usd = readdirSync(folder).flatMap(file => Object.entries(read(join(folder, file))));

function read(path: string): Readonly<Record<string, Usd>> {
  return JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, Usd>>; // our own files
}

for (const [key, price] of usd)
  assert.ok(
    usd.every(([other, another]) => other !== key || isDeepStrictEqual(price, another)),
    `${key} has two prices`,
  );

const prices = new Map(
  usd.map(([key, price]): [string, Price] => {
    const steps = typeof price === 'number' ? [[0, price] as const] : price;
    return [key, { key, unit: '', tiers: steps.map(([from, each]) => ({ from, usd: each })), confidence: 'high' }];
  }),
);

const regions = ['us-east-1', 'eu-west-1'];

export const book: PriceBook = {
  snapshot: { id: 'round', date: '2026-01-01', origin: 'test' },
  regions,
  find: (region, key) => (regions.includes(region) ? prices.get(key) : undefined),
};
