import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaults, estimateAt, type Estimate, type ResourceEstimate } from '@costlens/estimator';
import { embeddedSnapshot, type PriceBook } from '@costlens/pricing-cache';
import { diskTree } from '@costlens/estimator/sources';
import { book } from './prices.ts';

const root = join(import.meta.dirname, 'cases');
const names = readdirSync(root);

function read(name: string, file: string): string | undefined {
  const path = join(root, name, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function estimateCase(name: string, prices: PriceBook = book): Promise<Estimate> {
  const text = read(name, 'usage.yml');
  const usage = text === undefined ? undefined : { file: 'usage.yml', text };
  const today = read(name, 'today.txt')?.trim();
  return estimateAt(diskTree(join(root, name)), '', { ...defaults, region: 'us-east-1', usage, today }, prices);
}

const cents = (usd: number): number => Number(usd.toFixed(2));
const digits = (quantity: number): number => Number(quantity.toFixed(6));

type Component = ResourceEstimate['components'][number];

function told({ cost, quantity = NaN, unit, usageKey = '' }: Component): string {
  switch (cost.kind) {
    case 'priced':
      return `${digits(quantity)} ${unit}: ${cents(cost.monthlyUsd)}`;
    case 'usage':
      return `depends on ${usageKey}`;
    case 'unknown':
      return `unknown: ${cost.reason}`;
    case 'unpriced':
      return 'no price';
  }
}

function resourceSummary({ status, reason = '', components }: ResourceEstimate): unknown {
  if (status === 'free' || status === 'unsupported') return `${status}: ${reason}`;
  return Object.fromEntries(components.map(each => [[...each.group, each.name].join(': '), told(each)]));
}

/** What a person would check by hand. */
function summary({ resources, findings, problems, monthlyUsd, coverage }: Estimate) {
  return {
    monthlyUsd: cents(monthlyUsd),
    coverage: Object.fromEntries(Object.entries(coverage).filter(([, count]) => count > 0)),
    resources: Object.fromEntries(resources.map(each => [each.instance.address, resourceSummary(each)])),
    assumptions: Object.fromEntries(
      resources.filter(each => each.assumptions.length > 0).map(each => [each.instance.address, each.assumptions]),
    ),
    findings: findings.map(({ rule, on, savingUsd, fix, edits }) => ({
      at: [on.instance.address, ...(on.label === undefined ? [] : [on.label])].join(': '),
      rule: rule.id,
      saves: savingUsd === undefined ? 'unknown' : cents(savingUsd),
      fix,
      edits: edits.length,
    })),
    problems: problems.map(({ code, at }) => [code, at && `${at.file}:${String(at.range.start.line + 1)}`].join(' ')),
  };
}

describe('cases', () => {
  for (const name of names) {
    it(name, async () => {
      const actual: unknown = JSON.parse(JSON.stringify(summary(await estimateCase(name))));
      if (process.env.UPDATE)
        writeFileSync(join(root, name, 'expected.json'), `${JSON.stringify(actual, undefined, 2)}\n`);
      assert.deepEqual(actual, JSON.parse(read(name, 'expected.json') ?? 'null'));
    });
  }
});

describe('no case', () => {
  for (const name of names) {
    it(`is a silent zero: ${name}`, async () => {
      const { resources } = await estimateCase(name);
      const silent = resources.filter(({ status, components }) => status === 'priced' && components.length === 0);
      assert.deepEqual(
        silent.map(({ instance }) => instance.address),
        [],
      );
    });
  }
});

describe('twin cases', () => {
  const twins = names.filter(name => name.endsWith('-cloudformation'));
  for (const name of twins) {
    it(`${name} costs what its Terraform twin costs`, async () => {
      const [terraform, cloudformation] = await Promise.all([name.replace(/-cloudformation$/, ''), name].map(bare));
      assert.deepEqual(cloudformation, terraform);
    });
  }

  it('are there for every priced type', () => {
    assert.ok(twins.length >= 8);
  });

  /** A case without what differs between the languages: addresses, places, and why something is unknown. */
  async function bare(name: string) {
    const { monthlyUsd, coverage, resources, findings } = await estimateCase(name);
    const statuses = resources.filter(({ status }) => status === 'priced' || status === 'unpriced');
    return {
      monthlyUsd: cents(monthlyUsd),
      coverage: { priced: coverage.priced, usageBased: coverage.usageBased, unknown: coverage.unknown },
      resources: statuses.map(lines).sort(),
      findings: findings.map(({ rule, savingUsd, fix, edits }) => ({
        id: rule.id,
        savingUsd,
        fix,
        edits: edits.length,
      })),
    };
  }

  /** One text for each resource, so that the order of the files does not matter. */
  const lines = ({ components, assumptions }: ResourceEstimate): string =>
    JSON.stringify([
      assumptions,
      components.map(({ cost, name, group, quantity, unit, key }) =>
        cost.kind === 'unknown' ? 'unknown' : [cost.kind, ...group, name, quantity, unit, key],
      ),
    ]);
});

describe('the embedded snapshot', () => {
  const opened = embeddedSnapshot();
  assert.ok(opened.ok, 'the embedded snapshot cannot be read');
  const real = opened.book;

  /** Cases about prices that are missing, with the reason. */
  const reasons = JSON.parse(readFileSync(join(import.meta.dirname, 'cases-missing.json'), 'utf8')) as object; // our own
  const missing = Object.keys(reasons).flatMap(name => [name, `${name}-cloudformation`]);

  for (const name of names.filter(each => !missing.includes(each))) {
    it(`has every price that ${name} asks for`, async () => {
      const { resources } = await estimateCase(name);
      const keys = resources.flatMap(({ components }) => components.flatMap(({ key }) => key ?? []));
      for (const region of ['us-east-1', 'eu-west-1']) {
        assert.deepEqual(
          [...new Set(keys)].filter(key => real.find(region, key) === undefined),
          [],
          region,
        );
      }
    });
  }
});
