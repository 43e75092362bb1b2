import assert from 'node:assert/strict';
import { parseExpression } from '../../../../estimator/src/terraform/hcl/parse.ts';
import { outline } from './outline.ts';

const accepted: readonly (readonly [text: string, outline: string])[] = [
  ['12', '12'],
  ['1.50e-3', '1.50e-3'],
  ['true', 'true'],
  ['null', 'null'],
  ['nullable', 'nullable'],
  ['a-b_c', 'a-b_c'],
  ['été', 'été'],

  ['1 + 2 * 3', '(1 + (2 * 3))'],
  ['1 * 2 + 3', '((1 * 2) + 3)'],
  ['1 - 2 - 3', '((1 - 2) - 3)'],
  ['8 / 4 % 3 * 2', '(((8 / 4) % 3) * 2)'],
  ['a || b && c', '(a || (b && c))'],
  ['a == b && c != d', '((a == b) && (c != d))'],
  ['a < b == c >= d', '((a < b) == (c >= d))'],
  ['a + 1 > b - 1', '((a + 1) > (b - 1))'],
  ['-a + b', '((-a) + b)'],
  ['!a == b', '((!a) == b)'],
  ['-a.b[0]', '(-a.b[0])'],
  ['!!a', '(!(!a))'],
  ['(1 + 2) * 3', '(<(1 + 2)> * 3)'],
  ['(\n1\n+ 2\n)', '<(1 + 2)>'],

  ['a ? b : c', '(a ? b : c)'],
  ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
  ['a ? b ? 1 : 2 : 3', '(a ? (b ? 1 : 2) : 3)'],
  ['a || b ? 1 + 1 : 2', '((a || b) ? (1 + 1) : 2)'],

  ['[]', '[]'],
  ['[1, 2,]', '[1, 2]'],
  ['[\n1\n,\n2\n]', '[1, 2]'],
  ['{}', '{}'],
  ['{ a = 1, b : 2 }', "{'a' = 1, 'b' = 2}"],
  ['{\n\na = 1\n\nb = 2,\n}', "{'a' = 1, 'b' = 2}"],
  ['{ "a b" = 1, (a) = 2, a.b = 3 }', "{'a b' = 1, <a> = 2, a.b = 3}"],
  ['{ true = 1, null = 2, if = 3 }', "{'true' = 1, 'null' = 2, 'if' = 3}"],
  ['{ "${a}" = 1 }', '{same"${a}" = 1}'],

  ['[for x in y : x]', '[for x in y : x]'],
  ['[for k, v in y : v if k]', '[for k, v in y : v if k]'],
  ['{for k, v in m : k => v}', '[for k, v in m : k => v]'],
  ['{\nfor v in m :\nv.k\n=>\nv...\nif v\n}', '[for v in m : v.k => v... if v]'],
  ['{ for x in a ? b : c : x => 1 }', '[for x in (a ? b : c) : x => 1]'],

  ['a.b.c', 'a.b.c'],
  ['a["b"][c.d]', "a['b'][c.d]"],
  ['a[\n0\n]', 'a[0]'],
  ['a.0', 'a[0]'],
  ['a.0.b', 'a[0].b'],
  ['a.0.b.1', 'a[0].b[1]'],
  ['f(x).y', 'f(x).y'],
  ['{ a = 1 }.a', "{'a' = 1}.a"],
  ['"a".b', "'a'.b"],

  ['a[*]', 'a[*]{}'],
  ['a[*].b[0].c', 'a[*]{.b[0].c}'],
  ['a[*].b[*].c', 'a[*]{.b[*]{.c}}'],
  ['a.*', 'a.*{}'],
  ['a.*.b.c', 'a.*{.b.c}'],
  ['a.*.b[0]', 'a.*{.b}[0]'],
  ['a.*.b.0.c', 'a.*{.b[0].c}'],
  ['a.*.b[*].c', 'a.*{.b}[*]{.c}'],
  ['a[*].b.*.c[0]', 'a[*]{.b.*{.c}[0]}'],

  ['f()', 'f()'],
  ['f(1, a,)', 'f(1, a)'],
  ['f(\na...\n)', 'f(a...)'],
  ['true(1)', 'true(1)'],
  ['provider::aws::f(1)', 'provider::aws::f(1)'],
  ['a # one\n+ /* two */ b // three', '(a + b)'],
];

const refused: readonly (readonly [text: string, start: number, end: number])[] = [
  ['', 0, 0],
  ['1 2', 2, 3],
  ['1 +', 3, 3],
  ['1.2.3', 0, 5],
  ['a.', 2, 2],
  ['a.0.1', 2, 5],
  ['a.*.b.*', 6, 7],
  ['[1 2]', 3, 4],
  ['[1', 2, 2],
  ['{ a = }', 6, 7],
  ['{ a 1 }', 4, 5],
  ['{ a = 1 b = 2 }', 8, 9],
  ['[for x y : z]', 7, 8],
  ['[for k, v in m : k => v]', 17, 18],
  ['[for v in m : v...]', 15, 18],
  ['{for v in m : v}', 14, 15],
  ['f(1 2)', 4, 5],
  ['f(a..., b)', 6, 7],
  ['a ? b', 5, 5],
  ['a::b', 4, 4],
  ['a & b', 2, 3],
  ["'a'", 0, 1],
  ['"a', 0, 2],
  ['"\\q"', 1, 3],
];

describe('an expression', () => {
  for (const [text, expected] of accepted) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const { expression, problems } = parseExpression(text);
      assert.deepEqual(problems, []);
      assert.equal(outline(expression), expected);
    });
  }

  for (const [text, start, end] of refused) {
    it(`refuses ${text}`, () => {
      const { problems } = parseExpression(text);
      assert.deepEqual(
        problems.map(problem => [problem.start, problem.end]),
        [[start, end]],
      );
      assert.match(problems[0]?.message ?? '', /^.+\.$/);
    });
  }

  it('stands where its offset says', () => {
    const { expression, problems } = parseExpression('[a, "${b}', 100);
    assert.deepEqual([expression.start, expression.end], [100, 109]);
    assert.deepEqual([problems[0]?.start, problems[0]?.end], [104, 109]);
  });
});
