import assert from 'node:assert/strict';
import { judged, volume, web } from './judged.ts';

const [small, large] = [volume('v', '100', web), volume('v', '300', web)];

describe('a rule in costlens.yml', () => {
  const table: readonly [name: string, config: string, before: string, after: string, gates: readonly string[]][] = [
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
    [
      'a denied region',
      'deny: [{ name: d, regions: "us-*" }]',
      small,
      small,
      ['passed d: Nothing that is denied was found.'],
    ],
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
      ['passed d: Nothing that is denied was found.'],
    ],
    [
      'a denied value that gives way to a dearer one',
      'deny: [{ name: d, where: { size: "> 50" } }]',
      small,
      large,
      ['failed d: Not allowed: aws_ebs_volume.v.'],
    ],
    [
      'a denied value that gives way to a cheaper one',
      'deny: [{ name: d, where: { size: "> 50" } }]',
      large,
      small,
      ['passed d: Nothing that is denied was found.'],
    ],
    [
      'a value nobody knows',
      'deny: [{ name: d, where: { size: "> 400" } }]',
      '',
      `variable "n" {}\n${volume('u', 'var.n')}`,
      ['unknown d: Nobody can say whether this is not allowed: aws_ebs_volume.u.'],
    ],
  ];
  for (const [name, config, before, after, gates] of table) {
    it(`judges ${name}`, async () => assert.deepEqual((await judged(`${config}\n`, before, after)).gates, gates));
  }
});
