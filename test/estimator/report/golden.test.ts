import { join } from 'node:path';
import { type Diff, diff } from '../../../estimator/src/diff.ts';
import type { Estimate } from '../../../estimator/src/estimate.ts';
import { type Budget, judge } from '../../../estimator/src/gates/index.ts';
import { formatNames } from '../../../estimator/src/report/format-names.ts';
import { reportFormats, type ReportOptions } from '../../../estimator/src/report/formats.ts';
import { diffTable, dimensionOf, estimateTable } from '../../../estimator/src/report/index.ts';
import { golden } from './golden.ts';
import { at } from './build.ts';
import { constructs, nested, nestedBefore } from './nested.ts';
import { after, before, broken, empty, everything, moved, several, small, unmoved, unsure } from './samples.ts';

const path = (name: string, file: string): string => join(import.meta.dirname, 'recorded', name, file);

const estimates: Readonly<Record<string, Estimate>> = { everything, several, small, empty };

const gates: readonly Budget[] = [
  {
    name: 'Team budget',
    increaseUsd: 50,
    action: 'fail',
    owner: '@org/finops',
    message: 'Ask in the cost channel.',
    at: at('costlens.yml', 3),
  },
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

const options: ReportOptions = { width: 100, base: 'main', head: 'feature' };
const by = ['tag:Team', 'service', 'module'].flatMap(name => dimensionOf(name) ?? []);

describe('reports', () => {
  for (const format of formatNames) {
    const report = reportFormats[format];
    for (const [name, estimate] of Object.entries(estimates)) {
      it(`of the estimate ${name} as ${format}`, () =>
        golden(path(name, `${format}.txt`), report.estimate(estimate, options)));
    }
    for (const [name, difference] of Object.entries(diffs)) {
      it(`of ${name} as ${format}`, () =>
        golden(path(name, `${format}.txt`), report.diff(difference, judge(difference, gates), options)));
    }
  }

  for (const format of ['table', 'json', 'markdown'] as const) {
    it(`by tag, service and module as ${format}`, () => {
      const [report, difference] = [reportFormats[format], diff(before, unsure)];
      const shown = report.diff(difference, judge(difference, []), { ...options, by });
      golden(path('attribution', `${format}.txt`), report.estimate(everything, { ...options, by }) + shown);
    });
  }

  for (const width of [40, 80, 200]) {
    it(`of modules in ${width} columns`, () => {
      const difference = diff(nestedBefore, nested);
      const shown = diffTable(difference, judge(difference, []), { width, showUnchanged: true });
      golden(path('modules', `${width}.txt`), `${estimateTable(nested, { width })}\n${shown}`);
    });
  }

  it('of constructs and nested stacks', () =>
    golden(path('modules', 'constructs.txt'), estimateTable(constructs, { width: 80 })));

  it('of modules in colour', () =>
    golden(path('modules', 'colour.txt'), estimateTable(nested, { color: true, width: 80 })));

  it('in colour', () =>
    golden(path('everything', 'colour.txt'), estimateTable(everything, { color: true, width: 100 })));
});
