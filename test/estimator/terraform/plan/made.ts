import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaults, type Data, type Instance, type Options, Unknown } from '@costlens/estimator';
import { memoryTree } from '@costlens/estimator/sources';
import { evaluatePlan } from '../../../../estimator/src/terraform/plan/index.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

export const recorded = join(import.meta.dirname, 'recorded');
export const recording = (path: string): string => readFileSync(join(recorded, path), 'utf8');

export const evaluateText = (text: string, options: Partial<Options> = {}) =>
  evaluatePlan(memoryTree({ 'plan.json': text }), 'plan.json', { ...defaults, ...options });

/** A plan of format 1.2 with these parts. */
export const planOf = (parts: Readonly<Record<string, Json>>): string =>
  JSON.stringify({ format_version: '1.2', terraform_version: '1.11.4', resource_changes: [], ...parts });

export const evaluatePlanOf = (parts: Readonly<Record<string, Json>>, options: Partial<Options> = {}) =>
  evaluateText(planOf(parts), options);

type Change = {
  readonly actions?: Json;
  readonly before?: Json;
  readonly after?: Json;
  readonly unknown?: Json;
  readonly secret?: Json;
};

/** An entry of `resource_changes` is this where nothing else is said. */
const creation = { actions: ['create'], before: null, after: {}, unknown: {}, secret: {} };

export function change(address: string, said: Change, more: Readonly<Record<string, Json>> = {}): Json {
  const [type = '', name = ''] = address
    .replace(/\[.*?\]/g, '')
    .split('.')
    .slice(-2);
  const { unknown, secret, ...sides } = { ...creation, ...said };
  const marks = { after_unknown: unknown, before_sensitive: secret, after_sensitive: secret };
  return { address, mode: 'managed', type, name, change: { ...sides, ...marks }, ...more };
}

/** A resource's block in the configuration. */
export const block = (
  type: string,
  name: string,
  expressions: Json,
  more: Readonly<Record<string, Json>> = {},
): Json => ({
  address: `${type}.${name}`,
  mode: 'managed',
  type,
  name,
  provider_config_key: 'aws',
  expressions,
  ...more,
});

export const valuesOf = (instance: Instance | undefined): Readonly<Record<string, unknown>> =>
  Object.fromEntries((instance?.names() ?? []).map(name => [name, told(instance?.get(name) ?? null)]));

/** An unknown shows as its reason between question marks. */
export function told(data: Data): unknown {
  if (data instanceof Unknown) return `?${data.reason}?`;
  if (data === null || typeof data !== 'object') return data;
  if (Array.isArray(data)) return (data as readonly Data[]).map(told);
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, told(value)]));
}
