import type { Price } from '@costlens/pricing-cache';
import { coverageOf } from '../../../estimator/src/coverage.ts';
import type { Estimate, ResourceEstimate } from '../../../estimator/src/estimate.ts';
import type { Data, Edit, Instance, Language, Problem, Source, Unknown } from '../../../estimator/src/model.ts';
import { alone } from '../../../estimator/src/neighbours.ts';
import { type Component, monthlyUsd, total } from '../../../estimator/src/price.ts';
import { whole } from '../../../estimator/src/reach.ts';
import type { Finding } from '../../../estimator/src/rule.ts';

/** Estimates made by hand: what a report shows does not depend on how they came to be. */
const snapshot = { id: '4f2a9c31d07be855', date: '2026-02-01', origin: 'embedded' };

export const at = (file: string, line: number, endLine = line): Source => ({
  file,
  range: { start: { line: line - 1, character: 0 }, end: { line: endLine - 1, character: 1 } },
});

type Made = {
  readonly project?: string;
  readonly language?: Language;
  readonly type?: string;
  readonly region?: string | Unknown;
  readonly file?: string;
  readonly line?: number;
  readonly values?: Readonly<Record<string, Data>>;
  readonly countUnknown?: Unknown;
  readonly tags?: Data;
};

const usual: Required<Omit<Made, 'project' | 'type' | 'countUnknown'>> = {
  language: 'terraform',
  region: 'eu-west-1',
  file: 'main.tf',
  line: 1,
  values: {},
  tags: {},
};

export function instance(address: string, made: Made = {}): Instance {
  const { language, region, file, line, tags, values } = { ...usual, ...made };
  return {
    language,
    type: made.type ?? address.replace(/\..*/, ''),
    address,
    name: address.slice(address.lastIndexOf('.') + 1),
    region,
    at: at(file, line, line + 4),
    heading: at(file, line),
    countUnknown: made.countUnknown,
    tags,
    names: () => Object.keys(values),
    get: name => (Object.hasOwn(values, name) ? values[name] : undefined),
    edit: () => undefined,
  };
}

const price = (key: string, usd: number, unit = 'Hrs'): Price => ({
  key,
  unit,
  tiers: [{ from: 0, usd }],
  sku: 'ABCDEFGH12345678',
  confidence: 'high',
});

type Billed = Partial<Pick<Component, 'group' | 'usageKey' | 'assumption'>> & { readonly tiers?: Price['tiers'] };

const line = (
  name: string,
  unit: string,
  key: string | undefined,
  billed: Billed,
): Omit<Component, 'cost' | 'quantity'> => ({
  name,
  unit,
  key,
  group: billed.group ?? [],
  usageKey: billed.usageKey,
  assumption: billed.assumption,
});

export function priced(
  name: string,
  quantity: number,
  unit: string,
  usd: number,
  key: string,
  billed: Billed = {},
): Component {
  const cost = { kind: 'priced', monthlyUsd: quantity * usd, price: price(key, usd) } as const;
  return { ...line(name, unit, key, billed), quantity, cost };
}

export function usage(name: string, unit: string, usd: number, key: string, billed: Billed = {}): Component {
  const found = { ...price(key, usd), ...(billed.tiers && { tiers: billed.tiers }) };
  return { ...line(name, unit, key, billed), quantity: undefined, cost: { kind: 'usage', price: found } };
}

export const unpriced = (name: string, quantity: number, unit: string, key: string): Component => ({
  ...line(name, unit, key, {}),
  quantity,
  cost: { kind: 'unpriced' },
});

export const unknown = (attribute: string, reason: string): Component => ({
  ...line(`Depends on ${attribute}`, '', undefined, {}),
  quantity: undefined,
  cost: { kind: 'unknown', reason: `${attribute}: ${reason}` },
});

export function resource(address: string, components: readonly Component[], made: Made = {}): ResourceEstimate {
  const { countUnknown } = made;
  return {
    project: made.project ?? 'infra',
    instance: instance(address, made),
    status: components.some(({ cost }) => cost.kind === 'unpriced') ? 'unpriced' : 'priced',
    reason: undefined,
    components,
    monthlyUsd: countUnknown ? undefined : monthlyUsd(components),
    assumptions: [...new Set(components.flatMap(({ assumption }) => assumption ?? []))],
  };
}

const bare = (address: string, made: Made) => ({ ...resource(address, [], made), monthlyUsd: undefined });

export const free = (address: string, made: Made = {}): ResourceEstimate => ({
  ...bare(address, made),
  status: 'free',
  reason: 'AWS does not charge for it',
});

export const unsupported = (address: string, made: Made = {}): ResourceEstimate => ({
  ...bare(address, made),
  status: 'unsupported',
  reason: 'not priced yet',
});

type Found = {
  readonly id: string;
  readonly title: string;
  readonly savingUsd?: number;
  readonly edits?: readonly Edit[];
};

export function finding({ instance: of }: ResourceEstimate, { id, title, savingUsd, edits = [] }: Found): Finding {
  const type = {
    name: 'thing',
    terraform: [],
    cloudformation: [],
    attributes: {},
    usage: {},
    parts: [],
    isConnected: false,
    lines: () => [],
  };
  const on = {
    type,
    instance: of,
    path: '',
    label: undefined,
    values: {},
    unknown: {},
    called: {},
    assumed: {},
    mistaken: [],
    parts: [],
    start: { spot: whole(of), holder: of, neighbours: alone },
  };
  const rule: Finding['rule'] = {
    id,
    title,
    practice: 'COST06-BP02',
    risk: 'medium',
    on: [type],
    why: 'It costs less and does the same.',
    check: () => ({}),
    examples: { flagged: [], passed: [] },
  };
  return { rule, on, fix: {}, savingUsd, edits };
}

type Rest = { readonly findings?: readonly Finding[]; readonly problems?: readonly Problem[] };

export function estimate(
  resources: readonly ResourceEstimate[],
  { findings = [], problems = [] }: Rest = {},
): Estimate {
  const counted = resources.filter(({ instance: { countUnknown } }) => !countUnknown).flatMap(each => each.components);
  return {
    snapshot,
    resources,
    findings,
    problems,
    monthlyUsd: total(counted.map(({ cost }) => (cost.kind === 'priced' ? cost.monthlyUsd : 0))),
    coverage: coverageOf(resources),
  };
}
