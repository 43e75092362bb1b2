import assert from 'node:assert/strict';
import fc from 'fast-check';
import { diff } from '../../../estimator/src/diff.ts';
import { judge } from '../../../estimator/src/gates/index.ts';
import { diffTable, estimateMarkdown, estimateTable, markdown } from '../../../estimator/src/report/index.ts';
import { code, prose } from '../../../estimator/src/report/markdown/escape.ts';
import { hostile, hostiles } from './hostile.ts';
import { nasty } from './nasty.ts';

/** The line without its code spans, as CommonMark finds them: a run of backticks up to the next of its length. */
function outsideCode(line: string): string {
  let rest = line;
  let kept = '';
  for (let open = /`+/.exec(rest); open; open = /`+/.exec(rest)) {
    const [fence] = open;
    kept += rest.slice(0, open.index);
    const inside = rest.slice(open.index + fence.length);
    const close = [...inside.matchAll(/`+/g)].find(([run]) => run === fence);
    if (!close) return `${kept}UNCLOSED${fence}`;
    kept += '§';
    rest = inside.slice(close.index + fence.length);
  }
  return kept + rest;
}

/** What our own words consist of, with a § for each piece of code. */
const ours =
  /^(?:[A-Za-z0-9 .,;:!?()'"$+\-–→…§=%]|✅|❌|❔|\u26A0\uFE0F|\*\*|<\/?(?:sub|details|summary)(?: open)?>|<br>)*$/u;
const risky = /https?:|ftp:|www\.[^ ]|:[a-z]+:|\b[A-Z]+-\d+\b(?<!COST\d\d-BP\d\d)|\b[0-9a-f]{7,}\b|\]\(|\$[^ \d]/i;

function isHarmless(line: string): boolean {
  const shown = outsideCode(line.replace(/^(?:#{3,4} |> |- )/, ''))
    .replace(/\\\|/g, '')
    .replaceAll(' | ', ' ')
    .replace(/^\| | \|$/g, '')
    .replace(/COST\d\d-BP\d\d/, '');
  return ours.test(shown) && !risky.test(shown);
}

/** A table's line has as many cells as its header. */
const cells = (line: string): number => line.replaceAll('\\|', '').split('|').length - 2;

function assertHarmless(page: string): void {
  const lines = page.split('\n');
  let header = 0;
  for (const line of lines) {
    const isRow = line.startsWith('|');
    if (isRow && header === 0) header = cells(line);
    if (!isRow) header = 0;
    assert(/^[|: -]+$/.test(line) || isHarmless(line), `active: ${JSON.stringify(line)}`);
    if (isRow) assert.equal(cells(line), header, `cells: ${JSON.stringify(line)}`);
  }
  for (const tag of ['details', 'summary', 'sub']) {
    const outside = lines.map(outsideCode).join('\n');
    assert.equal(outside.split(`</${tag}>`).length, outside.split(`<${tag}`).length);
  }
}

/** Whatever draws nothing and does something. */
const escapes = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

describe('texts of others', () => {
  it('are never active in Markdown, by themselves', () => {
    fc.assert(
      fc.property(nasty, text => {
        assert.equal(outsideCode(code(text)), '§');
        assert(isHarmless(prose(text)), prose(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('are never active on a page', () => {
    fc.assert(
      fc.property(hostiles, ({ text, other }) => {
        const [one, two] = [hostile(text), hostile(other)];
        const difference = diff(two.estimate, one.estimate);
        assertHarmless(markdown(difference, { verdict: judge(difference, [one.gate]) }));
        assertHarmless(estimateMarkdown(one.estimate));
      }),
      { numRuns: 300 },
    );
  });

  it('never reach the terminal as control characters', () => {
    fc.assert(
      fc.property(hostiles, ({ text, other }) => {
        const [one, two] = [hostile(text), hostile(other)];
        const difference = diff(two.estimate, one.estimate);
        const shown = estimateTable(one.estimate) + diffTable(difference, judge(difference, [one.gate]));
        assert(!escapes.test(shown.replaceAll('\n', '')), JSON.stringify(escapes.exec(shown)));
      }),
      { numRuns: 300 },
    );
  });

  const table: readonly (readonly [string, string])[] = [
    ['aws_instance.web: no price', '`aws_instance.web`: no price'],
    ['ask @org/team, or see #12.', 'ask `@org/team`, or see `#12`.'],
    ['closes GH-12', 'closes `GH-12`'],
    ["it isn't there (yet); 2 of 3", "it isn't there (yet); 2 of 3"],
    ['$1,234.50 a month', '$1,234.50 a month'],
    ['a `b` c', 'a `` `b` `` c'],
    ['<b>|x|</b>', '`<b>|x|</b>`'],
    ['commit deadbeef', 'commit `deadbeef`'],
    ["h'deadbeef", "`h'deadbeef`"],
    ['one\ntwo', 'one two'],
    ['see http://a.b/c.', 'see `http://a.b/c`.'],
    ['per team, team=(none): 41.5% of 2026-01-31', 'per team, `team=(none)`: 41.5% of 2026-01-31'],
    ['$1.00 → $2.00', '$1.00 → $2.00'],
  ];
  for (const [text, expected] of table) it(`show ${JSON.stringify(text)}`, () => assert.equal(prose(text), expected));
});
