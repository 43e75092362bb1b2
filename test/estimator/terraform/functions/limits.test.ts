import assert from 'node:assert/strict';
import { Unknown } from '../../../../estimator/src/model.ts';
import { Mapping, tuple, type Value } from '../../../../estimator/src/terraform/evaluate/value.ts';
import { evaluateText } from './evaluate.ts';

/** Each of them would fill the memory or never end. */
const hostile: readonly string[] = [
  'format("%2000000000s", "x")',
  'format("%.2000000000f", 1)',
  'formatlist("%99999999d", [1, 2, 3])',
  'indent(100000000, join("\\n", range(1000)))',
  'range(1e9)',
  'range(0, 1, 1e-9)',
  'setproduct(range(1000), range(1000), range(1000))',
  'tonumber("1e1000000")',
  'tonumber("1e-1000000")',
  '1e999999999',
  `regex("(a{1000}){1000}", "a")`,
  `regex("((((a{10}){10}){10}){10}){10}", "a")`,
  `yamldecode("a: &a [x,x,x,x,x,x,x,x,x]${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    .map(
      (name, index) =>
        `\\n${name}: &${name} [${Array(9)
          .fill(`*${'abcdefgh'.charAt(index)}`)
          .join()}]`,
    )
    .join('')}")`,
  `jsondecode("${'['.repeat(100_000)}")`,
  `yamldecode("${'['.repeat(5000)}")`,
];

/** Backtracking engines need longer than the universe has for these. */
const slow: readonly (readonly [expression: string, result: unknown])[] = [
  ['can(regex("(a+)+$", "${join("", [for i in range(1024) : join("", [for j in range(30) : "a"])])}b"))', false],
  ['can(regex("^(a|aa)*$", "${join("", [for i in range(1000) : "a"])}b"))', false],
  ['can(regex("(.*)*(.*)*(.*)*x", "${join("", [for i in range(1000) : "a"])}"))', false],
  ['length(regexall("(a*)*b", "${join("", [for i in range(500) : "a"])}"))', 0],
  ['length(regex("(x+x+)+", "${join("", [for i in range(1000) : "x"])}"))', 1],
  ['replace("${join("", [for i in range(1000) : "a"])}", "/(a?){100}(a){100}/", "")', ''],
];

describe('what no configuration needs has an end', () => {
  for (const expression of hostile) {
    it(expression.slice(0, 80), () => {
      const { value, problems } = evaluateText(expression);
      assert.ok(value instanceof Unknown);
      assert.equal(problems.length, 1);
    });
  }
  for (const [expression, expected] of slow) {
    it(expression, () => {
      const { value, problems } = evaluateText(expression);
      assert.deepEqual(problems, []);
      assert.equal(value, expected);
    });
  }

  const doubled = Array.from({ length: 60 }).reduce<Value>(value => tuple([value, value]), 'x');
  const lazy = new Mapping(
    'object',
    () => ['a'],
    () => doubled,
  );
  for (const expression of [
    'jsonencode(l)',
    'jsonencode(lazy)',
    'yamlencode([lazy])',
    'flatten(l)',
    'l == l',
    'lazy == lazy',
    'tolist(l)',
    'toset([l, l])',
    'contains(l, 1)',
    'distinct([l])',
    'format("%v", l)',
    'setunion(l, l)',
    'merge({ a = l }, { b = l }).c',
  ]) {
    it(`${expression} of a list that doubles sixty times`, () => {
      assert.ok(evaluateText(expression, { values: { l: doubled, lazy } }).value instanceof Unknown);
    });
  }

  it('one call cannot be made cheap by making many', () => {
    const text = 'join("", [for i in range(1024) : join("", [for j in range(1000) : "a"])])';
    const { problems } = evaluateText(
      `[for t in [${text}] : [for i in range(1024) : [for j in range(1024) : sha512(t)]]]`,
    );
    assert.deepEqual([...new Set(problems.map(({ code }) => code))], ['limit']);
  });
});
