import assert from 'node:assert/strict';
import { parse } from '../../../../estimator/src/terraform/hcl/parse.ts';
import { outlineBody } from './outline.ts';

const accepted: readonly (readonly [text: string, outline: string])[] = [
  ['', ''],
  ['\n# a comment\n', ''],
  ['a = 1', 'a = 1'],
  ['\ufeffa = 1\n', 'a = 1'],
  ['a = 1\r\nb = 2\r\n', 'a = 1; b = 2'],
  ['a {}\n', 'a {}'],
  ['a "b" c "d e" {\n}\n', "a 'b' 'c' 'd e' {}"],
  ['a { b = 1 }\n', 'a { b = 1 }'],
  ['a {\n  b = 1\n  c {\n  }\n}\n', 'a { b = 1; c {} }'],
  ['for = 1\ntrue = 2\n', 'for = 1; true = 2'],
  ['a = [\n1,\n2\n]\nb = 3\n', 'a = [1, 2]; b = 3'],
  ['a /* x */ "b" /* y */ { # z\n}\n', "a 'b' {}"],
];

const refused: readonly (readonly [text: string, outline: string, problems: readonly (readonly [number, number])[]])[] =
  [
    ['a = 1\na = 2\n', 'a = 1', [[6, 7]]],
    ['a "${b}" {}\n', "a '${b}' {}", [[2, 8]]],
    ['a\n', '', [[1, 1]]],
    ['a =\n', 'a = invalid', [[3, 3]]],
    ['a = 1,\n', 'a = invalid', [[5, 6]]],
    ['"a" = 1\nb = 2\n', 'b = 2', [[0, 1]]],
    [
      'a "b"\n{\n}\nc = 1\n',
      'c = 1',
      [
        [5, 5],
        [6, 7],
      ],
    ],
    ['a {} b {}\n', 'a {}; b {}', [[5, 6]]],
    ['a { b = 1, c = 2 }\n', 'a { b = invalid }', [[9, 10]]],
    [
      'a { b {} }\n',
      'a { b {} }',
      [
        [4, 6],
        [9, 10],
      ],
    ],
    ['a {\n  b = 1 }\n', 'a { b = 1 }', [[12, 13]]],
    ['a {\n', 'a {}', [[2, 3]]],
    ['}\na = 1\n', 'a = 1', [[0, 1]]],
  ];

describe('a body', () => {
  for (const [text, expected] of accepted) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const { body, problems } = parse(text);
      assert.deepEqual(problems, []);
      assert.equal(outlineBody(body), expected);
    });
  }

  for (const [text, expected, places] of refused) {
    it(`refuses ${JSON.stringify(text)} and keeps what it can`, () => {
      const { body, problems } = parse(text);
      assert.deepEqual(
        problems.map(({ start, end }) => [start, end]),
        places,
      );
      assert.equal(outlineBody(body), expected);
    });
  }

  it('knows where its parts are', () => {
    const text = 'a "b" {\n  c = 1\n}\n';
    const { body } = parse(text);
    const [block] = body.blocks;
    const slice = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
    assert.equal(slice(block), 'a "b" {\n  c = 1\n}');
    assert.equal(slice(block?.heading), 'a "b"');
    assert.equal(slice(block?.labels[0]), '"b"');
    assert.equal(slice(block?.body), '{\n  c = 1\n}');
    assert.equal(slice(block?.body.attributes[0]), 'c = 1');
    assert.equal(slice(block?.body.attributes[0]?.nameSpan), 'c');
  });
});
