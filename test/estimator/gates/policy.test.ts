import assert from 'node:assert/strict';
import { data, judged, volume, web } from './judged.ts';

const [small, large] = [volume('v', '100', web), volume('v', '300', web)];

describe('a policy in costlens.yml', () => {
  const table: readonly [name: string, config: string, before: string, after: string, gates: readonly string[]][] = [
    [
      'an increase',
      'budgets: [{ name: b, increase: 10 }]',
      small,
      large,
      ['failed b: +$20.00 is over the limit of $10.00 a month.'],
    ],
    [
      'an increase within',
      'budgets: [{ name: b, increase: 30 }]',
      small,
      large,
      ['passed b: +$20.00 is within the limit of $30.00 a month.'],
    ],
    [
      'a decrease',
      'budgets: [{ name: b, decrease: 10, action: warn }]',
      large,
      small,
      ['warned b: -$20.00 is over the limit of $10.00 a month.'],
    ],
    [
      'percent',
      'budgets: [{ name: b, increase_percent: 50 }]',
      small,
      large,
      ['failed b: +200% is over the limit of 50%.'],
    ],
    [
      'percent of little',
      'budgets: [{ name: b, increase_percent: 50, percent_floor: 20 }]',
      small,
      large,
      ['passed b: Percentages of less than $20.00 a month are not judged; it was $10.00.'],
    ],
    [
      'percent of nothing',
      'budgets: [{ name: b, increase_percent: 50, percent_floor: 0 }]',
      '',
      large,
      ['failed b: What was nothing before is over the limit of 50%.'],
    ],
    [
      'a change too small',
      'budgets: [{ name: b, increase: 0, ignore_below: 25 }]',
      small,
      large,
      ['passed b: +$20.00 is below $25.00, which is let pass.'],
    ],
    [
      'a total',
      'budgets: [{ name: b, total: 25, message: Ask us. }]',
      small,
      large,
      ['failed b: $30.00 is over the limit of $25.00 a month. Ask us.'],
    ],
    [
      'several limits',
      'budgets: [{ name: b, total: 50, increase: 10 }]',
      small,
      large,
      [
        'failed b, increase: +$20.00 is over the limit of $10.00 a month.',
        'passed b, total: $30.00 is within the limit of $50.00 a month.',
      ],
    ],
    [
      'of a type',
      'budgets: [{ name: b, increase: 10, types: aws_instance }]',
      small,
      large,
      ['passed b: $0.00 is within the limit of $10.00 a month.'],
    ],
    [
      'of a tag',
      'budgets: [{ name: b, increase: 10, tags: { team: w* } }]',
      small,
      large,
      ['failed b: +$20.00 is over the limit of $10.00 a month.'],
    ],
    [
      'per tag',
      'budgets: [{ name: b, total: 25, per: "tag:team" }]',
      small,
      `${large}${volume('d', '100', data)}`,
      [
        'passed b, team=data: $10.00 is within the limit of $25.00 a month.',
        'failed b, team=web: $30.00 is over the limit of $25.00 a month.',
      ],
    ],
    [
      'per project',
      'budgets: [{ name: b, total: 25, per: project }]',
      small,
      large,
      ['failed b, .: $30.00 is over the limit of $25.00 a month.'],
    ],
    [
      'an unknown size',
      'budgets: [{ name: b, increase: 10 }]',
      small,
      `${small}variable "n" {}\n${volume('u', 'var.n')}`,
      [
        'unknown b: The change is unknown (known part: $0.00), so nobody can say whether it is within the limit of $10.00 a month.',
      ],
    ],
    [
      'a missing tag',
      'require_tags: [{ key: team }]',
      small,
      `${small}${volume('x', '1')}`,
      ['failed tag team: Without the tag "team": aws_ebs_volume.x.'],
    ],
    [
      'a missing tag that was missing before',
      'require_tags: [{ key: team }]',
      volume('x', '1'),
      volume('x', '2'),
      ['passed tag team: Nothing is without the tag "team".'],
    ],
    [
      'a missing tag anywhere',
      'require_tags: [{ key: team, scope: all, action: warn }]',
      volume('x', '1'),
      volume('x', '1'),
      ['warned tag team: Without the tag "team": aws_ebs_volume.x.'],
    ],
    [
      'a value that is not allowed',
      'require_tags: [{ key: team, values: [data, ops*] }]',
      '',
      small,
      ['failed tag team: Without a value of the tag "team" that is allowed: aws_ebs_volume.v.'],
    ],
    [
      'a default tag',
      'require_tags: [{ key: owner }]',
      '',
      `provider "aws" {\n  alias = "x"\n  region = "us-east-1"\n  default_tags { tags = { owner = "o" } }\n}\n${volume('x', '1', 'provider = aws.x')}`,
      ['passed tag owner: Nothing is without the tag "owner".'],
    ],
    [
      'a denied type',
      'deny: [{ name: d, types: "aws_ebs_*" }]',
      '',
      small,
      ['failed d: Not allowed: aws_ebs_volume.v.'],
    ],
    ['a denied region', 'deny: [{ name: d, regions: "us-*" }]', small, small, ['passed d: Nothing is not allowed.']],
    [
      'a denied value',
      'deny: [{ name: d, where: { size: "> 200" } }]',
      small,
      large,
      ['failed d: Not allowed: aws_ebs_volume.v.'],
    ],
    [
      'a value that is let be',
      'deny: [{ name: d, where: { size: "> 400" } }]',
      small,
      large,
      ['passed d: Nothing is not allowed.'],
    ],
    [
      'a value nobody knows',
      'deny: [{ name: d, where: { size: "> 400" } }]',
      '',
      `variable "n" {}\n${volume('u', 'var.n')}`,
      ['unknown d: Nobody can say whether this is not allowed: aws_ebs_volume.u.'],
    ],
    [
      'a rule behind an error that the change brings',
      'deny: [{ name: d, types: aws_instance }]',
      small,
      `${small}resource "aws_instance" {`,
      ['unknown d: Nothing that could be read breaks it, but errors in the code may hide resources that do.'],
    ],
    [
      'a rule behind an error that was there before',
      'deny: [{ name: d, types: aws_instance }, { name: e, types: aws_instance, scope: all }]',
      `${small}resource "aws_instance" {`,
      `${large}resource "aws_instance" {`,
      [
        'passed d: Nothing is not allowed.',
        'unknown e: Nothing that could be read breaks it, but errors in the code may hide resources that do.',
      ],
    ],
  ];
  for (const [name, config, before, after, gates] of table) {
    it(`judges ${name}`, async () => assert.deepEqual((await judged(`${config}\n`, before, after)).gates, gates));
  }
});
