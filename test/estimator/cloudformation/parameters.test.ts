import assert from 'node:assert/strict';
import { noRegion, Unknown } from '../../../estimator/src/model.ts';
import type { VariableInput } from '../../../estimator/src/options.ts';
import { brief, evaluate, instance, values } from './template.ts';

const template = (parameter: string): string => `Parameters:
  P: ${parameter}
Resources:
  It:
    Type: T::It
    Properties:
      V: !Ref P
`;

const text = (name: string, text: string): VariableInput => ({ kind: 'value', name, text });
const file = (path: string): VariableInput => ({ kind: 'file', path });

const files = {
  'cli.json': '[{"ParameterKey": "P", "ParameterValue": "from-cli"}, {"ParameterKey": "Other", "ParameterValue": "1"}]',
  'deploy.json': '["P=a=b", "Other=1"]',
  'pipeline.json': '{"Parameters": {"P": "from-pipeline"}}',
  'list.json': '{"P": ["a", "b"]}',
  'previous.json': '[{"ParameterKey": "P", "UsePreviousValue": true}]',
  'proto.json': '{"__proto__": "a", "P": "b"}',
  'wrong.json': '[{"Key": "P"}, 3, "P"]',
  'broken.json': '[{"ParameterKey": "P", "ParameterValue": "a"',
  'prod.tfvars': 'P = "terraform"',
};

type Row = readonly [
  name: string,
  parameter: string,
  given: readonly VariableInput[],
  value: unknown,
  problems?: readonly string[],
];

const none = { unknown: 'parameter "P" has no value', of: [] };

const table: readonly Row[] = [
  ['a default', '{Type: String, Default: a}', [], 'a'],
  ['a default that is a number, of type String', '{Type: String, Default: 12}', [], '12'],
  ['a default that is true, of type String', '{Type: String, Default: yes}', [], 'true'],
  ['an empty default', '{Type: String, Default: ""}', [], ''],
  ['a text default, of type Number', '{Type: Number, Default: "12"}', [], 12],
  ['no type', '{Default: a}', [], 'a'],
  ['a list', '{Type: CommaDelimitedList, Default: "a , b"}', [], ['a', 'b']],
  ['a list written as one', '{Type: CommaDelimitedList, Default: [a, b]}', [], ['a', 'b']],
  ['a list of AWS things', '{Type: "List<AWS::EC2::Subnet::Id>", Default: "a,b"}', [], ['a', 'b']],
  ['one AWS thing', '{Type: AWS::EC2::Subnet::Id, Default: a}', [], 'a'],
  [
    'a value in Systems Manager',
    '{Type: "AWS::SSM::Parameter::Value<String>", Default: /a}',
    [text('P', '/b')],
    { unknown: 'parameter "P" is read from Systems Manager at deployment', of: [] },
  ],
  ['a value from the command line', '{Type: Number, Default: 1}', [text('P', '2')], 2],
  ['the last of two values', '{Type: String}', [text('P', 'a'), file('cli.json'), text('P', 'b')], 'b'],
  ['a file after a value', '{Type: String}', [text('P', 'a'), file('cli.json')], 'from-cli'],
  ['a file of pairs', '{Type: String}', [file('deploy.json')], 'a=b'],
  ['a file of a pipeline', '{Type: String}', [file('pipeline.json')], 'from-pipeline'],
  ['a file with a list', '{Type: CommaDelimitedList}', [file('list.json')], ['a', 'b']],
  ['a file with a strange name', '{Type: String}', [file('proto.json')], 'b'],
  ['a file that keeps the previous value', '{Type: String}', [file('previous.json')], none, ['variable:2']],
  ['a Terraform file', '{Type: String, Default: a}', [file('prod.tfvars')], 'a'],
  ['a file that is not there', '{Type: String, Default: a}', [file('gone.json')], 'a', ['missing-file']],
  [
    'a file of something else',
    '{Type: String, Default: a}',
    [file('wrong.json')],
    'a',
    ['syntax:1', 'syntax:1', 'syntax:1'],
  ],
  ['a broken file', '{Type: String}', [file('broken.json')], 'a', ['syntax:1', 'syntax:1']],
  ['no value', '{Type: String}', [], none, ['variable:2']],
  [
    'no value, with a choice',
    '{Type: String, AllowedValues: [dev, prod]}',
    [],
    { unknown: 'parameter "P" has no value (one of dev, prod)', of: [] },
    ['variable:2'],
  ],
  ['too small a number', '{Type: Number, Default: 1, MinValue: 2}', [], 1, ['value:2']],
  ['too large a number', '{Type: Number, Default: 3, MaxValue: "2"}', [], 3, ['value:2']],
  ['no number', '{Type: Number, Default: a}', [], 'a', ['value:2']],
  ['too short a text', '{Type: String, Default: ab, MinLength: 3}', [], 'ab', ['value:2']],
  ['too long a text', '{Type: String, Default: abcd, MaxLength: 3}', [], 'abcd', ['value:2']],
  ['a text of another form', '{Type: String, Default: ab1, AllowedPattern: "[a-z]+"}', [], 'ab1', ['value:2']],
  ['a text of the form', '{Type: String, Default: ab, AllowedPattern: "[a-z]+"}', [], 'ab'],
  [
    'a form that would take forever',
    '{Type: String, Default: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1, AllowedPattern: "(a+)+"}',
    [],
    `${'a'.repeat(32)}1`,
    ['value:2'],
  ],
  ['a form that we do not read', '{Type: String, Default: ab, AllowedPattern: "(?=b)"}', [], 'ab'],
  [
    'an item of another form',
    '{Type: CommaDelimitedList, Default: "a,1", AllowedPattern: "[a-z]"}',
    [],
    ['a', '1'],
    ['value:2'],
  ],
  [
    'a value in Systems Manager, given',
    '{Type: "AWS::SSM::Parameter::Value<String>", Default: /a}',
    [text('P', 'x')],
    'x',
  ],
  [
    'a list in Systems Manager, given',
    '{Type: "AWS::SSM::Parameter::Value<List<String>>", Default: /a}',
    [text('P', 'x,y')],
    ['x', 'y'],
  ],
  [
    'a secret elsewhere',
    '{Type: String, Default: "{{resolve:ssm:/a}}"}',
    [],
    { unknown: '"/a" is read from Systems Manager at deployment', of: [] },
  ],
  ['a value of the choice', '{Type: Number, AllowedValues: [1, 2]}', [text('P', '2')], 2],
  ['a value out of the choice', '{Type: String, AllowedValues: [dev, prod]}', [text('P', 'x')], 'x', ['value:2']],
];

describe('parameters', () => {
  for (const [name, parameter, variables, value, problems = []] of table) {
    it(name, () => {
      const evaluated = evaluate(template(parameter), { variables }, files);
      assert.deepEqual(values(instance(evaluated, 'It')), { V: value });
      assert.deepEqual(brief(evaluated.problems), problems);
    });
  }
});

describe('the region', () => {
  const of = (options: Parameters<typeof evaluate>[1]): unknown =>
    evaluate(template('{Default: a}'), options).instances[0]?.region;
  const environment = { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-2' };

  it('is the one asked for', () => assert.equal(of({ region: 'us-west-2', environment }), 'us-west-2'));
  it('else the environment’s', () => assert.equal(of({ region: undefined, environment }), 'eu-west-1'));
  it('else the environment’s default', () =>
    assert.equal(of({ region: undefined, environment: { ...environment, AWS_REGION: '' } }), 'eu-west-2'));
  it('else unknown', () => assert.deepEqual(of({ region: undefined }), new Unknown(noRegion)));
});
