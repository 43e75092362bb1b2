import type { Price, Rate } from './book.ts';

/** Grows when an older reader could no longer read the files. New columns beside the old ones do not make it grow. */
export const format = 1;

/** `index.json`: what the snapshot holds, readable at once. */
export type Index = {
  readonly format: number;
  readonly id: string;
  readonly date: string;
  readonly regions: Readonly<Record<string, RegionEntry>>;
  /** Where prices come from, by the short names that region files use. */
  readonly sources: Readonly<Record<string, string>>;
};

/** The hashes are of the files before compression, so that compressors may differ. */
export type RegionEntry = {
  readonly sha256: string;
  readonly prices: number;
  /** Of a region that has `<region>.rates.json.br`. */
  readonly rates?: { readonly sha256: string; readonly rates: number };
};

/** What many prices have in common. */
export type Kind = {
  readonly unit: string;
  readonly confidence: Price['confidence'];
  readonly source?: string | undefined;
  readonly date?: string | undefined;
};

/** `<region>.json.br`: columns of one length, in the order of the sorted keys. */
export type RegionFile = {
  readonly format: number;
  readonly region: string;
  readonly kinds: readonly Kind[];
  readonly keys: readonly string[];
  /** For each key the place of its kind. */
  readonly kind: readonly number[];
  /** One number: the same price for any quantity. A list: from, USD, from, USD … */
  readonly usd: readonly (number | readonly number[])[];
  /** AWS's SKUs where known: place of the key, SKU. */
  readonly skus: readonly (readonly [number, string])[];
};

/** What many rates have in common. */
export type Offer = Omit<Rate, 'key' | 'usd' | 'upfrontUsd'>;

/** `<region>.rates.json.br`. */
export type RatesFile = {
  readonly format: number;
  readonly region: string;
  readonly offers: readonly Offer[];
  readonly keys: readonly string[];
  /** For each key: place of the offer, USD per unit, USD up front, place of the offer … */
  readonly rates: readonly (readonly number[])[];
};

export const indexName = 'index.json';
export const regionName = (region: string): string => `${region}.json.br`;
export const ratesName = (region: string): string => `${region}.rates.json.br`;

/** Prices that AWS lists for no region, and that hold in all: `AmazonRoute53 HostedZone`. */
export const everywhere = 'global';
