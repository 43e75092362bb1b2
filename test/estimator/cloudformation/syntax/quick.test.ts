import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readQuickly } from '../../../../estimator/src/cloudformation/syntax/quick/index.ts';
import { readThoroughly } from '../../../../estimator/src/cloudformation/syntax/read.ts';
import type { Fault, Node } from '../../../../estimator/src/cloudformation/syntax/tree.ts';

/** The tree in plain data. Where nothing is written, there is no place to compare. */
function comparable(node: Node): unknown {
  const at = node.start === node.end ? [] : [node.start, node.end];
  switch (node.kind) {
    case 'scalar':
      return [node.style, node.value, node.text, at];
    case 'invalid':
      return [node.reason, at];
    case 'list':
      return ['list', at, node.items.map(comparable)];
    case 'tagged':
      return [node.name, at, comparable(node.argument)];
    case 'map':
      return [
        { flow: node.flow, last: node.last, at },
        [...node.entries.values()].map(({ name, key, start, end, value }) => [
          name,
          key,
          start,
          end,
          comparable(value),
        ]),
      ];
  }
}

/** What the quick reader takes, the thorough one takes without a fault, and to the same tree. */
function agree(text: string): boolean {
  const quick = readQuickly(text);
  if (quick === undefined) return false;
  const faults: Fault[] = [];
  const thorough = readThoroughly(text, faults);
  assert.deepEqual(faults, [], JSON.stringify(text));
  assert.deepEqual(comparable(quick), thorough && comparable(thorough), JSON.stringify(text));
  return true;
}

const usual: readonly (readonly [string, string])[] = [
  ['a map', 'a: 1\nb: x y # said\nc:\nd: "e"\n'],
  ['a map without a last line end', 'a: 1\nb:\n  c: d'],
  ['a first line that starts a document', '# said\n---\na: 1\n'],
  ['a byte order mark', '\uFEFFa: 1\n'],
  ['lists as deep as their key, and deeper', 'a:\n- 1\n- b: 2\n  c: 3\nd:\n  - - 1\n    - 2\n  - x\n'],
  ['comments between', 'a:\n  # one\n  b: 1\n\n# two\n  # three\nc: 2 # four\n'],
  ['short tags', 'a: !Ref b\nb: !If [c, !Sub "${d}", {e: !GetAtt f.g}]\nc: !Join\n  - x\n  - - y\n    - !Ref z\n'],
  ['block texts', 'a: |\n  one\n    two\n\n  three\n\nb: >-\n  one\n  two\n\n  three\nc: |+\n  x\n\n'],
  ['texts over lines', 'a: one\n  two\n\n  three\nb: x\n'],
  ['addresses and times', 'a: http://b.c/d#e\nb: 12:30\nc: AWS::EC2::Instance\n"Fn::If": d\n'],
  ['braces over lines', 'a: {\n    b: [1,\n      2], # said\n    "c":3\n  }\nd: e\n'],
  ['CRLF', 'a:\r\n  - b: |\r\n      c\r\n      d\r\n  - e\r\nf: "g"\r\n'],
  ['JSON', '{\n\t"a": [1, -2.5, true, null, "b\\n\\u00e9", {}, []],\r\n  "c": {"d": "\\/"}\n}\n'],
  ['JSON on one line', '{"a":{"b":[{"c":1},{"d":"e"}]}}'],
];

const unusual: readonly (readonly [string, string])[] = [
  ['an anchor', 'a: &b 1\n'],
  ['an alias', 'a: *b\n'],
  ['a merge', '<<: {a: 1}\n'],
  ['a name given twice', 'a: 1\na: 2\n'],
  ['a text in quotes over lines', 'a: "b\n  c"\n'],
  ['a tab before a key', 'a:\n\tb: 1\n'],
  ['a second document', 'a: 1\n---\nb: 1\n'],
  ['an unclosed brace', 'a: {b: 1\n'],
  ['a brace less deep in than its key', 'a:\n  b: {\n  c: 1\n  }\n'],
  ['a key that is none', 'a: 1\nb\n'],
  ['a deeper key', 'a: 1\n  b: 2\n'],
  ['a map on a line of its key', 'a: b: 1\n'],
  ['a tag of YAML', 'a: !!str 1\n'],
  ['two tags', 'a: !Ref !Sub b\n'],
  ['a comment right behind', 'a: "b"# said\n'],
  ['JSON with a comma too few', '{"a": 1 "b": 2}'],
  ['JSON with more behind it', '{"a": 1} x'],
  ['nothing', ''],
];

describe('the quick reader', () => {
  for (const [name, text] of usual) it(`takes ${name}`, () => assert.ok(agree(text)));
  for (const [name, text] of unusual) it(`leaves ${name}`, () => assert.equal(readQuickly(text), undefined));

  const cases = join(import.meta.dirname, '../../../cases');
  it('takes every template among the cases', () => {
    for (const name of readdirSync(cases).filter(name => name.includes('cloudformation')))
      for (const file of readdirSync(join(cases, name)).filter(file => /^template\.(ya?ml|json)$/.test(file)))
        agree(readFileSync(join(cases, name, file), 'utf8'));
  });
});

/** Pieces that lines are made of: what people write, and what trips a reader. */
const piece = fc.constantFrom(
  ...[
    'a',
    'b: ',
    'c:',
    '- ',
    '-',
    '"d"',
    "'e'",
    '"f',
    '{',
    '}',
    '[',
    ']',
    ', ',
    ',',
    '!Ref ',
    '!Sub',
    '|',
    '>-',
    '# g',
  ],
  ...[
    ' ',
    '  ',
    '    ',
    '\n',
    '\n',
    '\n  ',
    '\n    ',
    '\r\n',
    ':',
    '#',
    '1',
    '-2',
    '~',
    'yes',
    '&h ',
    '*h',
    '? ',
    '\t',
  ],
  ...[
    '::',
    'i:j',
    '<<: ',
    '---',
    '...',
    '%',
    '@',
    '`',
    '\\',
    '"\\n"',
    "''",
    '!',
    '!!str ',
    '=',
    '|+',
    '>',
    '|2',
    'é',
    '\n\n',
  ],
);

describe('any text that the quick reader takes', () => {
  it('is the same to the thorough one', () => {
    let taken = 0;
    const property = fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), pieces => {
      taken += Number(agree(pieces.join('')));
      taken += Number(agree(`k: ${pieces.join('')}\nl: 1\n`));
      taken += Number(agree(`{"k": [1, ${pieces.join('')}]}`));
    });
    fc.assert(property, { numRuns: 4000 });
    assert.ok(taken > 100, `${taken} texts were taken`);
  });
});
