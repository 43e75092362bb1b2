import { coverageOf } from '../../../estimator/src/coverage.ts';
import type { Estimate, ResourceEstimate } from '../../../estimator/src/estimate.ts';
import { type Instance, type Problem, type Range, Unknown } from '../../../estimator/src/model.ts';
import { alone } from '../../../estimator/src/neighbours.ts';
import { type Component, type Cost, total } from '../../../estimator/src/price.ts';
import { whole } from '../../../estimator/src/reach.ts';
import type { Finding } from '../../../estimator/src/rule.ts';
import type { Tier } from '@costlens/pricing-cache';

/** Hand-made values of the estimator's types, small enough to check in the head. */

export const range = (line: number, from = 0, to = 20, endLine = line): Range => ({
  start: { line, character: from },
  end: { line: endLine, character: to },
});

type Declared = Partial<Pick<Instance, 'address' | 'region' | 'countUnknown' | 'type'>> & {
  file?: string;
  line?: number;
};

export const instance = ({ file = 'main.tf', line = 0, ...rest }: Declared = {}): Instance => ({
  language: 'terraform',
  type: 'aws_instance',
  address: 'aws_instance.web',
  name: 'web',
  region: 'us-east-1',
  at: { file, range: range(line, 0, 1, line + 3) },
  heading: { file, range: range(line) },
  countUnknown: undefined,
  tags: null,
  names: () => [],
  get: () => undefined,
  edit: () => undefined,
  ...rest,
});

const priceOf = (tiers: readonly Tier[]) =>
  ({ key: 'Service Usage', unit: 'Unit', tiers, confidence: 'high' }) as const;

type Line = Partial<Omit<Component, 'cost'>>;

const component = (cost: Cost, line: Line): Component => ({
  name: 'Line',
  group: [],
  quantity: undefined,
  unit: 'GB',
  key: 'Service Usage',
  usageKey: undefined,
  assumption: undefined,
  ...line,
  cost,
});

/** So many units at so much. */
export const priced = (quantity: number, usd: number, line: Line = {}): Component =>
  component({ kind: 'priced', monthlyUsd: quantity * usd, price: priceOf([{ from: 0, usd }]) }, { quantity, ...line });

export const usage = (tiers: number | readonly Tier[], line: Line = {}): Component =>
  component({ kind: 'usage', price: priceOf(typeof tiers === 'number' ? [{ from: 0, usd: tiers }] : tiers) }, line);

export const unknown = (reason: string): Component => component({ kind: 'unknown', reason }, { key: undefined });

export const unpriced = (name: string): Component => component({ kind: 'unpriced' }, { name });

export function resource(components: readonly Component[], declared: Declared = {}): ResourceEstimate {
  const missing = components.some(({ cost }) => cost.kind === 'unpriced');
  return {
    project: '',
    instance: instance(declared),
    status: missing ? 'unpriced' : 'priced',
    reason: undefined,
    components,
    monthlyUsd: undefined,
    assumptions: components.flatMap(({ assumption }) => assumption ?? []),
  };
}

export const unbilled = (
  status: 'free' | 'unsupported',
  reason: string,
  declared: Declared = {},
): ResourceEstimate => ({
  ...resource([], declared),
  status,
  reason,
});

export const notKnown = (reason: string): Unknown => new Unknown(reason);

type Parts = { resources?: readonly ResourceEstimate[]; findings?: readonly Finding[]; problems?: readonly Problem[] };

export const estimateOf = ({ resources = [], findings = [], problems = [] }: Parts): Estimate => {
  const snapshot = { id: 'abc123', date: '2026-11-01', origin: 'embedded' };
  const monthlyUsd = total(resources.flatMap(({ components }) => components.map(amountOf)));
  return { snapshot, resources, findings, problems, monthlyUsd, coverage: coverageOf(resources) };
};

const amountOf = ({ cost }: Component) => (cost.kind === 'priced' ? cost.monthlyUsd : 0);

type Advised = Partial<Pick<Finding, 'savingUsd' | 'edits'>> & {
  on?: Instance;
  risk?: Finding['rule']['risk'];
  id?: string;
  path?: string;
};

export const finding = ({
  savingUsd,
  edits = [],
  on = instance(),
  risk = 'medium',
  id = 'ebs-gp3',
  path = '',
}: Advised): Finding => ({
  rule: {
    id,
    practice: 'COST06-BP02',
    risk,
    on: [],
    title: 'Use gp3 instead of gp2',
    why: 'gp3 costs less per GB.',
    check: () => false,
    examples: { flagged: [], passed: [] },
  },
  on: {
    type: {
      name: 'EBS volume',
      terraform: [],
      cloudformation: [],
      attributes: {},
      usage: {},
      parts: [],
      isConnected: false,
      lines: () => [],
    },
    instance: on,
    path,
    label: undefined,
    values: {},
    unknown: {},
    called: {},
    assumed: {},
    mistaken: [],
    parts: [],
    start: { spot: whole(on), holder: on, neighbours: alone },
  },
  fix: {},
  savingUsd,
  edits,
});
