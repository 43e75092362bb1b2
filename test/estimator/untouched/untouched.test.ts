import assert from 'node:assert/strict';
import { compareStates, type State } from '../../../estimator/src/compare.ts';
import { configIn, configOfBase } from '../../../estimator/src/config/index.ts';
import { diff } from '../../../estimator/src/diff.ts';
import { defaults, type Options } from '../../../estimator/src/options.ts';
import { memoryTree } from '../../../estimator/src/sources/memory.ts';
import { book } from '../../prices.ts';
import { call, type Files, type Row, stack, taking, template, two, volume } from './texts.ts';

const rows: readonly Row[] = [
  { name: 'nothing changed', base: two, change: {}, skipped: ['a', 'b'] },
  { name: 'a file of one root', base: two, change: { 'a/main.tf': volume(3) }, skipped: ['b'] },
  { name: 'a new file of one root', base: two, change: { 'a/more.tf': call('./x') }, skipped: ['b'] },
  { name: 'a file that no root reads', base: two, change: { 'a/README.md': 'more', 'c.txt': '' }, skipped: ['a', 'b'] },
  { name: 'variables of one root', base: two, change: { 'a/terraform.tfvars': 'x = 1\n' }, skipped: ['b'] },
  { name: 'the configuration', base: two, change: { 'costlens.yml': 'ignore: [z]\n' }, skipped: [] },
  { name: 'the usage of one root', base: two, change: { 'a/costlens-usage.yml': 'version: 0.1\n' }, skipped: ['b'] },
  { name: 'usage above all', base: two, change: { 'costlens-usage.yml': 'version: 0.1\n' }, skipped: [] },
  { name: 'a root that is new', base: two, change: { 'c/main.tf': volume(1) }, skipped: ['a', 'b'] },
  {
    name: 'a module in a module',
    base: { ...two, 'a/main.tf': call('../m/one'), 'm/one/main.tf': call('../two'), 'm/two/main.tf': volume(1) },
    change: { 'm/two/main.tf': volume(5) },
    skipped: ['b'],
  },
  {
    name: 'an installed module',
    base: {
      ...two,
      'a/main.tf': call('x/y/aws'),
      'a/.terraform/modules/modules.json': '{"Modules":[{"Key":"m","Source":"x/y/aws","Dir":".terraform/modules/m"}]}',
      'a/.terraform/modules/m/main.tf': volume(1),
    },
    change: { 'a/.terraform/modules/m/main.tf': volume(2) },
    skipped: ['b'],
  },
  {
    name: 'a template of a stack in Terraform',
    base: { ...two, 'a/main.tf': taking('file("t.yaml")'), 'a/t.yaml': template(1) },
    change: { 'a/t.yaml': template(2) },
    skipped: ['b'],
  },
  {
    name: 'a template that such a template takes',
    base: { ...two, 'a/main.tf': taking('file("t.yaml")'), 'a/t.yaml': stack('in.yaml'), 'a/in.yaml': template(1) },
    change: { 'a/in.yaml': template(2) },
    skipped: ['b'],
  },
  {
    name: 'a template that one within the text takes',
    base: { ...two, 'a/main.tf': taking(`<<E\n${stack('in.yaml')}E\n`), 'a/in.yaml': template(1) },
    change: { 'a/in.yaml': template(2) },
    skipped: ['b'],
  },
  {
    name: 'an environment of a root',
    base: {
      'a/main.tf': `variable "size" {}\n${volume('var.size')}`,
      'a/env/dev.tfvars': 'size = 1\n',
      'a/env/prod.tfvars': 'size = 2\n',
    },
    change: { 'a/env/prod.tfvars': 'size = 3\n' },
    skipped: ['a (dev)'],
  },
  {
    name: 'a file that a function reads by a plain path',
    base: { ...two, 'a/main.tf': volume('file("${path.module}/../size.txt")'), 'size.txt': '7' },
    change: { 'size.txt': '9' },
    skipped: ['b'],
  },
  {
    name: 'another file, where a function reads by a plain path',
    base: { ...two, 'a/main.tf': volume('file("${path.module}/size.txt")'), 'a/size.txt': '7' },
    change: { 'size.txt': '9' },
    skipped: ['a', 'b'],
  },
  {
    name: 'any file, where a function reads by another path',
    base: { ...two, 'a/main.tf': `locals {\n  at = "../size.txt"\n}\n${volume('file(local.at)')}`, 'size.txt': '7' },
    change: { 'size.txt': '9' },
    skipped: ['b'],
  },
  {
    name: 'any file, where a template reads files',
    base: { ...two, 'a/main.tf': volume('templatefile("x.tpl", {})'), 'a/x.tpl': '${file("../y")}', y: '1' },
    change: { y: '2' },
    skipped: ['b'],
  },
  {
    name: 'any file, where fetched modules may read it',
    base: { ...two, 'a/main.tf': call('x/y/aws') },
    change: { 'c.txt': '' },
    options: { modules: () => Promise.resolve({ problem: 'offline' }) },
    skipped: ['b'],
  },
  {
    name: 'any file, where a root cannot be read',
    base: { ...two, 'a/main.tf': 'module "m" {' },
    change: { 'c.txt': '' },
    skipped: ['b'],
  },
  {
    name: 'a nested template',
    base: { 's/a.yaml': stack('./n/b.yaml'), 's/n/b.yaml': template(1), 't/c.yaml': template(1) },
    change: { 's/n/b.yaml': template(2) },
    skipped: ['t/c.yaml'],
  },
  {
    name: 'any file, where a nested template is not plainly named',
    base: { 's/a.yaml': stack('!Sub "./n/b.yaml"'), 's/n/b.yaml': template(1), 't/c.yaml': template(1) },
    change: { 'c.txt': '' },
    skipped: ['s/n/b.yaml', 't/c.yaml'],
  },
  {
    name: 'parameters of a tool beside a template',
    base: { 's/a.yaml': template(1), 't/c.yaml': template(1) },
    change: { 's/samconfig.toml': 'version = 0.1\n' },
    skipped: ['t/c.yaml'],
  },
  {
    name: 'what AWS gives for free, which all share',
    base: two,
    change: { 'a/main.tf': volume(3) },
    options: { freeTier: 'always' },
    skipped: [],
  },
  {
    name: 'a total of all',
    base: { ...two, 'costlens.yml': 'budgets:\n  - { name: all, total: 100 }\n' },
    change: { 'a/main.tf': volume(3) },
    skipped: [],
  },
  {
    name: 'a budget of the change alone',
    base: { ...two, 'costlens.yml': 'budgets:\n  - { name: all, increase: 100 }\n' },
    change: { 'a/main.tf': volume(3) },
    skipped: ['b'],
  },
];

const stateOf = (files: Files, options: Partial<Options> = {}): State => {
  const tree = memoryTree(files);
  return { tree, options: { ...defaults, syntax: new Map(), config: configIn(tree), ...options } };
};

async function compared({ base, change, options }: Pick<Row, 'base' | 'change' | 'options'>, isAll = false) {
  const [before, head] = [stateOf(base, options), stateOf({ ...base, ...change }, options)];
  const config = configOfBase(head.options.config, before.options.config);
  const old = { ...before, options: { ...before.options, config } };
  const both = await compareStates(old, head, [''], book, { isAll });
  return diff(both.base, both.head);
}

const amounts = ({ changes, monthlyDelta, partly }: Awaited<ReturnType<typeof compared>>) => ({
  monthlyDelta,
  partly,
  changes: changes.map(({ kind, before, after, deltaUsd }) => [kind, before?.project, after?.project, deltaUsd]),
});

describe('projects that a change does not touch', () => {
  for (const row of rows) {
    it(`are skipped: ${row.name}`, async () => {
      const difference = await compared(row);
      assert.deepEqual(difference.skipped, row.skipped);
      assert.deepEqual(amounts(difference), amounts(await compared(row, true)));
    });
  }

  it('are evaluated where what is left shares the tiers of a price with them', async () => {
    const queue = (requests: number) =>
      `version: 0.1\nresource_usage:\n  aws_sqs_queue.q:\n    monthly_requests: ${requests}\n`;
    const base = {
      'a/main.tf': 'resource "aws_ebs_volume" "v" {\n  availability_zone = "us-east-1a"\n}\n',
      'b/main.tf': 'resource "aws_sqs_queue" "q" {}\n',
      'costlens-usage.yml': queue(200_000_000_000),
    };
    const change = { 'a/main.tf': 'resource "aws_sqs_queue" "q" {}\n' };
    const [some, all] = [await compared({ base, change }), await compared({ base, change }, true)];
    assert.deepEqual(some.skipped, []);
    assert.deepEqual(amounts(some), amounts(all));
    assert.notEqual(all.monthlyDelta, 0);
  });

  it('are not in a total, and exceptions for them are not called useless', async () => {
    const exception = '{ rule: x, address: aws_ebs_volume.v, reason: r, owner: o, until: 2099-01-01 }';
    const base = { ...two, 'costlens.yml': `exceptions:\n  - ${exception}\n` };
    const { skipped, monthlyAfter } = await compared({ base, change: { 'a/main.tf': volume(100) } });
    assert.deepEqual(skipped, ['b']);
    assert.equal(monthlyAfter, 8);
  });

  it('may be named by a usage file that others share', async () => {
    const usage = 'version: 0.1\nresource_usage:\n  aws_lambda_function.f:\n    monthly_requests: 1\n';
    const lambda = 'resource "aws_lambda_function" "f" {\n  function_name = "f"\n}\n';
    const base = { ...two, 'b/main.tf': lambda, 'costlens-usage.yml': usage };
    const { head, skipped } = await compared({ base, change: { 'a/main.tf': volume(3) } });
    assert.deepEqual(skipped, ['b']);
    assert.deepEqual(
      head.problems.filter(({ code }) => code === 'usage'),
      [],
    );
  });
});
