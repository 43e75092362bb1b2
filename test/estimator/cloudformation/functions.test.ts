import assert from 'node:assert/strict';
import { brief, evaluate, instance, values } from './template.ts';

const around = (value: string): string => `Parameters:
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

  ['!If [Yes, 1, 2]', 1],
  ['!If [No, 1, 2]', 2],
  ['!If [No, 1, !Ref AWS::NoValue]', absent],
  ['!If [Maybe, 1, 2]', open],
  ['!If [Maybe, same, same]', 'same'],
  ['[!If [Yes, a, b], !If [No, a, !Ref AWS::NoValue]]', ['a']],
];

const failed: readonly (readonly [string, readonly string[]])[] = [
  ['!Ref Nobody', ['reference:20']],
  ['!Ref [a]', ['value:20']],
  ['!GetAtt Nobody.Arn', ['reference:20']],
  ['!GetAtt Role', ['value:20']],
  ['!Sub "${Nobody} ${Nobody} ${Role.Arn} ${Other.Arn}"', ['reference:20', 'reference:20']],
  ['!Sub "${Many}"', ['value:20']],
  ['!Sub {a: 1}', ['value:20']],
  ['!Join [a]', ['value:20']],
  ['!Join ["", [[a]]]', ['value:20']],
  ['!Select [5, [a, b]]', ['value:20']],
  ['!Select [-1, [a, b]]', ['value:20']],
  ['!Select [x, [a, b]]', ['value:20']],
  ['!Split ["", abc]', ['value:20']],
  ['!FindInMap [Regions, us-east-1, Nothing]', ['value:20']],
  ['!FindInMap [Nowhere, a, b]', ['reference:20', 'value:20']],
  ['!Base64 [a]', ['value:20']],
  ['!If [Nobody, 1, 2]', ['reference:20']],
  ['!If [Yes, 1]', ['value:20']],
  ['!Cidr [10.0.0.0/16, 2, 8]', ['not-supported:20']],
  ['{a: !ImportValue x, b: {"Fn::ImportValue": y}}', ['not-supported:20']],
  ['!Nonsense x', ['reference:20']],
  ['{a: 1, "Fn::Transform": {Name: AWS::Include}}', ['not-supported:20']],
];

describe('functions', () => {
  for (const [text, value] of known) {
    it(text, () => {
      const evaluated = evaluate(around(text));
      const all = values(instance(evaluated, 'It'));
      assert.deepEqual(all, { Before: 1, ...(value !== undefined && { Value: value }), After: 2 });
      assert.deepEqual(brief(evaluated.problems), ['variable:6']);
    });
  }
});

describe('functions that fail', () => {
  for (const [text, problems] of failed) {
    it(text, () => {
      const evaluated = evaluate(around(text));
      const all = values(instance(evaluated, 'It'));
      assert.deepEqual(
        brief(evaluated.problems).filter(problem => problem !== 'variable:6'),
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
    assert.deepEqual(brief(evaluate(around('!Select [5, [a]]')).problems), ['variable:6']);
  });
});
