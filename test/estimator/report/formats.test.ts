import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { diff } from '../../../estimator/src/diff.ts';
import { judge } from '../../../estimator/src/gates/index.ts';
import { formatExtensions, formatNames, formatOfFile } from '../../../estimator/src/report/format-names.ts';
import { reportFormats } from '../../../estimator/src/report/formats.ts';
import { policy } from '../../../estimator/src/report/html/policy.ts';
import { script } from '../../../estimator/src/report/html/script.ts';
import { style } from '../../../estimator/src/report/html/style.ts';
import { fingerprints } from '../../../estimator/src/report/notes/fingerprint.ts';
import { sarifFaults } from '../../support/sarif.ts';
import { estimate, priced, resource } from './build.ts';
import { hostile, hostiles } from './hostile.ts';
import { cellsOf, withoutText } from './reading.ts';
import { everything } from './samples.ts';

type Json = Readonly<Record<string, unknown>>;
type Sarif = { readonly runs: readonly { readonly results: readonly Json[] }[] };

/** Both reports of one hostile text. */
function pagesOf(format: keyof typeof reportFormats, text: string, other: string): readonly [string, string] {
  const [one, two] = [hostile(text), hostile(other)];
  const difference = diff(two.estimate, one.estimate);
  const report = reportFormats[format];
  return [report.estimate(one.estimate), report.diff(difference, judge(difference, [one.gate]))];
}

const always = (format: keyof typeof reportFormats, check: (page: string) => void): void =>
  fc.assert(
    fc.property(hostiles, ({ text, other }) => pagesOf(format, text, other).forEach(check)),
    { numRuns: 150 },
  );

describe('formats', () => {
  it('are told by the extension, the longest first', () => {
    const told = formatNames.map(name => formatOfFile(`out/Report.${formatExtensions[name]}`));
    assert.deepEqual(told, formatNames);
    assert.deepEqual(
      [formatOfFile('a.JSON'), formatOfFile('json'), formatOfFile('a.pdf')],
      ['json', undefined, undefined],
    );
  });
});

describe('HTML', () => {
  it('allows its own style and script, and nothing else', () => {
    for (const [text, what] of [
      [style, 'style-src'],
      [script, 'script-src'],
    ] as const)
      assert(policy.includes(`${what} 'sha256-${createHash('sha256').update(text).digest('base64')}'`), what);
  });

  it('has no element that a text asks for', () => {
    const shape = (page: string): string => withoutText(page);
    const [plainEstimate, plainDiff] = pagesOf('html', 'x', 'y').map(shape);
    fc.assert(
      fc.property(hostiles, ({ text }) => {
        for (const [page, plain] of [
          [pagesOf('html', text, 'y')[0], plainEstimate],
          [pagesOf('html', text, 'y')[1], plainDiff],
        ]) {
          assert(!/[\p{Cc}\p{Cf}\p{Cs}]/u.test((page ?? '').replaceAll('\n', '')));
          for (const tag of tagsIn(page ?? '')) assert(tagsIn(plain ?? '').has(tag) || ours.has(tag), tag);
        }
      }),
      { numRuns: 200 },
    );
  });

  const tagsIn = (page: string): ReadonlySet<string> =>
    new Set(Array.from(withoutText(page).matchAll(/<(\/?[a-z0-9!-]+)/gi), ([, name = '']) => name.toLowerCase()));
  const ours = new Set(['br', 'code', '/code', 'rect', 'strong', '/strong', 'h3', '/h3']);
});

describe('SARIF', () => {
  const recorded = join(import.meta.dirname, 'recorded');
  const withSarif = readdirSync(recorded).filter(name => readdirSync(join(recorded, name)).includes('sarif.txt'));

  it('is recorded', () => assert(withSarif.length > 10, String(withSarif.length)));

  for (const name of withSarif)
    it(`of ${name} follows the official schema`, () =>
      assert.equal(sarifFaults(JSON.parse(readFileSync(join(recorded, name, 'sarif.txt'), 'utf8'))), ''));

  it('is held against a schema that refuses what it does not know', () => {
    const log = JSON.parse(reportFormats.sarif.estimate(everything)) as Sarif;
    const [run] = log.runs;
    const withResult = (result: Json): Json => ({ ...log, runs: [{ ...run, results: [result] }] });
    const [result = {}] = run?.results ?? [];
    const places = (uri: string): Json => ({
      ...result,
      locations: [{ physicalLocation: { artifactLocation: { uri } } }],
    });
    assert.equal(sarifFaults(withResult(result)), '');
    for (const [wrong, fault] of [
      [{ ...log, version: '2.0.0' }, /version/],
      [withResult({ ...result, level: 'fatal' }), /level/],
      [withResult({ ...result, severity: 'high' }), /additional properties/],
      [withResult(places('a b.tf')), /uri-reference/],
    ] as const)
      assert.match(sarifFaults(wrong), fault);
  });

  it('holds whatever the texts are, with no link and no placeholder', () =>
    always('sarif', page => {
      const log = JSON.parse(page) as Sarif;
      assert.equal(sarifFaults(log), '');
      for (const { message } of log.runs[0]?.results ?? []) {
        const { text } = message as { readonly text: string };
        assert(!/\]\(|(?<!\{)\{\d+\}/.test(text), text);
      }
    }));

  it('keeps fingerprints when lines are added above, and tells equals apart', () => {
    const prints = (line: number): unknown => {
      const web = resource('aws_instance.web', [priced('A', 1, 'GB', 1, 'S A')], { line });
      const problem = { severity: 'error', code: 'value', message: 'Oh', at: web.instance.at } as const;
      const log = JSON.parse(reportFormats.sarif.estimate(estimate([web], { problems: [problem, problem] }))) as Sarif;
      return log.runs[0]?.results.map(result => result['partialFingerprints']);
    };
    assert.deepEqual(prints(3), prints(300));
    const many = fingerprints(
      Array.from({ length: 20_000 }, (_, index) => (index % 2 ? 'same' : `aws_instance.web[${index}]`)),
    );
    assert.equal(new Set(many).size, many.length);
  });
});

describe('JUnit', () => {
  it('is well-formed whatever the texts are, and counts what it holds', () =>
    always('junit', page => {
      assert(!/[^\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(page));
      const cases = page.match(/<testcase /g)?.length ?? 0;
      assert.match(page, new RegExp(`<testsuites name="Costlens" tests="${cases}" `));
      const bare = page.replace(/&(amp|lt|gt|quot|#39);/g, '').replace(/="[^"<&]*"/g, '');
      assert.match(bare.replace(/<\/?[a-z-]+(?: [a-z]+)*\/?>|<\?xml[^>]*\?>/g, ''), /^[^<>&]*$/);
    }));
});

describe('CSV', () => {
  it('has the same number of cells in each row, and no formula', () =>
    always('csv', page => {
      const rows = cellsOf(page);
      for (const row of rows) {
        assert.equal(row.length, rows[0]?.length, JSON.stringify(row));
        for (const cell of row) assert(!/^\s*[=+@＝＋－＠]|^\s*-(?!\d)/.test(cell), cell);
      }
    }));

  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1'])
    it(`disarms ${JSON.stringify(text)}`, () => {
      const [, row] = cellsOf(reportFormats.csv.estimate(estimate([resource(text, [priced('A', 1, 'GB', 1, 'S A')])])));
      assert(row?.[1]?.startsWith("'"), row?.[1]);
    });
});

describe('GitLab', () => {
  it('has a description, a place, and a fingerprint of its own for each', () =>
    always('gitlab', page => {
      const entries = JSON.parse(page) as readonly Json[];
      assert.equal(new Set(entries.map(entry => entry['fingerprint'])).size, entries.length);
      for (const { description, severity, location } of entries) {
        const { path, lines } = location as { readonly path: string; readonly lines: { readonly begin: number } };
        assert.equal(typeof description + typeof path, 'stringstring');
        assert(lines.begin >= 1 && ['minor', 'major', 'critical'].includes(String(severity)));
      }
    }));
});

describe('Slack', () => {
  type Text = { readonly type: string; readonly text: string };
  type Block = { readonly type: string; readonly text?: Text; readonly elements?: readonly Text[] };

  const check = (page: string): void => {
    const { blocks, text } = JSON.parse(page) as { readonly blocks: readonly Block[]; readonly text: string };
    assert(blocks.length <= 50 && text.length <= 3000);
    for (const each of blocks.flatMap(block => [...(block.text ? [block.text] : []), ...(block.elements ?? [])])) {
      const isPlain = each.type === 'plain_text';
      assert(each.text.length > 0 && each.text.length <= (isPlain ? 150 : 3000), String(each.text.length));
      if (isPlain) continue;
      assert(!/[<>]|&(?!amp;|lt;|gt;)/.test(each.text), each.text);
      // Outside of code there are our own words alone.
      assert(!/@|https?:|:[a-z]+:|#\d/.test(each.text.replace(/`[^`\n]*`/g, '')), each.text);
    }
  };

  it('stays within its limits and inert whatever the texts are', () => always('slack', check));

  it('stays within its limits when there is much to say', () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      resource(`aws_instance.${'&'.repeat(90)}${index}`, [priced('Hours', 730, 'hour', 0.1, 'S H')]),
    );
    const problems = many.map(
      ({ instance }) => ({ severity: 'error', code: 'value', message: '<'.repeat(900), at: instance.at }) as const,
    );
    const big = estimate(many, { problems });
    const difference = diff(estimate([]), big);
    for (const page of [
      reportFormats.slack.estimate(big),
      reportFormats.slack.diff(difference, judge(difference, [])),
    ]) {
      check(page);
      assert.match(page, /…and \d+ more/);
    }
  });
});
