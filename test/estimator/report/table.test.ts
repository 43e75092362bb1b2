import assert from 'node:assert/strict';
import { diff } from '../../../estimator/src/diff.ts';
import { judge } from '../../../estimator/src/gates/index.ts';
import { diffTable, estimateTable } from '../../../estimator/src/report/index.ts';
import { clip, widthOf, wrap } from '../../../estimator/src/report/terminal/width.ts';
import { estimate, free, priced, resource } from './build.ts';
import { nested, nestedBefore } from './nested.ts';
import { before, everything, unsure } from './samples.ts';

const escape = '\u001B';
const colours = new RegExp(`${escape}\\[[\\d;]*m`, 'g');

const by = [{ kind: 'service' }, { kind: 'tag', key: 'team' }] as const;

describe('tables', () => {
  for (const width of [40, 60, 80, 100, 120, 200]) {
    it(`keep their grid within ${width} columns`, () => {
      const hours = priced(`Hours ${'y'.repeat(300)}`, 1, 'hour', 1, 'S H');
      const long = resource(`module.${'x'.repeat(300)}.aws_instance.web`, [hours]);
      const more = resource(`module.${'x'.repeat(300)}.module.y.aws_instance.db`, [hours]);
      const difference = diff(before, estimate([...unsure.resources, ...nested.resources, long, more]));
      const text =
        estimateTable(estimate([...everything.resources, ...nested.resources, long, more]), { width, by }) +
        diffTable(difference, judge(difference, []), { width, by, showUnchanged: true });
      for (const line of text.split('\n').filter(each => /[├└$]|^ +module\.x/.test(each)))
        assert(widthOf(line) <= width, line);
    });
  }

  it('say the same with and without colour', () => {
    const [one, two] = [
      estimate([...before.resources, ...nestedBefore.resources]),
      [...unsure.resources, ...nested.resources],
    ];
    const difference = diff(one, estimate(two));
    const verdict = judge(difference, [{ name: 'Budget', increaseUsd: 5, action: 'fail' }]);
    assert.equal(estimateTable(everything, { color: true }).replace(colours, ''), estimateTable(everything));
    assert.equal(diffTable(difference, verdict, { color: true }).replace(colours, ''), diffTable(difference, verdict));
  });

  it('name what does not change when asked', () => {
    const [one, two] = [resource('aws_instance.a', [priced('Hours', 1, 'hour', 2, 'S H')]), free('aws_vpc.v')];
    const difference = diff(estimate([one]), estimate([one, two]));
    const table = (showUnchanged: boolean): string => diffTable(difference, judge(difference, []), { showUnchanged });
    assert.match(table(true), /Unchanged \(1\) +Monthly cost\n +─+\n +aws_instance\.a +\$2\.00\n/);
    assert.doesNotMatch(table(false), /Unchanged|aws_instance\.a/);
  });

  it('name every free resource when asked', () => {
    const many = estimate(Array.from({ length: 20 }, (_, index) => free(`aws_vpc.v${index}`)));
    assert.match(estimateTable(many), /Free \(20\): .* and 8 more\n/s);
    assert.match(estimateTable(many, { showFree: true }), /aws_vpc\.v19/);
  });
});

describe('widths', () => {
  const widths: readonly (readonly [string, number])[] = [
    ['abc', 3],
    ['日本', 4],
    ['é', 1],
    ['e\u0301', 1],
    ['🚀', 2],
    ['', 0],
  ];
  for (const [text, width] of widths) it(JSON.stringify(text), () => assert.equal(widthOf(text), width));

  it('clip at the end', () => {
    assert.deepEqual(
      [clip('abcdef', 6), clip('abcdef', 4), clip('日本語', 4), clip('abc', 0)],
      ['abcdef', 'abc…', '日…', ''],
    );
  });

  it('wrap at spaces', () => assert.deepEqual(wrap('one two three', 7), ['one two', 'three']));
});
