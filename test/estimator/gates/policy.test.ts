import assert from 'node:assert/strict';
import { data, judged, volume, web } from './judged.ts';

const [small, large] = [volume('v', '100', web), volume('v', '300', web)];

describe('a budget in costlens.yml', () => {
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
      'of several values of a tag',
      'budgets: [{ name: b, increase: 10, tags: { team: [data, w*] } }]',
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
      'percent where part of the month before is unknown, and the known part is within',
      'budgets: [{ name: b, increase_percent: 300, decrease_percent: 5 }]',
      `${small}variable "n" {}\n${volume('u', 'var.n')}`,
      `${large}variable "n" {}\n${volume('u', 'var.n')}`,
      [
        'passed b, increase in percent: At most +200% is within the limit of 300%.',
        'passed b, decrease in percent: At most +200% is within the limit of 5%.',
      ],
    ],
    [
      'percent where part of the month before is unknown, and the known part is not within',
      'budgets: [{ name: b, increase_percent: 50, decrease_percent: 5 }]',
      `${large}variable "n" {}\n${volume('u', 'var.n')}`,
      `${small}variable "n" {}\n${volume('u', 'var.n')}`,
      [
        'passed b, increase in percent: At most -66.7% is within the limit of 50%.',
        'unknown b, decrease in percent: The change is unknown (part of the month before is), so nobody can say whether it is within the limit of 5%.',
      ],
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
        'passed d: Nothing that is denied was found.',
        'unknown e: Nothing that could be read breaks it, but errors in the code may hide resources that do.',
      ],
    ],
  ];
  for (const [name, config, before, after, gates] of table) {
    it(`judges ${name}`, async () => assert.deepEqual((await judged(`${config}\n`, before, after)).gates, gates));
  }
});
