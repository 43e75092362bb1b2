import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ProblemCode } from '../../../estimator/src/model.ts';
import { evaluate } from './template.ts';

const head = 'Resources:\n  A:\n    Type: T::A\n    Properties:\n      V: ';
const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const cases: readonly (readonly [string, string, ProblemCode])[] = [
  ['ten thousand open brackets', '['.repeat(10_000), 'limit'],
  ['ten thousand open brackets for a value', head + '['.repeat(10_000), 'syntax'],
  ['ten thousand brackets, closed', head + '['.repeat(10_000) + ']'.repeat(10_000), 'limit'],
  ['ten thousand open braces', '{a: '.repeat(10_000), 'limit'],
  ['ten thousand dashes', '- '.repeat(10_000), 'limit'],
  ['ten thousand question marks', '? '.repeat(10_000), 'limit'],
  ['a hundred thousand closing brackets', ']'.repeat(100_000), 'syntax'],
  ['more nesting than we go down', head + '['.repeat(250) + ']'.repeat(250), 'limit'],
  [
    'a list of lists of lists',
    `l0: &a0 [x, x, x, x]\n${many(20, index => `l${index + 1}: &a${index + 1} [*a${index}, *a${index}, *a${index}, *a${index}]`)}\n${head}*a20`,
    'limit',
  ],
  [
    'a long chain of aliases',
    `l0: &a0 [x]\n${many(1000, index => `l${index + 1}: &a${index + 1} [*a${index}]`)}\n${head}*a1000`,
    'limit',
  ],
  [
    'a map merged a thousand times',
    `x: &a {${many(1500, index => ` k${index}: 1,`)}}\n${many(1500, index => `m${index}: {<<: *a}`)}`,
    'limit',
  ],
  [
    'a long chain of conditions',
    `Conditions:\n  C0: !Equals [1, 1]\n${many(5000, index => `  C${index + 1}: !Not [!Condition C${index}]`)}\nResources:\n  A: {Type: T::A, Condition: C5000}`,
    'limit',
  ],
  ['text in text in text', head + '{"Fn::Base64": '.repeat(150) + 'x' + '}'.repeat(150), 'limit'],
  ['text that doubles', head + '{"Fn::Sub": ["${a}${a}", {"a": '.repeat(60) + 'x' + '}]}'.repeat(60), 'limit'],
  ['control characters', '\0\u0001', 'syntax'],
  ['a megabyte of spaces', ' '.repeat(1_000_000), 'syntax'],
  ['more text than a template has', '#'.repeat(5_000_001), 'limit'],
  [
    'three thousand joins of a long list',
    `Parameters:\n  P: {Type: CommaDelimitedList, Default: "${'a,'.repeat(20_000)}"}\nResources:\n${many(3000, index => `  R${index}: {Type: T::A, Properties: {V: !Join [x, !Ref P]}}`)}`,
    'limit',
  ],
  [
    'very many blocks of addresses',
    `Resources:\n${many(5000, index => `  R${index}: {Type: T::A, Properties: {V: !Cidr [10.0.0.0/8, 256, 8]}}`)}`,
    'limit',
  ],
  [
    'a text that no pattern ends',
    `Parameters:\n  P: {Type: String, Default: ${'a'.repeat(5000)}, AllowedPattern: "(a*)*b"}\nResources: {}\n`,
    'value',
  ],
  ['fifty megabytes', `{"Resources": {"A": "${'x'.repeat(50_000_000)}"}}`, 'limit'],
  ['many documents', '---\n'.repeat(10_000), 'syntax'],
];

describe('hostile templates', () => {
  for (const [name, text, code] of cases) {
    it(`${name}: ${code}`, () => {
      const evaluated = evaluate(text);
      for (const each of evaluated.instances) {
        for (const property of each.names()) each.get(property);
        each.edit('V.0.W', 1);
        assert.deepEqual(each.tags, {});
      }
      assert.ok(evaluated.problems.length < 50, `${evaluated.problems.length} problems`);
      assert.ok(
        evaluated.problems.some(problem => problem.code === code),
        JSON.stringify(evaluated.problems.slice(0, 3)),
      );
    });
  }
});

const whole = `Parameters:
  Size: {Type: Number, Default: 20}
Conditions:
  Yes: !And [!Equals [!Ref Size, 20], !Not [{"Fn::Equals": [a, b]}]]
Resources:
  A: &a
    Type: AWS::EC2::Volume
    Condition: Yes
    Properties: &p
      Size: !Ref Size
      Name: !Sub ["\${a}-\${AWS::Region}", {a: !Join ["-", [x, !Select [0, !GetAZs ""]]]}]
      Text: |
        one
      Tags:
        - {Key: "a", Value: 'b'}
  B: {Type: T::B, Properties: {<<: *p, V: !If [Yes, !GetAtt A.Arn, !FindInMap [M, a, b]]}}
Outputs:
  X: {Value: !Base64 a}
`;

describe('templates half typed', () => {
  const slip = fc.tuple(
    fc.nat(whole.length),
    fc.nat(12),
    fc.constantFrom(
      '',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      ':',
      ' ',
      '\n',
      '- ',
      '!',
      '&x ',
      '*p',
      '|',
      '#',
      '? ',
      '\t',
      '...',
      '---\n',
    ),
  );

  it('never throw, and always have an answer', () => {
    const property = fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), slips => {
      let text = whole;
      for (const [at, less, more] of slips) text = text.slice(0, at) + more + text.slice(at + less);
      const evaluated = evaluate(text);
      for (const each of evaluated.instances) {
        for (const name of each.names()) assert.notEqual(each.get(name), undefined);
        assert.ok(each.at.range.start.line <= each.at.range.end.line);
        each.edit('Size', 30);
        each.edit('New.Deep', 'x');
      }
      assert.equal(typeof evaluated.outputs, 'object');
      const lines = text.split('\n').length;
      for (const { at } of evaluated.problems) assert.ok(at && at.range.end.line < lines, text);
    });
    fc.assert(property, { numRuns: 500 });
  });
});
