import assert from 'node:assert/strict';
import { parse } from '../../../../estimator/src/terraform/hcl/parse.ts';
import { outlineBody } from './outline.ts';

/** What a person types between two finished blocks; the block after it must survive whole. */
const typed: readonly (readonly [name: string, text: string, kept: string])[] = [
  ['a value not yet written', 'r "x" {\n  a = \n  b = 1\n}', "r 'x' { a = invalid; b = 1 }"],
  ['a name not yet finished', 'r "x" {\n  inst\n  b = 1\n}', "r 'x' { b = 1 }"],
  ['a dot', 'r "x" {\n  a = var.\n  b = 1\n}', "r 'x' { a = invalid; b = 1 }"],
  ['an operator', 'r "x" {\n  a = 1 +\n  b = 1\n}', "r 'x' { a = invalid; b = 1 }"],
  ['a conditional', 'r "x" {\n  a = b ?\n  b = 1\n}', "r 'x' { a = invalid; b = 1 }"],
  ['an open string', 'r "x" {\n  a = "abc\n  b = 1\n}', "r 'x' { a = invalid; b = 1 }"],
  ['an open interpolation', 'r "x" {\n  a = "abc${var.x\n  b = 1\n}', "r 'x' { a = invalid; b = 1 }"],
  ['an open list', 'r "x" {\n  a = [\n    "y",\n  b = 1\n}', "r 'x' { a = invalid; b = 1 }"],
  ['an open list without a comma', 'r "x" {\n  a = ["y"\n  b = 1\n}', "r 'x' { a = invalid; b = 1 }"],
  ['an open call', 'r "x" {\n  a = merge(local.a,\n  b = 1\n}', "r 'x' { a = invalid; b = 1 }"],
  ['an open parenthesis', 'r "x" {\n  a = (1 + 2\n  b = 1\n}', "r 'x' { a = invalid; b = 1 }"],
  ['an open index', 'r "x" {\n  a = x[0\n  b = 1\n}', "r 'x' { a = invalid; b = 1 }"],
  ['a gap within an object', 'r "x" {\n  a = {\n    k = \n    l = 2\n  }\n  b = 1\n}', "r 'x' { a = invalid; b = 1 }"],
  ['a name within an object', 'r "x" {\n  a = {\n    k\n  }\n  b = 1\n}', "r 'x' { a = invalid; b = 1 }"],
  ['brackets in a wrong order', 'r "x" {\n  a = [(1]\n  b = 1\n}', "r 'x' { a = invalid; b = 1 }"],
  ['an unclosed heredoc', 'r "x" {\n  a = <<EOT\n  text\n  b = 1\n}', "r 'x' { a = invalid; b = 1 }"],
  ['a broken heredoc', 'r "x" {\n  a = <<EOT\n${x y}\n}\nEOT\n  b = 1\n}', "r 'x' { a = invalid; b = 1 }"],
  ['an unclosed comment', 'r "x" {\n  a = 1 /* why\n  b = 1\n}', "r 'x' { a = 1; b = 1 }"],
  ['a block without a brace', 'r "x"', ''],
  ['a block without a brace, broken off in a label', 'r "x', ''],
  ['an unclosed block', 'r "x" {\n  b = 1\n', "r 'x' { b = 1 }"],
  ['an unclosed block within a block', 'r "x" {\n  d {\n    c = 2\n\n  b = 1\n}', "r 'x' { b = 1; d { c = 2 } }"],
  ['two unclosed blocks', 'r "x" {\n  d {\n    c = 2\n', "r 'x' { d { c = 2 } }"],
  ['an unclosed object and block', 'r "x" {\n  b = 1\n  a = {\n    k = 2\n', "r 'x' { b = 1; a = invalid }"],
  ['a brace too many', 'r "x" {\n  d {\n  }\n  }\n  b = 1\n}', "r 'x' { b = 1; d {} }"],
  ['a stray brace', '}', ''],
  ['a character of no use', 'r "x" {\n  ; b = 2\n  b = 1\n}', "r 'x' { b = 1 }"],
  ['a broken one-line block', 'r "x" { a = }', "r 'x' { a = invalid }"],
  ['a block on one line, not closed', 'r "x" { a = 1\n  b = 1\n}', "r 'x' { a = 1; b = 1 }"],
];

describe('while someone types', () => {
  for (const [name, text, kept] of typed) {
    it(`${name} costs no more than itself`, () => {
      const { body, problems } = parse(`first {\n  a = 1\n}\n\n${text}\n\nr "last" {\n  z = [1, 2]\n}\n`);
      const blocks = ['first { a = 1 }', kept, "r 'last' { z = [1, 2] }"];
      assert.equal(outlineBody(body), blocks.filter(block => block !== '').join('; '));
      assert.notEqual(problems.length, 0);
    });
  }

  it('says one thing for one mistake', () => {
    const texts = ['a = [1, (2, {\nb = 1\n', 'a = "${[(\nb = 1\n', 'a = f(g(h(1 2)))\nb = 1\n'];
    for (const text of texts) assert.equal(parse(text).problems.length, 1);
  });

  it('does not drown in problems', () => {
    assert.equal(parse('a = \n'.repeat(1000)).problems.length, 100);
  });
});
