import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseJson } from '../../../../estimator/src/terraform/hcl/json.ts';
import { parse, parseExpression, parseTemplate } from '../../../../estimator/src/terraform/hcl/parse.ts';
import { anyBody, anyExpression } from './arbitrary.ts';
import { corpus } from './corpus.ts';
import { outline, outlineBody } from './outline.ts';
import { print, printBody } from './print.ts';

const pieces = [
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '"',
  '${',
  '%{',
  '~}',
  '$',
  '%',
  '=',
  '=>',
  ',',
  '.',
  '*',
  ':',
  '?',
  '<<E\n',
  'E\n',
  '<<-E\n',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '#',
  '/*',
  '*/',
  '//',
  'a',
  'for ',
  'in ',
  'if ',
  'else',
  'endif',
  '1',
  '0.5',
  '...',
  '::',
  '\\',
  '\\u12',
  '😀',
  '\ufeff',
  '\0',
  '!',
  '-',
];
const code = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map(list => list.join(''));
const anything = fc.oneof(code, fc.string({ unit: 'binary', maxLength: 100 }));

describe('any text', () => {
  it('is read or refused, and nothing else', () => {
    fc.assert(
      fc.property(anything, text => {
        assert.equal(parse(text).body.end, text.length);
        parseExpression(text);
        parseTemplate(text);
        parseJson(text);
      }),
      { numRuns: 3000 },
    );
  });

  it('in quotes is a template or refused', () => {
    fc.assert(
      fc.property(code, text => assert.equal(parse(`a = "${text}"\n`).body.start, 0)),
      { numRuns: 1000 },
    );
  });

  it('gives problems that stand in it', () => {
    fc.assert(
      fc.property(anything, text => {
        for (const { start, end } of parse(text).problems) assert.ok(0 <= start && start <= end && end <= text.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a printed tree', () => {
  it('reads back as the same expression', () => {
    fc.assert(
      fc.property(anyExpression, tree => {
        const { expression, problems } = parseExpression(print(tree));
        assert.deepEqual(problems, []);
        assert.equal(outline(expression), outline(tree));
      }),
      { numRuns: 1500 },
    );
  });

  it('reads back as the same body', () => {
    fc.assert(
      fc.property(anyBody, tree => {
        const { body, problems } = parse(printBody(tree));
        assert.deepEqual(problems, []);
        assert.equal(outlineBody(body), outlineBody(tree));
      }),
      { numRuns: 300 },
    );
  });
});

describe('one wrong character', () => {
  const last = 'resource "last" "one" {\n  a = [1, { b = "${c}" }]\n}\n';
  // A comment before a name hides the column that the name stands at.
  const files = corpus().filter(({ name, text }) => text.length < 3000 && name !== 'comments-everywhere.tf');
  const change = fc.record({
    file: fc.constantFrom(...files),
    at: fc.nat(),
    remove: fc.nat({ max: 2 }),
    insert: fc.constantFrom('', '{', '}', '[', ']', '(', ')', '"', '=', ',', '${', '}', '.', '\n', 'x', '#', "'"),
  });

  it('never costs the block after it', () => {
    fc.assert(
      fc.property(change, ({ file, at, remove, insert }) => {
        const position = at % (file.text.length + 1);
        const text = file.text.slice(0, position) + insert + file.text.slice(position + remove);
        const { body } = parse(`${text}\n\n${last}`);
        const found = body.blocks.at(-1);
        assert.equal(
          found && outlineBody({ start: 0, end: 0, attributes: [], blocks: [found] }),
          outlineBody(parse(last).body),
        );
      }),
      { numRuns: 3000 },
    );
  });
});
