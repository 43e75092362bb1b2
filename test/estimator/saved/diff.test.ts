import assert from 'node:assert/strict';
import { diff } from '../../../estimator/src/diff.ts';
import { type Budget, judge, type Policy } from '../../../estimator/src/gates/index.ts';
import { everything as all } from '../../../estimator/src/gates/policy.ts';
import {
  dimensionOf,
  formatNames,
  reportFormats,
  type Judged,
  verdictJson,
} from '../../../estimator/src/report/index.ts';
import { readReport, type SavedReport } from '../../../estimator/src/saved/read.ts';
import { after, before, broken, empty, moved, several, small, unmoved, unsure } from '../report/samples.ts';
import { at } from '../report/build.ts';

const place = at('costlens.yml', 4);
const budgets: readonly Budget[] = [
  { name: 'Team', increaseUsd: 50, action: 'fail', owner: '@org/finops', at: place },
  { name: 'All', totalUsd: 1, action: 'warn' },
];
const policy: Policy = {
  budgets,
  tags: [{ name: 'tag Cost', key: 'Cost', values: [], only: all, scope: 'all', action: 'fail', at: place }],
  denials: [],
  exceptions: [],
};
const units = [{ name: 'customers', count: 40 }];
const by = ['tag:Team', 'service'].flatMap(name => dimensionOf(name) ?? []);

const promised = (monthlyUsd: number) => ({
  ...{ monthlyUsd, coveredUsd: 50, unusedUsd: 10, recurringUsd: monthlyUsd - 5 },
  upfronts: [{ usd: 60, years: 1 }],
});

const samples = {
  known: diff(before, { ...after, policy, units, months: 12 }),
  committed: diff({ ...before, committed: promised(60) }, { ...after, committed: promised(90) }),
  'committed, and skipped': diff(before, { ...after, committed: promised(90), skipped: ['a'] }),
  unknown: diff(before, { ...unsure, policy }),
  'broken head': diff(before, { ...broken, policy }),
  'unread base': diff(empty, small, ['base']),
  nothing: diff(small, small),
  projects: diff(empty, several),
  moved: diff(unmoved, moved),
  skipped: diff(before, { ...after, skipped: ['apps/shop', ''] }),
};

/** Where a place ends is not saved. */
const withoutEnds = (sarif: string): string => sarif.replace(/,\n *"endLine": \d+,\n *"endColumn": \d+/g, '');

function readDiff(text: string): Extract<SavedReport, { kind: 'diff' }> {
  const read = readReport(text);
  assert(!('problem' in read), JSON.stringify(read));
  assert(read.kind === 'diff');
  return read;
}

describe('a saved difference', () => {
  for (const [name, sample] of Object.entries(samples)) {
    const verdict = judge(sample);
    const saved = reportFormats.json.diff(sample, verdict, { base: 'main', by });
    for (const format of formatNames.filter(each => each !== 'html'))
      it(`of ${name} prints as ${format} as it would have been`, () => {
        const read = readDiff(saved);
        assert.equal(
          reportFormats[format].diff(read.diff, read.verdict, { ...read.names, by }),
          (format === 'sarif' ? withoutEnds : String)(
            reportFormats[format].diff(sample, verdict, { base: 'main', by }),
          ),
        );
      });
  }

  it('has charts of what was told, and says so where nothing was', () => {
    const page = (dimensions: typeof by): string => {
      const { diff: found, verdict } = readDiff(
        reportFormats.json.diff(samples.known, judge(samples.known), { by: dimensions }),
      );
      return reportFormats.html.diff(found, verdict, { by: dimensions });
    };
    assert.match(page(by), /Where the money goes[\s\S]*tag:Team/);
    assert.match(page([]), /what did not change is not in this difference/);
  });

  it('is refused when it is of before the sides were saved', () => {
    const { partly, ...old } = JSON.parse(reportFormats.json.diff(samples.known, judge(samples.known))) as Record<
      string,
      unknown
    >;
    assert.deepEqual(partly, []);
    const read = readReport(JSON.stringify(old));
    assert('problem' in read && /partly is not a list/.test(read.problem), JSON.stringify(read));
  });

  it('is read or refused, whatever was done to it', () => {
    const text = reportFormats.json.diff(samples.known, judge(samples.known), { by });
    let refused = 0;
    for (const path of pathsIn(JSON.parse(text), []))
      for (const value of [undefined, null, -1, 'x', true, [], {}, [null]]) {
        const changed = JSON.parse(text) as Record<string, unknown>;
        set(changed, path, value);
        const read = readReport(JSON.stringify(changed));
        if ('problem' in read) refused++;
        else if (read.kind === 'diff') assert.equal(typeof reportFormats.table.diff(read.diff, read.verdict), 'string');
      }
    assert(refused > 100, String(refused));
  });
});

describe('a saved verdict', () => {
  it('prints as it was printed', () => {
    const { head } = samples.known;
    const judged: Judged = { head, verdict: judge(samples.known) };
    const read = readReport(verdictJson(judged));
    assert(!('problem' in read) && read.kind === 'gate', JSON.stringify(read));
    assert.equal(verdictJson(read.judged), verdictJson(judged));
  });
});

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path): readonly Path[] {
  const own = path.length > 0 ? [path] : [];
  if (typeof value !== 'object' || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([name, item]) => pathsIn(item, [...path, name]))];
}

function set(target: Record<string, unknown>, [first = '', ...rest]: Path, value: unknown): void {
  if (rest.length === 0) target[first] = value;
  else set(target[first] as Record<string, unknown>, rest, value);
}
