import assert from 'node:assert/strict';
import { places } from './places.ts';
import { commit, run, write } from './run.ts';
import { volume } from './volume.ts';

/** The names and kinds that programs rely on: more may be there, none of these may go. */
type Shape = string | readonly [Shape] | { readonly [name: string]: Shape };

const place = { file: 'text|null', line: 'number|null', column: 'number|null' };
const coverage = {
  ...{ priced: 'number', usageBased: 'number', free: 'number' },
  ...{ unpriced: 'number', unsupported: 'number', unknown: 'number' },
};
const problem = { severity: '=error|=warning|=info', code: 'text', message: 'text', ...place };
const component = {
  ...{ name: 'text', group: 'list', quantity: 'number|null', unit: 'text', unitPrice: 'number|null' },
  ...{ monthlyCost: 'number|null', service: 'text|null', usageType: 'text|null', operation: 'text|null' },
  ...{ sku: 'text|null', usageKey: 'text|null' },
};
const report = { version: '=1', currency: '=USD', snapshot: { id: 'text', date: 'text' }, coverage, findings: 'list' };

const estimate: Shape = {
  ...report,
  monthlyCost: 'number|null',
  resources: [
    {
      ...{ address: 'text', type: 'text', region: 'text|null', name: 'text', file: 'text', line: 'number' },
      ...{ endLine: 'number', tags: 'object|null', status: '=priced|=free|=unsupported|=unpriced' },
      ...{ monthlyCost: 'number|null', assumptions: 'list', components: 'list' },
    },
  ],
  problems: [problem],
};

const diff: Shape = {
  ...report,
  ...{ base: 'text|null', head: 'text|null' },
  ...{ monthlyBefore: 'number|null', monthlyAfter: 'number|null', monthlyDelta: 'number|null' },
  changes: [
    {
      ...{ kind: '=added|=removed|=changed|=replaced|=moved', address: 'text', type: 'text' },
      ...{ file: 'text|null', line: 'number|null', before: 'number|null', after: 'number|null' },
      ...{ delta: 'number|null', causes: 'list', components: [component] },
    },
  ],
  gates: [
    {
      ...{ name: 'text', status: '=passed|=warned|=failed|=unknown', limit: 'number|null', actual: 'number|null' },
      ...{ message: 'text', owner: 'text|null' },
    },
  ],
  verdict: '=passed|=warned|=failed',
  problems: 'list',
};

const price: Shape = {
  ...{ service: 'text', usageType: 'text', operation: 'text|null', region: 'text', unit: 'text' },
  tiers: [{ from: 'number', usd: 'number' }],
  ...{ sku: 'text|null', date: 'text|null', source: 'text|null', confidence: 'text' },
};

const types: Shape = {
  types: [{ terraform: 'list', cloudformation: 'list', status: '=priced|=free|=unpriced', reason: 'text' }],
};

const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: value => typeof value === 'string',
  number: value => typeof value === 'number' && Number.isFinite(value),
  null: value => value === null,
  list: Array.isArray,
  object: value => typeof value === 'object' && value !== null && !Array.isArray(value),
};

const isKind = (kind: string, value: unknown): boolean =>
  kind.startsWith('=') ? String(value) === kind.slice(1) : kinds[kind]?.(value) === true;

/** Where a value has not the shape, and what stands there. */
function misfits(shape: Shape, value: unknown, at: string): readonly string[] {
  if (typeof shape === 'string')
    return shape.split('|').some(kind => isKind(kind, value)) ? [] : [`${at} is ${JSON.stringify(value)}`];
  if (Array.isArray(shape)) {
    const [each] = shape as readonly [Shape];
    if (!Array.isArray(value)) return [`${at} is ${JSON.stringify(value)}`];
    return value.flatMap((item, index) => misfits(each, item, `${at}[${String(index)}]`));
  }
  const members = (kinds['object']?.(value) === true ? value : {}) as Readonly<Record<string, unknown>>;
  return Object.entries(shape).flatMap(([name, each]) => misfits(each, members[name], `${at}.${name}`));
}

const code = `${volume(100)}
variable "n" {}
resource "aws_s3_bucket" "usage" { bucket = "b" }
resource "aws_iam_role" "free" { name = "r" }
resource "aws_chime_voice_connector" "unsupported" {}
resource "aws_instance" "unpriced" { instance_type = "m5.gigantic" }
resource "aws_nat_gateway" "many" { count = var.n }
resource "aws_ebs_volume" "open" {
  availability_zone = "us-east-1a"
  size = var.n
}
`;

describe('JSON that programs rely on', () => {
  const { repository, clear } = places();
  after(clear);

  const made = (): string => {
    const folder = repository({ 'main.tf': '' });
    write(folder, { 'main.tf': code, 'costlens.yml': 'budgets: [{ increase: 1 }, { total: 9, owner: "@o" }]\n' });
    commit(folder, 'all of it');
    return folder;
  };
  const table: readonly (readonly [args: readonly string[], shape: Shape, ...holding: string[]])[] = [
    [['estimate'], estimate, 'resources', 'problems'],
    [['diff', '--base', 'HEAD~1'], diff, 'changes', 'gates'],
    [['diff', '--base', 'HEAD', '--head', 'HEAD~1'], diff, 'changes'],
    [['prices', 'show', 'AmazonEC2 NatGateway-Hours', '--region', 'eu-west-1'], price, 'tiers'],
    [['prices', 'show', 'AmazonS3 Requests-Tier1', '--region', 'us-east-1'], price, 'tiers'],
    [['types'], types, 'types'],
  ];
  for (const [args, shape, ...holding] of table)
    it(`of "${args.join(' ')}" has its names and kinds`, () => {
      const { stdout } = run(made(), [...args, '--format', 'json']);
      const printed = JSON.parse(stdout) as Readonly<Record<string, readonly unknown[]>>;
      assert.deepEqual(misfits(shape, printed, ''), []);
      for (const name of holding) assert.notEqual(printed[name]?.length, 0, name);
    });

  it('holds components of every kind of resource', () => {
    const { stdout } = run(made(), ['estimate', '--format', 'json']);
    const { resources } = JSON.parse(stdout) as {
      readonly resources: readonly { readonly status: string; readonly components: readonly unknown[] }[];
    };
    assert.deepEqual(
      new Set(resources.map(({ status }) => status)),
      new Set(['priced', 'free', 'unsupported', 'unpriced']),
    );
    for (const { components } of resources)
      assert.deepEqual(
        components.flatMap(each => misfits(component, each, '')),
        [],
      );
  });
});
