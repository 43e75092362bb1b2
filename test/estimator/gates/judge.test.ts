import assert from 'node:assert/strict';
import { parseConfig } from '../../../estimator/src/config/index.ts';
import { type Diff, diff } from '../../../estimator/src/diff.ts';
import { type Budget, type GateStatus, judge, type Verdict } from '../../../estimator/src/gates/index.ts';
import { estimate } from '../report/build.ts';

const difference = (monthlyDelta: number | undefined, knownDelta = monthlyDelta ?? 0): Diff => ({
  ...diff(estimate([]), estimate([])),
  monthlyDelta,
  knownDelta,
});
const gate = (increaseUsd: number, action: Budget['action'] = 'fail'): Budget => ({
  name: 'Budget',
  increaseUsd,
  action,
});

type Case = readonly [string, Diff, Budget, GateStatus, Verdict['verdict']];
const table: readonly Case[] = [
  ['below', difference(99), gate(100), 'passed', 'passed'],
  ['equal', difference(100), gate(100), 'passed', 'passed'],
  ['equal but for binary fractions', difference(0.1 + 0.2), gate(0.3), 'passed', 'passed'],
  ['a cent above', difference(100.01), gate(100), 'failed', 'failed'],
  ['above, with a warning', difference(101), gate(100, 'warn'), 'warned', 'warned'],
  ['a saving', difference(-5), gate(0), 'passed', 'passed'],
  ['a saving that is too small', difference(-5), gate(-10), 'failed', 'failed'],
  ['unknown, known part below', difference(undefined, 50), gate(100), 'unknown', 'warned'],
  ['unknown, known part above', difference(undefined, 150), gate(100), 'failed', 'failed'],
  ['unknown, known part above, with a warning', difference(undefined, 150), gate(100, 'warn'), 'warned', 'warned'],
  ['unknown, known part at the limit', difference(undefined, 100), gate(100), 'unknown', 'warned'],
  ['a limit that is no number', difference(1), gate(NaN), 'unknown', 'warned'],
  ['a difference that is no number', difference(NaN), gate(100), 'failed', 'failed'],
  ['no limit to speak of', difference(1e9), gate(Infinity), 'passed', 'passed'],
];

describe('judge', () => {
  for (const [name, change, limit, status, verdict] of table) {
    it(name, () => {
      const judged = judge(change, [limit]);
      assert.deepEqual([judged.gates.map(each => each.status), judged.verdict], [[status], verdict]);
    });
  }

  it('passes without gates', () =>
    assert.deepEqual(judge(difference(undefined), []), { gates: [], verdict: 'passed', problems: [] }));

  it('passes nothing where costlens.yml could not be read whole', () => {
    const read = parseConfig('costlens.yml', 'budget:\n  - { name: b, total: 1 }\ndeny: 5\n');
    const head = { ...estimate([]), problems: read.problems };
    const { verdict, gates } = judge(diff(estimate([]), head));
    assert.equal(verdict, 'warned');
    assert.deepEqual(
      gates.map(({ name, status, message }) => [name, status, message]),
      [['costlens.yml', 'unknown', '2 errors keep part of what is wanted from being read; the first is at line 1.']],
    );
  });

  it('takes the worst of several', () => {
    const { verdict, gates } = judge(difference(50), [gate(10, 'warn'), gate(20), gate(100)]);
    assert.deepEqual([verdict, gates.map(({ status }) => status)], ['failed', ['warned', 'failed', 'passed']]);
  });

  it('says what happened, then what the team wants said', () => {
    const owned: Budget = { ...gate(100), owner: '@org/finops', message: 'Ask in the cost channel.' };
    const said = (change: Diff) =>
      judge(change, [owned]).gates.map(({ message, owner, limit, actual }) => [message, owner, limit, actual]);
    assert.deepEqual(said(difference(40)), [
      ['+$40.00 is within the limit of $100.00 a month.', '@org/finops', 100, 40],
    ]);
    assert.deepEqual(said(difference(140)), [
      ['+$140.00 is over the limit of $100.00 a month. Ask in the cost channel.', '@org/finops', 100, 140],
    ]);
    assert.deepEqual(said(difference(undefined, 140)), [
      [
        'The known part alone, +$140.00, is over the limit of $100.00 a month. Ask in the cost channel.',
        '@org/finops',
        100,
        undefined,
      ],
    ]);
    assert.deepEqual(said(difference(undefined, 4)), [
      [
        'The change is unknown (known part: +$4.00), so nobody can say whether it is within the limit of $100.00 a month. Ask in the cost channel.',
        '@org/finops',
        100,
        undefined,
      ],
    ]);
  });
});
