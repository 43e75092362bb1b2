import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Price, PriceBook, Rate } from '@costlens/pricing-cache';

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

/** What reservations make of a price: an hour's part, and what is paid up front. */
type Offer = {
  readonly years: Rate['years'];
  readonly payment: Rate['payment'];
  readonly offering?: Rate['offering'];
  readonly usd: number;
  readonly upfrontUsd?: number;
};

const offers = JSON.parse(readFileSync(join(import.meta.dirname, 'prices-reserved.json'), 'utf8')) as Readonly<
  Record<string, readonly Offer[]>
>; // our own file

const ratesOf = (key: string): readonly Rate[] =>
  (offers[key] ?? []).map(offer => ({
    upfrontUsd: 0,
    ...offer,
    key,
    plan: 'Reserved',
    unit: 'Hrs',
    confidence: 'high',
  }));

const regions = ['us-east-1', 'eu-west-1'];

export const book: PriceBook = {
  snapshot: { id: 'round', date: '2026-01-01', origin: 'test' },
  regions,
  find: (region, key) => (regions.includes(region) ? prices.get(key) : undefined),
  rates: (region, key) => (regions.includes(region) ? ratesOf(key) : []),
};
