import assert from 'node:assert/strict';
import { configIn } from '../../../estimator/src/config/index.ts';
import { diff } from '../../../estimator/src/diff.ts';
import { Unknown } from '../../../estimator/src/model.ts';
import {
  attribution,
  attributionOf,
  changeOf,
  dimensionName,
  dimensionOf,
} from '../../../estimator/src/report/attribution/index.ts';
import { estimateJson } from '../../../estimator/src/report/index.ts';
import { defaults } from '../../../estimator/src/options.ts';
import { estimateAt } from '../../../estimator/src/run.ts';
import { readEstimate } from '../../../estimator/src/saved/estimate.ts';
import { memoryTree } from '../../../estimator/src/sources/memory.ts';
import { moduleEnds, moduleOf } from '../../../estimator/src/report/attribution/module.ts';
import type { Estimate } from '../../../estimator/src/estimate.ts';
import { book } from '../../prices.ts';
import { estimate, free, priced, resource, unknown, unsupported, usage } from './build.ts';
import { empty, everything } from './samples.ts';

const cost = (usd: number, key = 'AmazonEC2 A') => priced('A', 1, 'GB', usd, key);
const one = (address: string, usd: number, made: Parameters<typeof resource>[2] = {}) =>
  resource(address, [cost(usd)], made);

const by = (text: string) => dimensionOf(text) ?? assert.fail(text);
const groups = (of: Estimate, text: string) =>
  attribution(of, by(text)).groups.map(({ name, after }) => [name, after?.knownUsd, after?.untold]);

describe('moduleOf', () => {
  const table: readonly (readonly ['terraform' | 'cloudformation', string, string])[] = [
    ['terraform', 'aws_instance.web', ''],
    ['terraform', 'aws_instance.web["module.a.b"]', ''],
    ['terraform', 'module.a.aws_instance.web[0]', 'module.a'],
    ['terraform', 'module.a["x.y]\\"."].module.b[1].aws_instance.web', 'module.a["x.y]\\"."].module.b[1]'],
    ['terraform', 'module.', ''],
    ['terraform', '', ''],
    ['cloudformation', 'Web', ''],
    ['cloudformation', 'Network.Set["eu-west-1"].Web', 'Network.Set["eu-west-1"]'],
    ['cloudformation', 'App/Api/Handler', 'App/Api'],
    ['cloudformation', 'Sets["1/eu-west-1"]', ''],
    ['cloudformation', 'App/Set["1/eu-west-1"].Web', 'App/Set["1/eu-west-1"]'],
    ['cloudformation', 'App/Web (App/Api/Web)', 'App'],
    ['cloudformation', 'aws_cloudformation_stack.x/Web', 'aws_cloudformation_stack.x'],
    [
      'cloudformation',
      'module.a["b/c"].aws_cloudformation_stack_instances.x[0]["1/eu-west-1"]/Nested.Web',
      'module.a["b/c"].aws_cloudformation_stack_instances.x[0]["1/eu-west-1"]/Nested',
    ],
  ];
  for (const [language, address, expected] of table)
    it(`of ${address} is ${expected}`, () => assert.equal(moduleOf(language, address), expected));

  it('takes what Terraform has made a stack for one step', () => {
    const address = 'module.a.aws_cloudformation_stack.x[0]/Nested.Web';
    const steps = moduleEnds('cloudformation', address).map(end => address.slice(0, end));
    assert.deepEqual(steps, [
      'module.a',
      'module.a.aws_cloudformation_stack.x[0]',
      'module.a.aws_cloudformation_stack.x[0]/Nested',
    ]);
  });
});

describe('attribution', () => {
  it('knows its dimensions', () => {
    for (const text of ['tag:team', 'tag:a:b', 'module', 'file', 'service', 'region', 'environment', 'type', 'project'])
      assert.equal(dimensionName(by(text)), text);
    for (const text of ['', 'tag', 'tag:', 'team', 'constructor']) assert.equal(dimensionOf(text), undefined);
  });

  const volumes = (count: string): string =>
    `provider "aws" { region = "us-east-1" }\nvariable "n" {}\nresource "aws_ebs_volume" "v" {\n  count = ${count}\n  size = 100\n  availability_zone = "us-east-1a"\n  tags = { Env = "tagged" }\n}\n`;
  const listed = (rest: string): string => `projects:\n  - { path: web, variables: { n: 1 }${rest} }\n`;
  const environments: readonly (readonly [
    name: string,
    files: Readonly<Record<string, string>>,
    groups: readonly unknown[],
  ])[] = [
    [
      'its files of variables',
      { 'env/dev.tfvars': 'n = 1', 'env/prod.tfvars': 'n = 3', 'main.tf': volumes('var.n') },
      [
        ['prod', 30, 0],
        ['dev', 10, 0],
      ],
    ],
    [
      'its name',
      { 'web/main.tf': volumes('var.n'), 'costlens.yml': listed(', environment: live, workspace: w') },
      [['live', 10, 0]],
    ],
    ['its workspace', { 'web/main.tf': volumes('var.n'), 'costlens.yml': listed(', workspace: w') }, [['w', 10, 0]]],
    [
      'its one file of variables',
      { 'web/main.tf': volumes('var.n'), 'qa.tfvars': '', 'costlens.yml': listed(', var_files: [qa.tfvars]') },
      [['qa', 10, 0]],
    ],
    ['a tag of its resources', { 'main.tf': volumes('1') }, [['tagged', 10, 0]]],
    ['nothing', { 'main.tf': volumes('1').replace('Env', 'Else') }, [['(none)', 10, 0]]],
  ];
  for (const [name, files, expected] of environments)
    it(`knows the environment of a project by ${name}`, async () => {
      const tree = memoryTree(files);
      const found = await estimateAt(tree, '', { ...defaults, config: configIn(tree) }, book);
      assert.deepEqual(groups(found, 'environment'), expected);
      const saved = readEstimate(estimateJson(found));
      assert(!('problem' in saved));
      assert.deepEqual(groups(saved, 'environment'), expected);
    });

  it('puts the largest first, and gives shares of what is known', () => {
    const found = attribution(estimate([one('aws_a.x', 10), one('aws_b.x', 30)]), by('type'));
    assert.deepEqual(
      found.groups.map(({ name, after }) => [name, after?.share]),
      [
        ['aws_b', 0.75],
        ['aws_a', 0.25],
      ],
    );
  });

  it('shares a resource out among the services of its lines', () => {
    const mixed = resource('aws_a.x', [cost(3), cost(4, 'AmazonS3 B'), usage('U', 'GB', 1, 'AmazonS3 C')]);
    assert.deepEqual(groups(estimate([mixed, free('aws_vpc.v')]), 'service'), [
      ['AmazonS3', 4, 1],
      ['AmazonEC2', 3, 0],
      ['(nothing billed)', 0, 0],
    ]);
  });

  it('tells what has no figure, and never counts what may not be there', () => {
    const fleet = one('aws_a.many', 5, { countUnknown: new Unknown('later') });
    const dark = resource('aws_a.dark', [unknown('size', 'later')]);
    assert.deepEqual(groups(estimate([one('aws_a.x', 1), fleet, dark, unsupported('aws_a.u')]), 'type'), [
      ['aws_a', 1, 3],
    ]);
  });

  it('tells tags apart: a value, none, and one nobody knows', () => {
    const sample = estimate([
      one('aws_a.web', 6, { tags: { team: 'web' } }),
      one('aws_a.none', 2),
      one('aws_a.later', 1, { tags: { team: new Unknown('later') } }),
      one('aws_a.dark', 1, { tags: new Unknown('later') }),
      one('aws_a.proto', 0, { tags: { other: 'x' } }),
      free('aws_vpc.v'),
    ]);
    assert.deepEqual(groups(sample, 'tag:team'), [
      ['web', 6, 0],
      ['(none)', 2, 0],
      ['(unknown)', 2, 0],
    ]);
    assert.deepEqual(
      groups(sample, 'tag:constructor').map(([name]) => name),
      ['(none)', '(unknown)'],
    );
    // Free resources need no tag; a tag whose value is to come is there.
    assert.deepEqual(attribution(sample, by('tag:team')).tagged?.after, { money: 0.7, resources: 0.4 });
  });

  it('says of nothing no share', () => {
    assert.deepEqual(attribution(empty, by('tag:a')).tagged?.after, { money: undefined, resources: undefined });
    const [only] = attribution(estimate([one('aws_a.x', 0)]), by('type')).groups;
    assert.equal(only?.after?.share, undefined);
  });

  it('has both sides of a difference, with groups that one side lacks', () => {
    const [base, head] = [estimate([one('aws_a.x', 1), one('aws_b.x', 1)]), estimate([one('aws_a.x', 4)])];
    const found = attributionOf(diff(base, head), by('type')).groups;
    assert.deepEqual(
      found.map(group => [group.name, group.before?.knownUsd, group.after?.knownUsd, changeOf(group)]),
      [
        ['aws_a', 1, 4, 3],
        ['aws_b', 1, 0, -1],
      ],
    );
    const [unread] = attributionOf(diff(base, head, ['base']), by('type')).groups;
    assert.deepEqual([unread?.before, unread && changeOf(unread)], [undefined, undefined]);
  });

  for (const text of ['tag:Team', 'module', 'file', 'service', 'region', 'type', 'project'])
    it(`by ${text} adds up to the total`, () => {
      const sum = attribution(everything, by(text)).groups.reduce((all, { after }) => all + (after?.knownUsd ?? 0), 0);
      assert(Math.abs(sum - everything.monthlyUsd) < 1e-9);
    });
});
