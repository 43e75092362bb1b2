import { resource, used, amount } from '../resource.ts';
import { storageClasses } from './s3-classes.ts';

const rows = storageClasses.flatMap(({ prefix, name, lines }) =>
  lines.map(([input, what, unit, key]) => ({ usageKey: `${prefix}.${input}`, name: `${name}: ${what}`, unit, key })),
);

/** What every bucket has; the rest is shown where somebody tells of it. */
const usual = new Set(['standard.storage_gb', 'standard.monthly_tier_1_requests', 'standard.monthly_tier_2_requests']);

export const s3Bucket = resource({
  name: 'S3 bucket',
  terraform: 'aws_s3_bucket',
  cloudformation: 'AWS::S3::Bucket',
  attributes: {},
  usage: Object.fromEntries(rows.map(({ usageKey }) => [usageKey, amount])),

  lines: (_, usage) =>
    rows
      .filter(({ usageKey }) => usual.has(usageKey) || usage[usageKey] !== undefined)
      .map(({ name, usageKey, unit, key }) => used(name, usage, usageKey, unit, key)),
});
