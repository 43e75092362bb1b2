import assert from 'node:assert/strict';
import { brief, evaluate, instance, values } from './template.ts';

const around = (value: string): string => `Transform: AWS::LanguageExtensions
Parameters:
  Name: {Type: String, Default: web}
  Size: {Type: Number, Default: 20}
  Many: {Type: CommaDelimitedList, Default: "a, b,c"}
  Sizes: {Type: List<Number>, Default: "1,2"}
  Open: {Type: String}
Mappings:
  Regions:
    us-east-1: {Ami: ami-1, Zones: [x, y]}
    "012345678901": {Ami: ami-2}
Conditions:
  Yes: !Equals [1, "1"]
  No: !Equals [!Ref Name, db]
  Maybe: !Equals [!Ref Open, x]
Resources:
  It:
    Type: T::It
    Properties:
      Before: 1
      Value: ${value}
      After: 2
  Role: {Type: T::Role}
`;

const open = { unknown: 'parameter "Open" has no value', of: [] };
const later = (...of: readonly string[]): unknown => ({ unknown: 'known after deployment', of });
const absent = undefined;

const known: readonly (readonly [string, unknown])[] = [
  ['!Ref Name', 'web'],
  ['{Ref: Name}', 'web'],
  ['{"Ref": "Size"}', 20],
  ['!Ref Many', ['a', 'b', 'c']],
  ['!Ref Sizes', [1, 2]],
  ['!Ref Open', open],
  ['!Ref Role', later('Role.Ref')],
  ['!Ref AWS::Region', 'us-east-1'],
  ['!Ref AWS::Partition', 'aws'],
  ['!Ref AWS::URLSuffix', 'amazonaws.com'],
  ['!Ref AWS::AccountId', { unknown: 'the account is known at deployment', of: [] }],
  ['!Ref AWS::NoValue', absent],
  ['[1, !Ref AWS::NoValue, 2]', [1, 2]],
  ['{a: !Ref AWS::NoValue, b: 2}', { b: 2 }],
  ['[!Ref Open, 2]', [open, 2]],

  ['!GetAtt Role.Arn', later('Role.Arn')],
  ['!GetAtt [Role, Endpoint.Port]', later('Role.Endpoint.Port')],
  ['{"Fn::GetAtt": ["Role", {"Ref": "Name"}]}', later('Role.web')],

  ['!Sub "${Name}-${Size}-${AWS::Region}"', 'web-20-us-east-1'],
  ['!Sub "${!Name} $Name ${Name}$"', '${Name} $Name web$'],
  ['!Sub ["${Name}.${Own}", {Own: !Ref Size, Name: db}]', 'db.20'],
  ['!Sub "${Name}-${Role.Arn}-${Role}"', later('Role.Arn', 'Role.Ref')],
  ['!Sub "${Open}"', open],
  ['!Sub plain', 'plain'],

  ['!Join ["-", [a, 1, true, !Ref Name]]', 'a-1-true-web'],
  ['!Join ["", !Ref Many]', 'abc'],
  ['!Join [",", [a, !Ref AWS::NoValue, b]]', 'a,b'],
  ['!Join ["-", [a, !Ref Open]]', open],
  ['!Join ["", []]', ''],

  ['!Select [1, [a, b]]', 'b'],
  ['!Select ["2", !Ref Many]', 'c'],
  ['!Select [0, !GetAZs ""]', 'us-east-1a'],
  ['!Select [1, !GetAZs eu-west-1]', 'eu-west-1b'],
  ['!Select [9, !GetAZs ""]', { unknown: 'which zones the account has is known at deployment', of: [] }],
  ['!Select [0, [!Ref Open, b]]', open],
  ['!Select [1, [!Ref Open, b]]', 'b'],

  ['!Split [".", a.b.c]', ['a', 'b', 'c']],
  ['!Select [1, !Split ["-", !Sub "${Name}-x"]]', 'x'],

  ['!FindInMap [Regions, !Ref AWS::Region, Ami]', 'ami-1'],
  ['!FindInMap [Regions, us-east-1, Zones]', ['x', 'y']],
  ['!FindInMap [Regions, "012345678901", Ami]', 'ami-2'],
  ['!FindInMap [Regions, 012345678901, Ami]', 'ami-2'],
  ['!FindInMap [Regions, !Ref Open, Ami]', open],
  ['!FindInMap [Regions, us-east-1, Nothing, {DefaultValue: none}]', 'none'],

  ['!Base64 aé', 'YcOp'],
  ['{Fn::Base64: !Sub "${Name}"}', 'd2Vi'],

  ['!Cidr [10.0.0.0/22, 3, 8]', ['10.0.0.0/24', '10.0.1.0/24', '10.0.2.0/24']],
  ['!Cidr ["192.168.0.0/24", "2", "5"]', ['192.168.0.0/27', '192.168.0.32/27']],
  ['!Cidr [10.0.3.7/16, 1, 16]', ['10.0.0.0/16']],
  ['!Select [1, !Cidr ["2001:db8:1:ff00::/56", 2, 64]]', '2001:db8:1:ff01:0:0:0:0/64'],
  ['!Cidr [!GetAtt Role.CidrBlock, 2, 8]', later('Role.CidrBlock')],

  ['{Fn::Length: [a, !Ref Open, c]}', 3],
  ['{"Fn::Length": {"Ref": "Many"}}', 3],
  ['{Fn::Length: !Ref AWS::NotificationARNs}', later()],

  [
    '!ToJsonString {b: 1, "10": [x, true, null, !Ref Name], "2": !Ref AWS::NoValue}',
    '{"b":1,"10":["x",true,null,"web"]}',
  ],
  ['!ToJsonString [!Ref Many, "a\\"é", {}]', '[["a","b","c"],"a\\"é",{}]'],
  ['!ToJsonString {a: [!Ref Open]}', open],

  ['!ImportValue net-vpc', { unknown: 'the export "net-vpc" of another stack is known at deployment', of: [] }],
  [
    '!ImportValue {"Fn::Sub": "${Name}-vpc"}',
    { unknown: 'the export "web-vpc" of another stack is known at deployment', of: [] },
  ],
  ['!ImportValue {Ref: Open}', open],
  [
    '!GetStackOutput {StackName: net, OutputName: Vpc}',
    { unknown: 'the output "Vpc" of the stack "net" is known at deployment', of: [] },
  ],

  ['"{{resolve:ssm:/a/b:1}}"', { unknown: '"/a/b:1" is read from Systems Manager at deployment', of: [] }],
  [
    '!Sub "x{{resolve:secretsmanager:${Name}:SecretString:k}}"',
    { unknown: '"web:SecretString:k" is read from Secrets Manager at deployment', of: [] },
  ],
  ['"{{mustache}}"', '{{mustache}}'],

  ['{Ref: !Sub "${Name}Size"}', { unknown: '"webSize" is declared nowhere in the template', of: [] }],
  ['!Ref {"Fn::Join": ["", [Na, me]]}', 'web'],
  ['!GetAtt [!Sub Role, !Join [".", [a, b]]]', later('Role.a.b')],
  ['!GetAtt [Role, !Ref Open]', open],

  ['!If [Yes, 1, 2]', 1],
  ['!If [No, 1, 2]', 2],
  ['!If [No, 1, !Ref AWS::NoValue]', absent],
  ['!If [Maybe, 1, 2]', open],
  ['!If [Maybe, same, same]', 'same'],
  ['[!If [Yes, a, b], !If [No, a, !Ref AWS::NoValue]]', ['a']],
];

const failed: readonly (readonly [string, readonly string[]])[] = [
  ['!Ref Nobody', ['reference:21']],
  ['!Ref [a]', ['value:21']],
  ['!GetAtt Nobody.Arn', ['reference:21']],
  ['!GetAtt Role', ['value:21']],
  ['!Sub "${Nobody} ${Nobody} ${Role.Arn} ${Other.Arn}"', ['reference:21', 'reference:21']],
  ['!Sub "${Many}"', ['value:21']],
  ['!Sub {a: 1}', ['value:21']],
  ['!Join [a]', ['value:21']],
  ['!Join ["", [[a]]]', ['value:21']],
  ['!Select [5, [a, b]]', ['value:21']],
  ['!Select [-1, [a, b]]', ['value:21']],
  ['!Select [x, [a, b]]', ['value:21']],
  ['!Split ["", abc]', ['value:21']],
  ['!FindInMap [Regions, us-east-1, Nothing]', ['value:21']],
  ['!FindInMap [Nowhere, a, b]', ['reference:21', 'value:21']],
  ['!Base64 [a]', ['value:21']],
  ['!If [Nobody, 1, 2]', ['reference:21']],
  ['!If [Yes, 1]', ['value:21']],
  ['!Cidr [10.0.0.0/16, 2]', ['value:21']],
  ['!Cidr [10.0.0.0/16, 0, 8]', ['value:21']],
  ['!Cidr [10.0.0.0/16, 257, 4]', ['value:21']],
  ['!Cidr [10.0.0.0/16, 2, 17]', ['value:21']],
  ['!Cidr [10.0.0.0/24, 5, 6]', ['value:21']],
  ['!Cidr [10.0.0.300/24, 5, 6]', ['value:21']],
  ['{Fn::Length: abc}', ['value:21']],
  ['{Fn::ToJsonString: abc}', ['value:21']],
  ['!ImportValue [a]', ['value:21']],
  ['!GetStackOutput {StackName: a}', ['value:21']],
  ['{"Fn::Transform": {Name: Mine}}', ['not-supported:21']],
  ['!Nonsense x', ['reference:21']],
  ['{a: 1, "Fn::Transform": {Name: AWS::Include}}', ['value:21']],
];

describe('functions', () => {
  for (const [text, value] of known) {
    it(text, () => {
      const evaluated = evaluate(around(text));
      const all = values(instance(evaluated, 'It'));
      assert.deepEqual(all, { Before: 1, ...(value !== undefined && { Value: value }), After: 2 });
      assert.deepEqual(brief(evaluated.problems), ['variable:7']);
    });
  }
});

describe('functions that fail', () => {
  for (const [text, problems] of failed) {
    it(text, () => {
      const evaluated = evaluate(around(text));
      const all = values(instance(evaluated, 'It'));
      assert.deepEqual(
        brief(evaluated.problems).filter(problem => problem !== 'variable:7'),
        problems,
      );
      assert.match(JSON.stringify(all['Value']), /"unknown":/);
      assert.deepEqual([all['Before'], all['After']], [1, 2]);
    });
  }

  it('are said once, however often they are asked for', () => {
    const evaluated = evaluate(around('!Select [5, [a]]'));
    const it = instance(evaluated, 'It');
    assert.ok(it.get('Value') === it.get('Value'));
    assert.equal(evaluated.problems.length, 2);
  });

  it('are not evaluated until they are asked for', () => {
    assert.deepEqual(brief(evaluate(around('!Select [5, [a]]')).problems), ['variable:7']);
  });
});
