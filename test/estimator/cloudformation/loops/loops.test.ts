import assert from 'node:assert/strict';
import { brief, evaluate, instance, plain, values } from '../template.ts';
import { edited } from '../edited.ts';

const head = `Transform: AWS::LanguageExtensions
Parameters:
  Names: {Type: CommaDelimitedList, Default: "a,b"}
  Open: {Type: CommaDelimitedList}
  Secret: {Type: CommaDelimitedList, Default: "x,y", NoEcho: true}
Mappings:
  Zones: {eu: {List: [c, d]}}
`;

const all = (resources: string): unknown => {
  const { instances } = evaluate(`${head}Resources:\n${resources}`);
  return Object.fromEntries(instances.map(each => [each.address, values(each)]));
};

const made: readonly (readonly [string, string, unknown])[] = [
  [
    'resources',
    '  Fn::ForEach::Each:\n    - Name\n    - [One, Two]\n    - "Q${Name}":\n        Type: T::Q\n        Properties: {A: !Ref Name, B: !Sub "${Name}-${AWS::Region}", C: "x${Name}", D: !GetAtt ["Q${Name}", Arn], E: "${Other}"}\n',
    {
      QOne: {
        A: 'One',
        B: 'One-us-east-1',
        C: 'xOne',
        D: { unknown: 'known after deployment', of: ['QOne.Arn'] },
        E: '${Other}',
      },
      QTwo: {
        A: 'Two',
        B: 'Two-us-east-1',
        C: 'xTwo',
        D: { unknown: 'known after deployment', of: ['QTwo.Arn'] },
        E: '${Other}',
      },
    },
  ],
  ['resources for a parameter', '  Fn::ForEach::Each: [N, !Ref Names, {"Q${N}": {Type: T::Q}}]\n', { Qa: {}, Qb: {} }],
  [
    'resources for a mapping',
    '  Fn::ForEach::Each: [N, !FindInMap [Zones, eu, List], {"Q${N}": {Type: T::Q}}]\n',
    { Qc: {}, Qd: {} },
  ],
  [
    'names without what they may not hold',
    '  Fn::ForEach::Each: [N, ["10.0.0.0/8"], {"Q&{N}": {Type: T::Q, Properties: {A: "${N}", B: "&{N}"}}}]\n',
    { Q100008: { A: '10.0.0.0/8', B: '100008' } },
  ],
  [
    'loops in loops',
    '  Fn::ForEach::Outer:\n    - A\n    - [x, y]\n    - Fn::ForEach::Inner: [B, [1, 2], {"Q${A}${B}": {Type: T::Q, Properties: {V: [!Ref A, !Ref B]}}}]\n',
    { Qx1: { V: ['x', 1] }, Qx2: { V: ['x', 2] }, Qy1: { V: ['y', 1] }, Qy2: { V: ['y', 2] } },
  ],
  [
    'properties',
    '  Q:\n    Type: T::Q\n    Properties:\n      A: 1\n      Fn::ForEach::Each: [N, !Ref Names, {"P${N}": {V: !Ref N}}]\n',
    { Q: { A: 1, Pa: { V: 'a' }, Pb: { V: 'b' } } },
  ],
  ['nothing, from nothing', '  Fn::ForEach::Each: [N, [], {"Q${N}": {Type: T::Q}}]\n', {}],
];

describe('loops make', () => {
  for (const [name, resources, expected] of made) it(name, () => assert.deepEqual(all(resources), expected));

  it('conditions and outputs', () => {
    const { instances, outputs, problems } = evaluate(
      `Transform: AWS::LanguageExtensions\nConditions:\n  Fn::ForEach::C: [N, [x, y], {"Is\${N}": !Equals [!Ref N, x]}]\nResources:\n  Fn::ForEach::R: [N, [x, y], {"Q\${N}": {Type: T::Q, Condition: "Is\${N}"}}]\nOutputs:\n  Fn::ForEach::O: [N, [x, y], {"Out\${N}": {Value: !Sub "\${N}!"}}]\n`,
    );
    assert.deepEqual(
      instances.map(({ address }) => address),
      ['Qx'],
    );
    assert.deepEqual(plain(outputs), { Outx: 'x!', Outy: 'y!' });
    assert.deepEqual(problems, []);
  });
});

const said: readonly (readonly [string, string, readonly string[]])[] = [
  ['names made twice', '[N, [a, a], {"Q${N}": {Type: T::Q}}]', ['duplicate:8']],
  ['names without the loop’s own', '[N, [a, b], {Q: {Type: T::Q}}]', ['duplicate:8']],
  ['an open list', '[N, !Ref Open, {"Q${N}": {Type: T::Q}}]', ['count-unknown:8']],
  ['an open item', '[N, [a, !Ref AWS::StackName], {"Q${N}": {Type: T::Q}}]', ['count-unknown:8']],
  ['a secret, which names would tell', '[N, !Ref Secret, {"Q${N}": {Type: T::Q}}]', ['count-unknown:8']],
  ['no list', '[N, abc, {"Q${N}": {Type: T::Q}}]', ['value:8']],
  ['a list of lists', '[N, [[a]], {"Q${N}": {Type: T::Q}}]', ['value:8']],
  ['no body', '[N, [a]]', ['value:8']],
  ['no list of three', 'abc', ['value:8']],
  ['a name nobody declared', '[N, [a], {"Q${N}": {Type: T::Q, Properties: {V: !Ref Nobody}}}]', ['reference:8']],
];

describe('of loops is said', () => {
  for (const [name, loop, expected] of said) {
    it(name, () => {
      const { problems } = evaluate(
        `${head}Resources:\n  Fn::ForEach::Each: ${loop}\n`.replace('Mappings:\n', 'Mappings: \n'),
      );
      assert.deepEqual(
        brief(problems.filter(({ code }) => code !== 'variable')).map(line => line.replace(':9', ':8')),
        expected,
      );
    });
  }

  it('that they need a transform', () => {
    const { problems, instances } = evaluate('Resources:\n  Fn::ForEach::E: [N, [a], {"Q${N}": {Type: T::Q}}]\n');
    assert.deepEqual([brief(problems), instances.length], [['not-supported:2'], 1]);
  });

  it('that they make too much', () => {
    const list = `[${Array.from({ length: 100 }, (_, index) => `i${index}`).join(', ')}]`;
    const nested = ['A', 'B', 'C', 'D'].reduceRight(
      (inner, name) => `{"Fn::ForEach::${name}": [${name}, ${list}, ${inner}]}`,
      '{"Q${A}${B}${C}${D}": {"Type": "T::Q"}}',
    );
    const { problems, instances } = evaluate(`Transform: AWS::LanguageExtensions\nResources: ${nested}\n`);
    assert.deepEqual(brief(problems.filter(({ code }) => code === 'limit')), ['limit:2']);
    assert.ok(instances.length < 1_000_000);
  });

  it('that their texts grow too long', () => {
    const long = 'x'.repeat(100_000);
    const text = `Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::E: [N, [${long}], {Q: {Type: T::Q, Properties: {V: "${'${N}'.repeat(1000)}"}}}]\n`;
    assert.ok(brief(evaluate(text).problems).includes('limit:3'));
  });
});

describe('what loops make', () => {
  const text =
    'Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::E:\n    - N\n    - [a, b]\n    - "Q${N}":\n        Type: T::Q\n        Properties:\n          Size: 1\n          Name: !Ref N\n          Text: "x${N}"\n';
  const first = instance(evaluate(text), 'Qa');

  it('lies where the loop’s body does', () => {
    assert.deepEqual([first.at.range.start.line, first.at.range.end.line], [5, 10]);
  });
  it('is changed in the loop’s body', () =>
    assert.equal(edited(text, first, 'Size', 2), text.replace('Size: 1', 'Size: 2')));
  it('gets new properties there', () => assert.equal(edited(text, first, 'New', 2), `${text}          New: 2\n`));
  it('is not changed where every turn has its own value', () => {
    assert.equal(edited(text, first, 'Name', 'x'), undefined);
    assert.equal(edited(text, first, 'Text', 'x'), undefined);
  });
});
