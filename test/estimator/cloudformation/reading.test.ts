import assert from 'node:assert/strict';
import type { Source } from '../../../estimator/src/model.ts';
import { brief, evaluate, instance, values } from './template.ts';

const volume = (properties: string): string =>
  `Resources:\n  Volume:\n    Type: AWS::EC2::Volume\n    Properties:\n${properties}`;
const valueOf = (text: string): unknown =>
  values(instance(evaluate(volume(`      Value: ${text}\n`)), 'Volume'))['Value'];

const scalars: readonly (readonly [string, unknown])[] = [
  ['100', 100],
  ['-3', -3],
  ['1.5', 1.5],
  ['"100"', '100'],
  ["'100'", '100'],
  ['true', true],
  ['yes', true],
  ['Off', false],
  ['"yes"', 'yes'],
  ['y', 'y'],
  ['~', null],
  ['', null],
  ['2010-09-09', '2010-09-09'],
  ['012345678901', '012345678901'],
  ['012345670123', '012345670123'],
  ['123456789012', 123456789012],
  ['12345678901234567890', '12345678901234567890'],
  ['5.10', '5.10'],
  ['8.0', '8.0'],
  ['1e3', '1e3'],
  ['1_000', '1_000'],
  ['22:30', '22:30'],
  ['!!str 12', '12'],
  ['gp3 # cheaper', 'gp3'],
  ["'it''s'", "it's"],
  ['"a\\u00e9\\n\\/"', 'aé\n/'],
  ['|\n        a\n        b\n', 'a\nb\n'],
  ['>-\n        a\n        b\n', 'a b'],
  ['{a: 1, "b": [x, 2]}', { a: 1, b: ['x', 2] }],
];

describe('values as they are written', () => {
  for (const [text, value] of scalars) it(JSON.stringify(text), () => assert.deepEqual(valueOf(text), value));

  it('JSON reads as YAML does', () => {
    const json =
      '{\r\n\t"Resources": {\r\n\t\t"V": { "Type": "AWS::EC2::Volume", "Properties": { "Size": 100, "Text": "\\ud83d\\ude00", "No": null } } } }';
    assert.deepEqual(values(instance(evaluate(json), 'V')), { Size: 100, Text: '😀', No: null });
    assert.deepEqual(evaluate(json).problems, []);
  });

  it('keys of any name are only names', () => {
    const read = values(
      instance(evaluate(volume('      __proto__: {polluted: true}\n      constructor: 1\n')), 'Volume'),
    );
    assert.deepEqual(Object.entries(read), [
      ['__proto__', { polluted: true }],
      ['constructor', 1],
    ]);
    assert.equal(instance(evaluate(volume('      Size: 1\n')), 'Volume').get('toString'), undefined);
  });

  it('anchors, aliases and merges are written out', () => {
    const text = volume(
      '      <<: [&own {Size: 1}, &common {Size: 10, Type: gp3}]\n      Type: gp2\n      Copy: *common\n      Map: {<<: *common, Size: 5}\n',
    );
    const { problems } = evaluate(text);
    assert.deepEqual(values(instance(evaluate(text), 'Volume')), {
      Type: 'gp2',
      Copy: { Size: 10, Type: 'gp3' },
      Map: { Size: 5, Type: 'gp3' },
      Size: 1,
    });
    assert.deepEqual(problems, []);
  });
});

describe('places', () => {
  const spot = ({ range: { start, end } }: Source): string =>
    `${start.line}:${start.character}-${end.line}:${end.character}`;
  const table: readonly (readonly [string, string, string, string])[] = [
    [
      'a block',
      'Resources:\n  A:\n    Type: T::A\n    Properties:\n      Size: 1 # one\n\n  B: {Type: T::B}\n',
      '1:2-4:13',
      '1:2-1:3',
    ],
    ['a block with CRLF', 'Resources:\r\n  A:\r\n    Type: T::A\r\n\r\n', '1:2-2:14', '1:2-1:3'],
    [
      'a block scalar at the end',
      'Resources:\n  A:\n    Type: T::A\n    Properties:\n      Text: |\n        a\n\n\n',
      '1:2-5:9',
      '1:2-1:3',
    ],
    ['nothing at the end', 'Resources:\n  A:\n    Type: T::A\n    Properties:\n\n', '1:2-3:15', '1:2-1:3'],
    [
      'an alias at the end',
      'x: &x {a: 1}\nResources:\n  A:\n    Type: T::A\n    Properties: *x\n',
      '2:2-4:18',
      '2:2-2:3',
    ],
    ['braces', '{ "Resources": {\n  "A": { "Type": "T::A" } } }', '1:2-1:25', '1:2-1:5'],
  ];
  for (const [name, text, at, heading] of table) {
    it(name, () => {
      const [first] = evaluate(text).instances;
      assert.deepEqual([first && spot(first.at), first && spot(first.heading)], [at, heading]);
    });
  }
});

const broken: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  [
    'an unclosed list',
    volume('      Zones: [a, b\n      Size: 1\n  Other:\n    Type: T::Other\n'),
    ['syntax:5'],
    ['Volume', 'Other'],
  ],
  [
    'an unclosed text',
    volume('      Name: "a\n      Size: 1\n  Other:\n    Type: T::Other\n'),
    ['syntax:5'],
    ['Volume', 'Other'],
  ],
  ['a bad escape', volume('      Name: "\\q"\n      Size: 1\n'), ['syntax:5'], ['Volume']],
  ['a name given twice', volume('      Size: 1\n      Size: 2\n'), ['duplicate:6'], ['Volume']],
  ['a resource given twice', 'Resources:\n  A: {Type: T::A}\n  A: {Type: T::B}\n', ['duplicate:3'], ['A']],
  ['JSON without a comma', '{"Resources": {"A": {"Type": "T::A"}\n"B": {"Type": "T::B"}}}', ['syntax:2'], ['A', 'B']],
  ['a key that is no text', volume('      Size: 1\n      [a]: 2\n'), ['syntax:6', 'syntax:6'], ['Volume']],
  ['an alias without anchor', volume('      Size: *size\n'), ['reference:5'], ['Volume']],
  ['an alias within its anchor', volume('      Size: &size [*size]\n'), ['reference:5'], ['Volume']],
  ['a merge of no map', volume('      <<: 1\n      Size: 1\n'), ['syntax:5'], ['Volume']],
  ['two documents', 'Resources:\n  A: {Type: T::A}\n---\nResources: {}\n', ['syntax:3'], []],
  ['a list', '- Resources\n', ['syntax:1'], []],
  ['an empty file', '', ['syntax:1'], []],
  ['no resources', 'Parameters: {}\n', ['syntax:1'], []],
  ['resources in a list', 'Outputs: {}\nResources:\n  - A\n', ['syntax:2'], []],
  ['a resource without type', 'Resources:\n  A: {}\n  B: {Type: T::B}\n  C:\n', ['syntax:2', 'syntax:4'], ['B']],
];

describe('text that is broken', () => {
  for (const [name, text, problems, addresses] of broken) {
    it(`${name} costs the broken part`, () => {
      const evaluated = evaluate(text);
      assert.deepEqual(brief(evaluated.problems), problems);
      assert.deepEqual(
        evaluated.instances.map(({ address }) => address),
        addresses,
      );
    });
  }

  it('the last of two names counts', () => {
    assert.deepEqual(values(instance(evaluate(volume('      Size: 1\n      Size: 2\n')), 'Volume')), { Size: 2 });
  });

  it('no file is a problem', () => {
    const { instances, problems } = evaluate('', {}, {});
    assert.deepEqual([instances.length, problems.length], [0, 1]);
  });
});
