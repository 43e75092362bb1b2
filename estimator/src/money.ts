import type { Tier } from '@costlens/pricing-cache';

const cents = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const fine = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 12 });
const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

/** `$1,234.56`. An amount that is not nothing never reads as nothing. */
export const usd = (amount: number): string => `${amount < 0 ? '-' : ''}${magnitude(amount)}`;

/** `+$1.20`, `-$1.20`, `$0.00`. */
export const usdChange = (amount: number): string => `${amount > 0 ? '+' : ''}${usd(amount)}`;

const magnitude = (amount: number): string => {
  const size = Math.abs(amount);
  return size > 0 && size < 0.005 ? '<$0.01' : `$${cents.format(size)}`;
};

/** `$0.045 per GB`; a price too small to read is given for a million: `$0.20 per 1M requests`. */
export const unitUsd = (price: number, unit: string): string =>
  price > 0 && price < 0.0001 ? `${exactUsd(price * 1e6)} per ${million(unit)}` : `${exactUsd(price)} per ${one(unit)}`;

const exactUsd = (price: number): string => `$${fine.format(Number(price.toPrecision(6)))}`;

/** What the first paid unit costs, and how much is free before it. */
export function firstTierUsd(tiers: readonly Tier[], unit: string): string {
  const paid = tiers.find(tier => tier.usd > 0);
  if (!paid) return `free per ${one(unit)}`;
  const price = unitUsd(paid.usd, unit);
  return paid.from === 0 ? price : `free up to ${quantity(paid.from, unit)}, then ${price}`;
}

/** `730 hours`, `1 hour`, `0.5 GB`; a quantity that is not nothing never reads as nothing. */
export function quantity(amount: number, unit: string): string {
  const text = plain.format(amount);
  const shown = text === '0' && amount > 0 ? '<0.0001' : text;
  return `${shown} ${shown === '1' ? one(unit) : many(unit)}`.trimEnd();
}

/** A unit that counts by itself, like `1M requests`, is left as it is. */
const counts = (unit: string): boolean => /^\d/.test(unit);
const million = (unit: string): string => (counts(unit) ? `1M × ${unit}` : `1M ${many(unit)}`);

/** Only words take a plural: `requests`, `GB-hours`, but `GB`, `IOPS`, `Mbps`. */
const many = (unit: string): string => {
  if (counts(unit) || !/(^|[\s-])[a-z]{3,}$/.test(unit) || /[^s]s$/.test(unit)) return unit;
  if (/[^aeiou]y$/.test(unit)) return unit.replace(/y$/, 'ies');
  return /(s|x|ch|sh)$/.test(unit) ? `${unit}es` : `${unit}s`;
};

const one = (unit: string): string => {
  if (counts(unit) || !/(^|[\s-])[a-z]{3,}s$/.test(unit)) return unit;
  if (/[^aeiou]ies$/.test(unit)) return unit.replace(/ies$/, 'y');
  return /(ss|x|ch|sh)es$/.test(unit) ? unit.slice(0, -2) : unit.replace(/([^s])s$/, '$1');
};
