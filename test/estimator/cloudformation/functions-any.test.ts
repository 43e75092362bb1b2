import assert from 'node:assert/strict';
import fc from 'fast-check';
import { evaluate } from './template.ts';

const names = ['Ref', 'Condition', 'Fn::And', 'Fn::Base64', 'Fn::Cidr', 'Fn::Equals', 'Fn::FindInMap', 'Fn::GetAZs'];
const more = ['Fn::GetAtt', 'Fn::GetStackOutput', 'Fn::If', 'Fn::ImportValue', 'Fn::Join', 'Fn::Length', 'Fn::Not'];
const rest = ['Fn::Or', 'Fn::Select', 'Fn::Split', 'Fn::Sub', 'Fn::ToJsonString', 'Fn::Transform', 'Fn::ForEach::L'];
const words = ['Text', 'Number', 'List', 'Open', 'It', 'It.Arn', 'Yes', 'M', 'a', 'b', '', '__proto__', 'constructor'];
const texts = ['AWS::NoValue', 'AWS::Region', '${Text}-${It.Arn}', '${!Text}', '${X}&{X}', ',', '10.0.0.0/16', '::/56'];

const scalar = fc.oneof(
  fc.constantFrom(...words, ...texts, '{{resolve:ssm:/a}}'),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);

/** Any function of any argument, in any other. */
const { tree } = fc.letrec(tie => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'DefaultValue', 'StackName', 'Name', '__proto__'), tie('tree'), { maxKeys: 3 }),
    fc.tuple(fc.constantFrom(...names, ...more, ...rest), tie('tree')).map(([name, value]) => ({ [name]: value })),
  ),
}));

const around = (value: unknown): string =>
  JSON.stringify({
    Transform: 'AWS::LanguageExtensions',
    Parameters: {
      Text: { Type: 'String', Default: 'x' },
      Number: { Type: 'Number', Default: 3 },
      List: { Type: 'CommaDelimitedList', Default: 'a,b' },
      Open: { Type: 'String' },
    },
    Mappings: { M: { a: { b: 'c' } } },
    Conditions: { Yes: { 'Fn::Equals': ['a', 'a'] }, It: value },
    Resources: {
      It: { Type: 'T::It', Properties: { V: value, W: [value] } },
      Other: { Type: 'T::O', Condition: 'It' },
    },
    Outputs: { O: { Value: value } },
  });

describe('any function of any argument', () => {
  it('has a value or a reason, and every problem a place', () => {
    fc.assert(
      fc.property(tree, value => {
        const evaluated = evaluate(around(value));
        for (const each of evaluated.instances) {
          for (const name of each.names()) assert.notEqual(each.get(name), undefined);
          each.edit('V', 1);
          each.edit('V.a.b', 'x');
        }
        assert.equal(typeof evaluated.outputs, 'object');
        for (const { at, message } of evaluated.problems) assert.ok(at, message);
      }),
      { numRuns: 1000 },
    );
  });
});
