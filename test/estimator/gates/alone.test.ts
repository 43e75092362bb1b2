import assert from 'node:assert/strict';
import { configIn } from '../../../estimator/src/config/index.ts';
import { judgeAlone } from '../../../estimator/src/gates/index.ts';
import { defaults } from '../../../estimator/src/options.ts';
import { estimateAt } from '../../../estimator/src/run.ts';
import { memoryTree } from '../../../estimator/src/sources/memory.ts';
import { book } from '../../prices.ts';
import { data, volume, web } from './judged.ts';

async function judged(config: string, text: string): Promise<readonly string[]> {
  const tree = memoryTree({ 'main.tf': `provider "aws" { region = "us-east-1" }\n${text}`, 'costlens.yml': config });
  const found = await estimateAt(tree, '', { ...defaults, config: configIn(tree) }, book);
  return judgeAlone(found).gates.map(({ name, status, actual }) => `${name}: ${status} ${String(actual)}`);
}

describe('an estimate judged alone', () => {
  const cases: readonly (readonly [name: string, config: string, text: string, gates: readonly string[]])[] = [
    ['keeps a total', 'budgets: [{ name: t, total: 10 }]', volume('a', '100'), ['t: passed 10']],
    ['breaks a total', 'budgets: [{ name: t, total: 9 }]', volume('a', '100'), ['t: failed 10']],
    [
      'has no difference of any kind',
      'budgets: [{ name: b, increase: 1, decrease: 1, increase_percent: 1, decrease_percent: 1 }]',
      volume('a', '100'),
      ['increase', 'increase in percent', 'decrease', 'decrease in percent'].map(
        each => `b, ${each}: unknown undefined`,
      ),
    ],
    [
      'has no difference in any group, however little is let pass',
      'budgets: [{ name: b, increase: 1, per: "tag:team", ignore_below: 1000, percent_floor: 1000 }]',
      volume('a', '100', web) + volume('b', '100', data),
      ['b, team=data: unknown undefined', 'b, team=web: unknown undefined'],
    ],
    [
      'breaks a rule about changes by what is there',
      'require_tags: [{ key: team }]',
      volume('a', '1'),
      ['tag team: failed 1'],
    ],
    [
      'breaks a denial likewise',
      'deny: [{ name: d, types: aws_ebs_volume, scope: changed }]',
      volume('a', '1'),
      ['d: failed 1'],
    ],
    [
      'keeps no total where an error may hide resources',
      'budgets: [{ name: t, total: 100 }]',
      `${volume('a', '100')}resource {`,
      ['t: unknown undefined'],
    ],
    [
      'keeps no rule where an error may hide resources, and breaks one all the same',
      'require_tags: [{ key: team }]\ndeny: [{ name: d, types: aws_instance }]',
      `${volume('a', '100')}resource "aws_instance" {`,
      ['tag team: failed undefined', 'd: unknown undefined'],
    ],
    [
      'keeps a rule beside an error that hides none',
      'deny: [{ name: d, types: aws_instance }]',
      `${volume('a', '100')}output "o" {\n  value = nothing.there\n}\n`,
      ['d: passed 0'],
    ],
  ];
  for (const [name, config, text, gates] of cases)
    it(name, async () => assert.deepEqual(await judged(`${config}\n`, text), gates));
});
