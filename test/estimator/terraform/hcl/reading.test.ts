import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../../../estimator/src/terraform/hcl/parse.ts';
import { readAfter, type Reading } from '../../../../estimator/src/terraform/hcl/reading.ts';
import { shifted } from '../../../../estimator/src/terraform/hcl/shift.ts';
import type { Syntax } from '../../../../estimator/src/terraform/hcl/tree.ts';

/** What was read, with each block where it stands now. */
const asSyntax = ({ text, attributes, blocks, problems }: Reading): Syntax => ({
  body: { start: 0, end: text.length, attributes, blocks: blocks.map(({ block, by }) => shifted(block, by)) },
  problems,
});

/** Trees read through `shifted` have the fields of the parser's, in whatever order. */
const blocks = [
  'resource "a" "b" {\n  c = 1\n}\n',
  'locals {\n  a = 1\n  b = "x${var.y}z"\n}\n',
  'variable "v" { default = 1 }\n',
  'resource "a" "c" {\n  user_data = <<-EOT\n    echo ${var.x}\n  EOT\n  nested {\n    d = [1, 2]\n  }\n}\n',
  '# a remark\n',
  '/* a longer\n   remark */\n',
  '  moved { from = a.b }\n',
  'a = 1\n',
  'module "m" { source = "./m" } # said\n',
  '\r\n',
  '\n',
  'resource "t" "u" {\n',
  '}\n',
];
const snippets = [
  '{',
  '}',
  '"',
  '\n',
  '\n}\n',
  ' ',
  '=',
  '/*',
  '*/',
  '#',
  '<<EOT\n',
  'EOT\n',
  '\nEOT\n',
  '${',
  '(',
  ']',
  'x',
  'a = 1\n',
  'b {\n}\n',
  '\r\n',
  '\ufeff',
  ...blocks.slice(0, 4),
];

const anyText = fc.array(fc.constantFrom(...blocks), { maxLength: 12 }).map(list => list.join(''));
const anyEdit = fc.record({
  at: fc.nat(),
  cut: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(200)),
  put: fc.oneof(
    fc.constant(''),
    fc.constantFrom(...snippets),
    fc.array(fc.constantFrom(...snippets), { maxLength: 4 }).map(list => list.join('')),
  ),
});
type Change = { readonly at: number; readonly cut: number; readonly put: string };

function changed(text: string, { at, cut, put }: Change): string {
  const from = at % (text.length + 1);
  return text.slice(0, from) + put + text.slice(from + cut);
}

describe('a text read after another', () => {
  it('gives what it gives by itself, whatever was changed', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (first, edits) => {
        let text = first;
        let reading = readAfter(undefined, text);
        for (const edit of edits) {
          text = changed(text, edit);
          reading = readAfter(reading, text);
          assert.deepEqual(asSyntax(reading), parse(text));
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 1000) },
    );
  });

  it('takes from before all blocks but the one that was changed', () => {
    const many = Array.from({ length: 100 }, (_, n) => `resource "a" "b${String(n)}" {\n  size = ${String(n)}\n}\n`);
    const before = readAfter(undefined, many.join(''));
    const after = readAfter(before, many.join('').replace('size = 50', 'size = 1234'));
    const kept = after.blocks.filter(({ block }) => before.blocks.some(old => old.block === block));
    assert.equal(kept.length, 99);
  });

  it('takes them too when the text is broken for the moment, and mended again', () => {
    const many = Array.from({ length: 100 }, (_, n) => `resource "a" "b${String(n)}" {\n  size = ${String(n)}\n}\n`);
    const texts = ['size = ', 'size = "', 'size', 'size = 7'].map(put => many.join('').replace('size = 50', put));
    let reading = readAfter(undefined, many.join(''));
    const first = reading.blocks.map(({ block }) => block);
    for (const text of texts) {
      reading = readAfter(reading, text);
      assert.equal(reading.blocks.filter(({ block }) => first.includes(block)).length, 99, text);
    }
  });
});
