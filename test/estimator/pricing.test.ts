import assert from 'node:assert/strict';
import { parseConfig } from '../../estimator/src/config/index.ts';
import { defaults, type Options } from '../../estimator/src/options.ts';
import { usageFor } from '../../estimator/src/pricing.ts';
import { estimateAt } from '../../estimator/src/run.ts';
import { memoryTree } from '../../estimator/src/sources/memory.ts';
import { book } from '../prices.ts';

const provider = 'provider "aws" {\n  region = "us-east-1"\n}\n';
const gateway = (name: string): string => `${provider}resource "aws_nat_gateway" "${name}" {\n  subnet_id = "s"\n}\n`;
const usage = (...names: readonly string[]): string =>
  `version: 0.1\nresource_usage:\n${names.map(name => `  aws_nat_gateway.${name}:\n    monthly_data_processed_gb: 100\n`).join('')}`;

const said = async (files: Readonly<Record<string, string>>, options: Partial<Options> = {}) =>
  (await estimateAt(memoryTree(files), '', { ...defaults, ...options }, book)).problems.map(({ message }) => message);

describe('projects together', () => {
  const both = { 'a/main.tf': gateway('x'), 'b/main.tf': gateway('y') };

  it('may share a usage file, which speaks of all of them', async () => {
    assert.deepEqual(await said({ ...both, 'costlens-usage.yml': usage('x', 'y') }), []);
  });

  it('hear of it once when it speaks of nobody', async () => {
    assert.deepEqual(await said({ ...both, 'costlens-usage.yml': usage('x', 'something_else') }), [
      'nothing is declared at "aws_nat_gateway.something_else"',
    ]);
  });

  it('hear each of its own', async () => {
    assert.deepEqual(await said({ ...both, 'costlens-usage.yml': usage('x'), 'b/infracost-usage.yml': usage('x') }), [
      'nothing is declared at "aws_nat_gateway.x"; did you mean "aws_nat_gateway.y"?',
    ]);
  });

  it('say once what is wrong with a module that they share', async () => {
    const call = `${provider}module "m" {\n  source = "../m"\n}\n`;
    const files = { 'a/main.tf': call, 'b/main.tf': call, 'm/main.tf': 'resource "aws_nat_gateway" {}\n' };
    assert.equal((await said(files)).length, 1);
  });

  it('say once what is wrong with costlens.yml, and that prices are old', async () => {
    const options = { config: parseConfig('costlens.yml', 'pric: 1\n'), today: '2100-01-01' };
    const found = await said(both, options);
    assert.equal(found.length, 2);
    assert.match(found[0] ?? '', /more than 90 days old/);
    assert.match(found[1] ?? '', /"pric" means nothing/);
  });

  it('are priced with what the team pays, and the report says so', async () => {
    const config = parseConfig('costlens.yml', 'prices: { discount: 50 }\n');
    const [list, own] = await Promise.all(
      [undefined, config].map(config => estimateAt(memoryTree(both), '', { ...defaults, config }, book)),
    );
    assert.equal(own?.monthlyUsd, (list?.monthlyUsd ?? 0) / 2);
    assert.deepEqual(own.snapshot.adjustments, ['50% off all list prices (costlens.yml)']);
  });
});

describe('the usage of a project', () => {
  const tree = memoryTree({
    'costlens-usage.yml': '1',
    'a/b/infracost-usage.yml': '2',
    'a/costlens-usage.yml': '3',
    'u.yml': '4',
  });
  const rows = [
    { project: { kind: 'terraform', path: 'a/b' }, is: 'a/b/infracost-usage.yml' },
    { project: { kind: 'cloudformation', path: 'a/b/t.yaml' }, is: 'a/b/infracost-usage.yml' },
    { project: { kind: 'terraform', path: 'a/c/d' }, is: 'a/costlens-usage.yml' },
    { project: { kind: 'terraform', path: '' }, is: 'costlens-usage.yml' },
    { project: { kind: 'terraform', path: 'a/b', usageFile: 'u.yml' }, is: 'u.yml' },
    { project: { kind: 'terraform', path: 'a/b', usageFile: 'gone.yml' }, is: undefined },
  ] as const;
  for (const { project, is } of rows)
    it(`${JSON.stringify(project)} is ${String(is)}`, () => assert.equal(usageFor(tree, project)?.file, is));
});
