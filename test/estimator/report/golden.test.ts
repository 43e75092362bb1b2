import { join } from 'node:path';
import { type Diff, diff } from '../../../estimator/src/diff.ts';
import type { Estimate } from '../../../estimator/src/estimate.ts';
import { type Budget, judge } from '../../../estimator/src/gates/index.ts';
import {
  diffJson,
  diffTable,
  estimateJson,
  estimateMarkdown,
  estimateTable,
  markdown,
} from '../../../estimator/src/report/index.ts';
import { golden } from './golden.ts';
import { after, before, broken, empty, everything, moved, several, small, unmoved, unsure } from './samples.ts';

const path = (name: string, file: string): string => join(import.meta.dirname, 'recorded', name, file);

const estimates: Readonly<Record<string, Estimate>> = { everything, several, small, empty };

const gates: readonly Budget[] = [
  { name: 'Team budget', increaseUsd: 50, action: 'fail', owner: '@org/finops', message: 'Ask in the cost channel.' },
  { name: 'Whole company', increaseUsd: 5000, action: 'warn' },
];
const diffs: Readonly<Record<string, Diff>> = {
  'diff-known': diff(before, after),
  'diff-unknown': diff(before, unsure),
  'diff-broken-head': diff(before, broken),
  'diff-unread-base': diff(empty, small, ['base']),
  'diff-none': diff(small, small),
  'diff-projects': diff(empty, several),
  'diff-moved': diff(unmoved, moved),
  'diff-skipped': diff(before, { ...after, skipped: ['apps/shop', '', '<b>@x</b>|`'] }),
};

describe('reports', () => {
  for (const [name, estimate] of Object.entries(estimates)) {
    it(`of the estimate ${name}`, () => {
      golden(path(name, 'table.txt'), estimateTable(estimate, { width: 100 }));
      golden(path(name, 'markdown.txt'), estimateMarkdown(estimate));
      golden(path(name, 'json.txt'), estimateJson(estimate));
    });
  }

  for (const [name, difference] of Object.entries(diffs)) {
    it(`of ${name}`, () => {
      const verdict = judge(difference, gates);
      golden(path(name, 'table.txt'), diffTable(difference, verdict, { width: 100 }));
      golden(path(name, 'markdown.txt'), markdown(difference, { verdict }));
      golden(path(name, 'json.txt'), diffJson(difference, verdict, { base: 'main', head: 'feature' }));
    });
  }

  it('in colour', () =>
    golden(path('everything', 'colour.txt'), estimateTable(everything, { color: true, width: 100 })));
});
