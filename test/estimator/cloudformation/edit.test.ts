import assert from 'node:assert/strict';
import type { Scalar } from '../../../estimator/src/model.ts';
import { follow } from '../../../estimator/src/follow.ts';
import { toText } from '../../../estimator/src/cloudformation/values/scope.ts';
import { edited } from './edited.ts';
import { evaluate, instance } from './template.ts';

const block = `Parameters:
  Kind: {Type: String, Default: gp2}
  Size:
    Type: Number
    Default: '20' # small
  Choice: {Default: a, AllowedValues: [a, b]}
  Subnets: {Type: CommaDelimitedList, Default: a}
  Open: {Type: String}
  Range: {Type: Number, Default: 5, MinValue: 1, MaxValue: 10}
Mappings:
  Sizes:
    a:
      Small: 5 # m
    b: {Small: 6}
Conditions:
  Perhaps: !Equals [!Ref Open, 1]
  Yes: !Equals [1, 1]
  No: !Equals [1, 2]
Resources:
  Volume:
    Type: AWS::EC2::Volume
    Properties:
      Plain: gp2 # the old one
      Single: 'gp2'
      Double: "gp2"
      Number: 100
      Text: |
        one
        two
      Nothing:
      Null: ~
      Flow: {a: 1, b: [x, "y"]}
      One:
        - Ebs:
            Size: 1
      Many: [!If [No, 0, !Ref AWS::NoValue], 1, 2]
      ByRef: !Ref Kind
      ByLongRef: {Ref: Size}
      ByChoice: !Ref Choice
      ByList: !Ref Subnets
      ByOpen: !Ref Open
      BySub: !Sub "\${Kind}"
      ByIf: !If [Yes, 1, 2]
      ByOpenIf: !If [Perhaps, 1, 2]
      ByIfMap: !If [No, {Size: 6}, {Size: 7}]
      ByIfRef: !If [No, x, !Ref Kind]
      ByMap: !FindInMap [Sizes, !Ref Choice, Small]
      ByRange: !Ref Range
      Empty: {}
      Last: 1 # last
    # behind
  Bare:
    Type: AWS::EC2::Volume # bare
    DeletionPolicy: Delete

  Hollow:
    Type: AWS::EC2::Volume
    Properties: # none yet
  Inline: {Type: AWS::EC2::Volume, Properties: {Size: 1}}
  Tight: {Type: AWS::EC2::Volume}
`;

/** Address, path and value; then the line as it was and as it becomes, or undefined where there is no edit. */
type Row = readonly [path: string, value: Scalar, before: string, after: string | undefined];

const yaml: readonly Row[] = [
  ['Volume.Plain', 'gp3', 'Plain: gp2 # the old one', 'Plain: gp3 # the old one'],
  ['Volume.Plain', 'yes', 'Plain: gp2 #', "Plain: 'yes' #"],
  ['Volume.Plain', '100', 'Plain: gp2 #', "Plain: '100' #"],
  ['Volume.Plain', '2020-01-01', 'Plain: gp2 #', "Plain: '2020-01-01' #"],
  ['Volume.Plain', 'a: b', 'Plain: gp2 #', "Plain: 'a: b' #"],
  ['Volume.Plain', "it's", 'Plain: gp2 #', "Plain: 'it''s' #"],
  ['Volume.Plain', '', 'Plain: gp2 #', "Plain: '' #"],
  ['Volume.Plain', 'a\nb', 'Plain: gp2 #', 'Plain: "a\\nb" #'],
  ['Volume.Plain', 12, 'Plain: gp2 #', 'Plain: 12 #'],
  ['Volume.Plain', false, 'Plain: gp2 #', 'Plain: false #'],
  ['Volume.Single', 'gp3', "Single: 'gp2'", "Single: 'gp3'"],
  ['Volume.Double', 'gp3', 'Double: "gp2"', 'Double: "gp3"'],
  ['Volume.Double', 3, 'Double: "gp2"', 'Double: "3"'],
  ['Volume.Number', 50, 'Number: 100', 'Number: 50'],
  ['Volume.Text', 'three', 'Text: |\n        one\n        two\n', 'Text: three\n'],
  ['Volume.Nothing', 1, 'Nothing:\n', 'Nothing: 1\n'],
  ['Volume.Null', 1, 'Null: ~', 'Null: 1'],
  ['Volume.Flow.a', 2, '{a: 1, ', '{a: 2, '],
  ['Volume.Flow.b.0', 'z', '[x, ', '[z, '],
  ['Volume.Flow.b.1', 'z', '"y"', '"z"'],
  ['Volume.One.Ebs.Size', 2, '            Size: 1', '            Size: 2'],
  ['Volume.One.0.Ebs.Size', 2, '            Size: 1', '            Size: 2'],
  ['Volume.Many.1', 3, 'NoValue], 1, 2]', 'NoValue], 1, 3]'],
  ['Volume.ByRef', 'gp3', 'Default: gp2', 'Default: gp3'],
  ['Volume.ByLongRef', 40, "Default: '20' # small", "Default: '40' # small"],
  ['Volume.ByLongRef', 'many', '', undefined],
  ['Volume.ByChoice', 'b', '{Default: a,', '{Default: b,'],
  ['Volume.ByChoice', 'c', '', undefined],
  ['Volume.ByList', 'b', '', undefined],
  ['Volume.ByOpen', 'b', '', undefined],
  ['Volume.BySub', 'b', '', undefined],
  ['Volume.ByIf', 3, '[Yes, 1, 2]', '[Yes, 3, 2]'],
  ['Volume.ByOpenIf', 3, '', undefined],
  ['Volume.ByIfMap.Size', 3, '{Size: 7}', '{Size: 3}'],
  ['Volume.ByIfMap.Kind', 'x', '{Size: 7}', '{Size: 7, Kind: x}'],
  ['Volume.ByMap', 9, 'Small: 5 # m', 'Small: 9 # m'],
  ['Volume.ByIfRef', 'gp3', 'Default: gp2', 'Default: gp3'],
  ['Volume.ByRange', 9, 'Default: 5,', 'Default: 9,'],
  ['Volume.ByRange', 11, '', undefined],
  ['Volume.Flow', 3, '', undefined],
  ['Volume.Flow.b.7', 3, '', undefined],
  ['Volume.Number', NaN, '', undefined],
  ['Volume.New', 1, 'Last: 1 # last\n', 'Last: 1 # last\n      New: 1\n'],
  ['Volume.New.Deep', 'x', 'Last: 1 # last\n', 'Last: 1 # last\n      New:\n        Deep: x\n'],
  ['Volume.New.0.Deep', 'x', '', undefined],
  ['Volume.Flow.c', 3, '"y"]}', '"y"], c: 3}'],
  ['Volume.Flow.c.d', 3, '"y"]}', '"y"], c: { d: 3 }}'],
  ['Volume.One.Ebs.New', 3, '            Size: 1\n', '            Size: 1\n            New: 3\n'],
  ['Volume.One.New', 3, '            Size: 1\n', '            Size: 1\n          New: 3\n'],
  ['Volume.Nothing.New', 3, 'Nothing:\n', 'Nothing:\n        New: 3\n'],
  ['Volume.Null.New', 3, 'Null: ~', 'Null: { New: 3 }'],
  ['Volume.Empty.New', 3, 'Empty: {}', 'Empty: { New: 3 }'],
  ['Bare.Size', 5, 'DeletionPolicy: Delete\n', 'DeletionPolicy: Delete\n    Properties:\n      Size: 5\n'],
  ['Hollow.Size', 5, 'Properties: # none yet\n', 'Properties: # none yet\n      Size: 5\n'],
  ['Inline.Type', 'x y', '{Size: 1}', "{Size: 1, Type: 'x y'}"],
  ['Tight.Size', 5, 'Tight: {Type: AWS::EC2::Volume}', 'Tight: {Type: AWS::EC2::Volume, Properties: { Size: 5 }}'],
];

const json = `{
\t"Resources": {
\t\t"Volume": {
\t\t\t"Type": "AWS::EC2::Volume",
\t\t\t"Properties": {
\t\t\t\t"Size": 100,
\t\t\t\t"Kind": "gp2",
\t\t\t\t"Inner": { "a": 1 },
\t\t\t\t"Empty": {}
\t\t\t}
\t\t},
\t\t"Bare": {
\t\t\t"Type": "AWS::EC2::Volume"
\t\t},
\t\t"Null": { "Type": "AWS::EC2::Volume", "Properties": null }
\t}
}
`;

const inJson: readonly Row[] = [
  ['Volume.Size', 50, '"Size": 100', '"Size": 50'],
  ['Volume.Size', 'many', '"Size": 100', '"Size": "many"'],
  ['Volume.Kind', 'gp3', '"Kind": "gp2"', '"Kind": "gp3"'],
  ['Volume.Kind', 'a"b', '"Kind": "gp2"', '"Kind": "a\\"b"'],
  ['Volume.New', 'x', '"Empty": {}', '"Empty": {},\n\t\t\t\t"New": "x"'],
  ['Volume.New.Deep', true, '"Empty": {}', '"Empty": {},\n\t\t\t\t"New": {\n\t\t\t\t\t"Deep": true\n\t\t\t\t}'],
  ['Volume.Inner.b', 2, '{ "a": 1 }', '{ "a": 1, "b": 2 }'],
  ['Volume.Empty.b', 2, '"Empty": {}', '"Empty": {\n\t\t\t\t\t"b": 2\n\t\t\t\t}'],
  [
    'Bare.Size',
    5,
    '\t\t\t"Type": "AWS::EC2::Volume"\n',
    '\t\t\t"Type": "AWS::EC2::Volume",\n\t\t\t"Properties": {\n\t\t\t\t"Size": 5\n\t\t\t}\n',
  ],
  ['Null.Size', 5, '"Properties": null', '"Properties": { "Size": 5 }'],
];

function check(text: string, [at, value, before, after]: Row): void {
  const [address = '', ...steps] = at.split('.');
  const path = steps.join('.');
  const changed = edited(text, instance(evaluate(text), address), path, value);
  assert.equal(changed, after === undefined ? undefined : replaced(text, before, after));
  if (changed === undefined) return;
  const again = evaluate(changed);
  const [first = '', ...rest] = steps;
  assert.equal(toText(follow(instance(again, address).get(first), rest)), String(value));
  assert.deepEqual(again.problems.length, evaluate(text).problems.length);
}

function replaced(text: string, before: string, after: string): string {
  assert.equal(text.split(before).length, 2, `"${before}" stands there once`);
  return text.replace(before, () => after);
}

describe('edits', () => {
  for (const row of yaml) it(`YAML: ${row[0]} = ${JSON.stringify(row[1])}`, () => check(block, row));
  for (const row of yaml) {
    const crlf = (part: string): string => part.replaceAll('\n', '\r\n');
    it(`with CRLF: ${row[0]} = ${JSON.stringify(row[1])}`, () =>
      check(crlf(block), [row[0], row[1], crlf(row[2]), row[3] === undefined ? undefined : crlf(row[3])]));
  }
  for (const row of inJson) it(`JSON: ${row[0]} = ${JSON.stringify(row[1])}`, () => check(json, row));

  it('leave a default alone that a given value overrides', () => {
    const given = evaluate(block, { variables: [{ kind: 'value', name: 'Kind', text: 'io2' }] });
    assert.equal(instance(given, 'Volume').edit('ByRef', 'gp3'), undefined);
  });

  it('go where an alias points', () => {
    const text = 'x: &size 10\nResources:\n  V: {Type: T::V, Properties: {Size: *size}}\n';
    assert.equal(edited(text, instance(evaluate(text), 'V'), 'Size', 20), text.replace('10', '20'));
  });

  it('add the last line of a file without a line end', () => {
    const text = 'Resources:\n    V:\n        Type: T::V';
    assert.equal(
      edited(text, instance(evaluate(text), 'V'), 'Size', 20),
      `${text}\n        Properties:\n            Size: 20`,
    );
  });
});
