import assert from 'node:assert/strict';
import { Unknown } from '@costlens/estimator';
import { evaluated, plain, volume } from './evaluated.ts';

const set = (more = ''): string =>
  `resource "aws_cloudformation_stack_set" "set" {\n  name = "set"\n  template_body = file("v.yaml")\n${more}}\n`;
const one = (more: string): string =>
  `resource "aws_cloudformation_stack_set_instance" "i" {\n  stack_set_name = aws_cloudformation_stack_set.set.name\n${more}}\n`;
const several = (more: string): string =>
  `resource "aws_cloudformation_stack_instances" "i" {\n  stack_set_name = aws_cloudformation_stack_set.set.name\n${more}}\n`;

const read = (text: string) => evaluated({ 'main.tf': text, 'v.yaml': volume });

/** What the set makes, and where. */
async function made(text: string): Promise<readonly string[]> {
  const { instances } = await read(text);
  return instances
    .filter(({ language }) => language === 'cloudformation')
    .map(({ address, region }) => `${address} in ${region instanceof Unknown ? '?' : region}`);
}

describe('a stack set in Terraform', () => {
  const two = '  accounts = ["1", "2"]\n  regions = ["us-east-1", "eu-west-1"]\n';
  const own = 'aws_cloudformation_stack_set_instance.i/Data';
  const named = (key: string): string => `aws_cloudformation_stack_instances.i["${key}"]/Data`;
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ['makes nothing by itself', set(), []],
    ['makes a stack in the account and the region', set() + one(''), [`${own} in us-east-1`]],
    ['in another region', set() + one('  region = "eu-west-1"\n'), [`${own} in eu-west-1`]],
    [
      'in another region, as the provider has it since version 6',
      set() + one('  region = "us-east-1"\n  stack_set_instance_region = "eu-west-1"\n'),
      [`${own} in eu-west-1`],
    ],
    [
      'in each account and region',
      set() + several(two),
      [
        `${named('1/eu-west-1')} in eu-west-1`,
        `${named('2/eu-west-1')} in eu-west-1`,
        `${named('1/us-east-1')} in us-east-1`,
        `${named('2/us-east-1')} in us-east-1`,
      ],
    ],
    [
      'in regions of its account',
      set() + several('  regions = ["us-east-1"]\n'),
      [`${named('us-east-1')} in us-east-1`],
    ],
    ['in no region', set() + several('  accounts = ["1"]\n  regions = []\n'), []],
    [
      'for each of a set',
      set() + one('  for_each = toset(["1", "2"])\n  account_id = each.key\n'),
      ['1', '2'].map(key => `aws_cloudformation_stack_set_instance.i["${key}"]/Data in us-east-1`),
    ],
    [
      'of several sets the one that is named',
      set('  for_each = toset(["a", "b"])\n') + one('').replace('.set.name', '.set["a"].name'),
      [`${own} in us-east-1`],
    ],
  ];
  for (const [name, text, expected] of rows) {
    it(name, async () => assert.deepEqual(await made(text), expected));
  }

  it('gives its parameters and tags, which an instance may override', async () => {
    const text =
      set('  parameters = { Size = 20, Kind = "gp3" }\n  tags = { team = "a" }\n') +
      one('  parameter_overrides = { Size = 30 }\n');
    const { values, one: find } = await read(text);
    assert.deepEqual([values(own)['Size'], values(own)['VolumeType']], [30, 'gp3']);
    assert.deepEqual(plain(find(own).tags), { team: 'a' });
  });

  const uncounted: readonly (readonly [string, string, RegExp])[] = [
    [
      'organizational units',
      one('  deployment_targets {\n    organizational_unit_ids = ["ou-1"]\n  }\n'),
      /organizational units hold/,
    ],
    [
      'unknown units',
      one('  deployment_targets {\n    organizational_unit_ids = [aws_vpc.v.id]\n  }\n'),
      /organizational units hold/,
    ],
    [
      'a list of accounts elsewhere',
      several('  regions = ["us-east-1"]\n  deployment_targets {\n    accounts_url = "s3://a"\n  }\n'),
      /file elsewhere/,
    ],
    ['unknown accounts', several('  regions = ["us-east-1"]\n  accounts = aws_vpc.v.ids\n'), /known after apply/],
    ['an unknown count', one('  count = aws_vpc.v.n\n'), /known after apply/],
  ];
  for (const [name, text, reason] of uncounted) {
    it(`makes nobody knows how many in ${name}`, async () => {
      const { instances } = await read(`resource "aws_vpc" "v" {}\n${set()}${text}`);
      const inner = instances.filter(({ language }) => language === 'cloudformation');
      assert.ok(inner.length > 0);
      for (const { countUnknown } of inner) assert.match(countUnknown?.reason ?? '', reason);
    });
  }

  const lost: readonly (readonly [string, string, string])[] = [
    [
      'elsewhere',
      one('').replace('aws_cloudformation_stack_set.set.name', '"other"'),
      'its stack set is not in this code',
    ],
    [
      'one of several',
      set('  count = 2\n') + one('').replace('.set.name', '.set[*].name'),
      'its stack set is one of several',
    ],
    ['not read', set().replace('file("v.yaml")', 'aws_vpc.v.id') + one(''), 'its template is not known'],
  ];
  for (const [name, text, message] of lost) {
    it(`is said, where it is ${name}`, async () => {
      const { messages, instances } = await read(`resource "aws_vpc" "v" {}\n${text}`);
      assert.ok(
        messages.some(each => each.includes(message)),
        messages.join('; '),
      );
      const instance = instances.find(({ type }) => type === 'aws_cloudformation_stack_set_instance');
      assert.equal(instance?.vendorTypes, undefined);
    });
  }
});
