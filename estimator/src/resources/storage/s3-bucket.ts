import { amount, resource, used, type Sizes } from '../../resource.ts';
import { storageClasses } from './s3-classes.ts';

const rows = storageClasses.flatMap(({ prefix, name, lines }) =>
  lines.map(([input, what, unit, key]) => ({ usageKey: `${prefix}.${input}`, name: `${name}: ${what}`, unit, key })),
);

/** What every bucket has; the rest is shown where somebody tells of it. */
const usual = new Set(['standard.storage_gb', 'standard.monthly_tier_1_requests', 'standard.monthly_tier_2_requests']);

const sizes: Readonly<Record<string, Sizes>> = {
  'standard.storage_gb': [10, 1000, 50_000],
  'standard.monthly_tier_1_requests': [10_000, 1_000_000, 50_000_000],
  'standard.monthly_tier_2_requests': [100_000, 10_000_000, 500_000_000],
};
const sizesOf = (usageKey: string): Sizes | [] => sizes[usageKey] ?? [];

const meansOf = (name: string, unit: string): string => `${unit === 'GB' ? 'GB' : `number`} of ${name}`;

export const s3Bucket = resource({
  name: 'S3 bucket',
  terraform: 'aws_s3_bucket',
  cloudformation: 'AWS::S3::Bucket',
  attributes: {},
  usage: Object.fromEntries(
    rows.map(({ usageKey, name, unit }) => [usageKey, amount(meansOf(name, unit), ...sizesOf(usageKey))]),
  ),

  lines: (_, usage) =>
    rows
      .filter(({ usageKey }) => usual.has(usageKey) || usage[usageKey] !== undefined)
      .map(({ name, usageKey, unit, key }) => used(name, usage, usageKey, unit, key)),
});
