import assert from 'node:assert/strict';
import { compareStates, estimatePlans, estimateState, type State } from '../../estimator/src/compare.ts';
import { configIn, configOfBase } from '../../estimator/src/config/index.ts';
import { diff } from '../../estimator/src/diff.ts';
import { defaults, type Options } from '../../estimator/src/options.ts';
import { memoryTree } from '../../estimator/src/sources/memory.ts';
import { book } from '../prices.ts';

type Files = Readonly<Record<string, string>>;

/** gp3 is 8 cents a gigabyte. */
const volume = (size: number | string): string =>
  `provider "aws" {\n  region = "us-east-1"\n}\nresource "aws_ebs_volume" "v" {\n  availability_zone = "us-east-1a"\n  type = "gp3"\n  size = ${size}\n}\n`;
const variable = `variable "size" {}\n${volume('var.size')}`;
const sizes = (dev: number, prod: number): Files => ({
  'r/env/dev.tfvars': `size = ${dev}\n`,
  'r/env/prod.tfvars': `size = ${prod}\n`,
});

const stateOf = (files: Files, options: Partial<Options>): State => {
  const tree = memoryTree(files);
  return { tree, options: { ...defaults, config: configIn(tree), ...options } };
};

/** Every change as `project address delta`, the total, and what is said. */
async function changes(base: Files, head: Files, paths: readonly string[] = [''], options: Partial<Options> = {}) {
  const now = stateOf(head, options);
  const before = stateOf(base, options);
  const config = configOfBase(now.options.config, before.options.config);
  const both = await compareStates({ ...before, options: { ...before.options, config } }, now, paths, book);
  const { changes: found, monthlyDelta } = diff(both.base, both.head);
  const said = [...both.base.problems, ...both.head.problems].map(({ message }) => message);
  return {
    changes: found
      .map(({ after, before: old, kind, deltaUsd }) => `${kind} ${(after ?? old)?.project ?? ''}: ${String(deltaUsd)}`)
      .sort(),
    total: monthlyDelta,
    said,
  };
}

const list = (...projects: readonly string[]): string =>
  `projects: [${projects.map(each => `{ ${each} }`).join(', ')}]\n`;
const two = list(
  'path: r, name: dev, var_files: [r/env/dev.tfvars]',
  'path: r, name: prod, var_files: [r/env/prod.tfvars]',
);

type Row = {
  readonly name: string;
  readonly base: Files;
  readonly head: Files;
  readonly paths?: readonly string[];
  readonly options?: Partial<Options>;
  readonly changes: readonly string[];
  readonly said?: readonly string[];
};

const rows: readonly Row[] = [
  {
    name: 'one root with two environments is two projects',
    base: { 'r/main.tf': variable, ...sizes(10, 100) },
    head: { 'r/main.tf': variable, ...sizes(20, 50) },
    changes: ['changed r (dev): 0.8', 'changed r (prod): -4'],
  },
  {
    name: 'so it is when they are listed, by their names',
    base: { 'r/main.tf': variable, ...sizes(10, 100), 'costlens.yml': two },
    head: { 'r/main.tf': variable, ...sizes(20, 100), 'costlens.yml': two },
    changes: ['changed dev: 0.8'],
  },
  {
    name: 'a list that is new names what was there before',
    base: { 'r/main.tf': variable, ...sizes(10, 100) },
    head: { 'r/main.tf': variable, ...sizes(20, 100), 'costlens.yml': two },
    changes: ['changed dev: 0.8'],
  },
  {
    name: 'a project that is new in the list and the code is added, and not complained of',
    base: { 'a/main.tf': volume(10), 'costlens.yml': list('path: a') },
    head: { 'a/main.tf': volume(10), 'b/main.tf': volume(20), 'costlens.yml': list('path: a', 'path: b') },
    changes: ['added b: 1.6'],
  },
  {
    name: 'also where the list itself is new',
    base: { 'a/main.tf': volume(10) },
    head: { 'a/main.tf': volume(10), 'b/main.tf': volume(20), 'costlens.yml': list('path: a', 'path: b') },
    changes: ['added b: 1.6'],
  },
  {
    name: 'one that is gone from both is removed',
    base: { 'a/main.tf': volume(10), 'b/main.tf': volume(20), 'costlens.yml': list('path: a', 'path: b') },
    head: { 'a/main.tf': volume(10), 'costlens.yml': list('path: a') },
    changes: ['removed b: -1.6'],
  },
  {
    name: 'another name is no change',
    base: { 'a/main.tf': volume(10), 'b/main.tf': volume(20), 'costlens.yml': list('path: a', 'path: b') },
    head: { 'a/main.tf': volume(10), 'b/main.tf': volume(20), 'costlens.yml': list('path: a, name: web', 'path: b') },
    changes: [],
  },
  {
    name: 'paths that overlap count once',
    base: { 'r/a/main.tf': volume(10) },
    head: { 'r/a/main.tf': volume(20) },
    paths: ['r', 'r/a', ''],
    changes: ['changed r/a: 0.8'],
  },
  {
    name: 'a path that neither side has is a mistake',
    base: { 'a/main.tf': volume(10) },
    head: { 'a/main.tf': volume(10) },
    paths: ['a', 'gone'],
    changes: [],
    said: [
      'there is no Terraform file or CloudFormation template at "gone"',
      'there is no Terraform file or CloudFormation template at "gone"',
    ],
  },
  {
    name: 'new prices are no change of the code',
    base: { 'a/main.tf': volume(10), 'costlens.yml': 'prices: { discount: 10 }\n' },
    head: { 'a/main.tf': volume(20), 'costlens.yml': 'prices: { discount: 50 }\n' },
    changes: ['changed a: 0.4'],
  },
  {
    name: 'a variable file that only one side has is not missing',
    base: { 'a/main.tf': volume(10) },
    head: { 'a/main.tf': variable, 'a/x.tfvars': 'size = 20\n' },
    paths: ['a'],
    options: { variables: [{ kind: 'file', path: 'a/x.tfvars' }] },
    changes: ['changed a: 0.8'],
  },
];

describe('two states of a repository', () => {
  for (const { name, base, head, paths, options, changes: expected, said = [] } of rows) {
    it(name, async () => {
      const found = await changes(base, head, paths, options);
      assert.deepEqual([found.changes, found.said], [expected, said]);
    });
  }

  it('are told by the usage of the newer one', async () => {
    const gateway = (name: string): string =>
      `provider "aws" {\n  region = "us-east-1"\n}\nresource "aws_nat_gateway" "${name}" {\n  subnet_id = "s"\n}\n`;
    const usage = (gigabytes: number): string =>
      `version: 0.1\nresource_usage:\n  aws_nat_gateway.n:\n    monthly_data_processed_gb: ${gigabytes}\n`;
    const base = { 'a/main.tf': gateway('n'), 'costlens-usage.yml': usage(1) };
    assert.deepEqual((await changes(base, { ...base, 'costlens-usage.yml': usage(1000) })).changes, []);
    assert.deepEqual((await changes(base, { ...base, 'a/costlens-usage.yml': usage(1000) })).changes, []);
  });

  it('can be one alone', async () => {
    const { monthlyUsd } = await estimateState(stateOf({ 'a/main.tf': volume(100) }, {}), ['a'], book);
    assert.equal(Number(monthlyUsd.toFixed(2)), 8);
  });

  it('are told by plans only where all are plans', () => {
    const state = stateOf({ 'a/main.tf': volume(100) }, {});
    assert.equal(estimatePlans(state, ['a'], book), undefined);
    assert.equal(estimatePlans(state, ['gone'], book), undefined);
  });
});
