import assert from 'node:assert/strict';
import type { Edit, Problem } from '../../../estimator/src/model.ts';
import type { Finding } from '../../../estimator/src/rule.ts';
import { fixes, notices } from '../../../estimator/src/editor/index.ts';
import { estimateOf, finding, instance, range } from './made.ts';

const problem = (code: Problem['code'], severity: Problem['severity'], message = 'Something', line = 3): Problem => ({
  code,
  severity,
  message,
  at: { file: 'main.tf', range: range(line) },
});

const edit = (line: number, text: string, file = 'main.tf'): Edit => ({ file, range: range(line, 9, 14), text });
const insertion: Edit = { file: 'main.tf', range: range(2, 0, 0), text: '  iops = 6000\n' };

const noticesOf = (findings: readonly Finding[], file = 'main.tf') => notices(estimateOf({ findings }), file);

describe('notices', () => {
  const severities: readonly [Problem['code'], Problem['severity'], string][] = [
    ['syntax', 'error', 'error'],
    ['unknown-type', 'error', 'error'],
    ['no-price', 'error', 'warning'],
    ['unknown-region', 'error', 'warning'],
    ['unknown-region', 'warning', 'info'],
    ['unsupported-type', 'warning', 'info'],
    ['variable', 'warning', 'warning'],
  ];
  for (const [code, severity, expected] of severities) {
    it(`shows ${severity} ${code} as ${expected}`, () =>
      assert.deepEqual(notices(estimateOf({ problems: [problem(code, severity)] }), 'main.tf'), [
        { range: range(3), message: 'Something', severity: expected, code },
      ]));
  }

  it('shows a problem of many instances once, and different ones apart', () => {
    const messages = ['a[0]: no price', 'a[1]: no price', 'a["x"]: no price', 'a[0]: other'];
    const problems = messages.map(message => problem('no-price', 'error', message));
    assert.deepEqual(
      notices(estimateOf({ problems }), 'main.tf').map(({ message }) => message),
      ['a[0]: no price (and 2 more like this)', 'a[0]: other'],
    );
  });

  it('leaves out what is elsewhere, or nowhere', () => {
    const nowhere: Problem = { ...problem('snapshot', 'warning'), at: undefined };
    assert.deepEqual(notices(estimateOf({ problems: [nowhere, problem('syntax', 'error')] }), 'other.tf'), []);
  });

  const risks = { high: 'warning', medium: 'info', low: 'hint' } as const;
  for (const risk of ['high', 'medium', 'low'] as const) {
    it(`shows a finding of ${risk} risk as ${risks[risk]}`, () =>
      assert.deepEqual(noticesOf([finding({ risk, savingUsd: 2 })]), [
        {
          range: range(0),
          message: 'Use gp3 instead of gp2: saves $2.00 a month',
          severity: risks[risk],
          code: 'ebs-gp3',
        },
      ]));
  }

  it('underlines the text that would be changed, or else the heading', () => {
    const at = (edits: readonly Edit[]) => noticesOf([finding({ edits })]).map(each => each.range);
    assert.deepEqual(at([edit(2, '"gp3"')]), [range(2, 9, 14)]);
    assert.deepEqual(at([insertion]), [range(0)]);
    assert.deepEqual(at([edit(2, '"gp3"', 'variables.tf')]), [range(0)]);
  });

  it('names no saving where none is known', () => {
    for (const savingUsd of [undefined, 0, -1]) {
      assert.equal(noticesOf([finding({ savingUsd })])[0]?.message, 'Use gp3 instead of gp2');
    }
  });

  it('adds up the savings of one block', () => {
    const three = [0, 1, 2].map(index =>
      finding({ savingUsd: 2, on: instance({ address: `a[${index}]` }), edits: [edit(2, 'x')] }),
    );
    assert.deepEqual(
      noticesOf(three).map(({ message }) => message),
      ['Use gp3 instead of gp2: saves $6.00 a month'],
    );
    const [first = finding({})] = three;
    const partly = noticesOf([first, { ...first, savingUsd: undefined }]);
    assert.deepEqual(
      partly.map(({ message }) => message),
      ['Use gp3 instead of gp2'],
    );
  });

  it('keeps two parts of one block apart', () => {
    const findings = ['disk.0', 'disk.1'].map((path, index) => finding({ path, edits: [edit(2 + index, 'x')] }));
    assert.deepEqual(
      noticesOf(findings).map(each => each.range.start.line),
      [2, 3],
    );
  });
});

describe('fixes', () => {
  const edits = [edit(2, '"gp3"'), insertion];
  const estimate = estimateOf({ findings: [finding({ savingUsd: 2, edits })] });
  const expected = [
    { title: 'Use gp3 instead of gp2: saves $2.00 a month', edits, code: 'ebs-gp3', range: range(2, 9, 14) },
  ];

  it('makes all edits of a finding one fix, at the underlined text and on the heading', () => {
    assert.deepEqual(fixes(estimate, 'main.tf', range(2, 10, 10)), expected);
    assert.deepEqual(fixes(estimate, 'main.tf', range(0, 3, 3)), expected);
  });

  it('offers none elsewhere', () => {
    assert.deepEqual(fixes(estimate, 'main.tf', range(1, 0, 5)), []);
    assert.deepEqual(fixes(estimate, 'other.tf', range(2, 9, 14)), []);
  });

  it('offers none for advice without an edit', () =>
    assert.deepEqual(fixes(estimateOf({ findings: [finding({ savingUsd: 2 })] }), 'main.tf', range(0)), []));

  it('makes the same change once though two attributes follow one variable', () => {
    const twice = estimateOf({ findings: [finding({ edits: [edit(2, 'x'), edit(2, 'x')] })] });
    assert.deepEqual(fixes(twice, 'main.tf', range(0))[0]?.edits, [edit(2, 'x')]);
  });
});
