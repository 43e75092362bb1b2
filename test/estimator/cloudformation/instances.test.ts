import assert from 'node:assert/strict';
import { brief, evaluate, instance, plain, values } from './template.ts';

const conditional = (condition: string, also = ''): string => `Parameters:
  Env: {Type: String, Default: prod}
  Open: {Type: String}
Conditions:
  C: ${condition}
${also}Resources:
  A: {Type: T::A, Condition: C}
  B: {Type: T::B}
`;

/** True: it is there. False: it is not. A text: why nobody knows. */
const open = 'parameter "Open" has no value';
const conditions: readonly (readonly [string, boolean | string])[] = [
  ['!Equals [!Ref Env, prod]', true],
  ['!Equals [!Ref Env, dev]', false],
  ['!Equals [!Ref Open, dev]', open],
  ['!Equals [1, "1"]', true],
  ['!Equals [true, "true"]', true],
  ['!Equals [[a, b], [a, b]]', true],
  ['{"Fn::Equals": [{"Ref": "Env"}, "prod"]}', true],
  ['!Not [!Equals [a, a]]', false],
  ['!And [!Equals [a, a], !Equals [b, b]]', true],
  ['!And [!Equals [a, b], !Equals [!Ref Open, x]]', false],
  ['!And [!Equals [a, a], !Equals [!Ref Open, x]]', open],
  ['!Or [!Equals [a, a], !Equals [!Ref Open, x]]', true],
  ['!Or [!Equals [a, b], !Equals [!Ref Open, x]]', open],
  ['!Not [!Equals [!Ref Open, x]]', open],
];

describe('conditions', () => {
  for (const [condition, there] of conditions) {
    it(condition, () => {
      const { instances, problems } = evaluate(conditional(condition));
      assert.deepEqual(
        instances.map(({ address, countUnknown }) => [address, countUnknown?.reason]),
        [...(there === false ? [] : [['A', there === true ? undefined : there]]), ['B', undefined]],
      );
      assert.deepEqual(brief(problems), ['variable:3']);
    });
  }

  it('name each other', () => {
    const evaluated = evaluate(conditional('!And [!Condition D, {Condition: D}]', '  D: !Equals [a, a]\n'));
    assert.equal(instance(evaluated, 'A').countUnknown, undefined);
  });

  const broken: readonly (readonly [string, string, readonly string[]])[] = [
    ['that need themselves', '!Not [!Condition C]', ['cycle:5']],
    ['that need each other', '!Not [!Condition D]', ['cycle:5']],
    ['that name nobody', '!Not [!Condition Nobody]', ['reference:5']],
    ['that name nobody, in a map', '!Not [{Condition: Nobody}]', ['reference:5']],
    ['that are none', '!Sub x', ['value:5']],
    ['that compare one value', '!Equals [a]', ['value:5']],
  ];
  for (const [name, condition, problems] of broken) {
    it(`${name} are said, and unknown`, () => {
      const evaluated = evaluate(conditional(condition, '  D: !Not [!Condition C]\n'));
      assert.ok(instance(evaluated, 'A').countUnknown);
      assert.deepEqual(
        brief(evaluated.problems).filter(problem => problem !== 'variable:3'),
        problems,
      );
    });
  }
});

describe('instances', () => {
  const tags = (text: string): unknown =>
    plain(evaluate(`Resources:\n  A:\n    Type: T::A\n    Properties:\n      Tags: ${text}\n`).instances[0]?.tags);

  it('have their tags as one map', () =>
    assert.deepEqual(tags('[{Key: a, Value: 1}, {Key: __proto__, Value: x}, {Key: b}]'), {
      a: 1,
      ['__proto__']: 'x',
      b: null,
    }));
  it('may have a map of tags', () => assert.deepEqual(tags('{a: b}'), { a: 'b' }));
  it('may have tags of unknown value', () =>
    assert.deepEqual(tags('[{Key: a, Value: !Ref AWS::StackName}]'), {
      a: { unknown: 'the stack is named at deployment', of: [] },
    }));
  it('may have unknown tags', () =>
    assert.deepEqual(tags('[{Key: !Ref AWS::StackName, Value: b}]'), {
      unknown: 'the stack is named at deployment',
      of: [],
    }));
  it('may have none', () => assert.deepEqual(tags(''), {}));

  it('are named by their logical ids', () => {
    const [first] = evaluate('Resources:\n  Ref:\n    Type: T::A\n').instances;
    assert.deepEqual(
      [first?.address, first?.name, first?.type, first?.language],
      ['Ref', 'Ref', 'T::A', 'cloudformation'],
    );
  });

  it('may have computed properties', () => {
    const evaluated = evaluate(
      'Conditions:\n  Y: !Equals [1, 1]\nResources:\n  A:\n    Type: T::A\n    Properties: !If [Y, {a: 1}, {b: 2}]\n',
    );
    assert.deepEqual(values(instance(evaluated, 'A')), { a: 1 });
  });

  it('may have properties that a macro adds', () => {
    const evaluated = evaluate(
      'Resources:\n  A:\n    Type: T::A\n    Properties:\n      a: 1\n      Fn::Transform: {Name: M}\n',
    );
    const all = instance(evaluated, 'A');
    assert.deepEqual(
      [all.names(), all.get('a'), plain(all.get('b'))],
      [['a'], 1, { unknown: 'Fn::Transform is not read', of: [] }],
    );
    assert.deepEqual(brief(evaluated.problems), ['not-supported:6']);
  });
});

describe('outputs', () => {
  it('are values, left out with their condition', () => {
    const { outputs } = evaluate(
      'Conditions:\n  N: !Equals [1, 2]\nResources:\n  A: {Type: T::A}\nOutputs:\n  X: {Value: !GetAtt A.Arn}\n  Y: {Value: 1, Condition: N}\n  __proto__: {Value: !Sub "${AWS::Region}"}\n',
    );
    assert.deepEqual(
      Object.entries(outputs).map(([name, value]) => [name, plain(value)]),
      [
        ['X', { unknown: 'known after deployment', of: ['A.Arn'] }],
        ['__proto__', 'us-east-1'],
      ],
    );
  });
});

const said: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a resource that waits for nobody',
    'Resources:\n  A:\n    Type: T::A\n    DependsOn: [A, Nobody]\n',
    ['reference:4'],
  ],
  ['a condition nobody declared', 'Resources:\n  A:\n    Type: T::A\n    Condition: Nobody\n', ['reference:4']],
  [
    'a loop',
    'Resources:\n  Fn::ForEach::Each: [X, !Ref P, {"A${X}": {Type: T::A}}]\nParameters: {P: {Type: CommaDelimitedList}}\nTransform: AWS::LanguageExtensions\n',
    ['variable:3', 'count-unknown:2'],
  ],
  [
    'a macro; it may declare more',
    'Transform: Mine\nResources:\n  A: {Type: T::A, Properties: {V: !Ref Made}}\n',
    ['not-supported:1'],
  ],
  [
    'nothing of extensions that add no resources',
    'Transform: AWS::LanguageExtensions\nResources:\n  A: {Type: T::A}\n',
    [],
  ],
  [
    'functions that need an extension',
    'Resources:\n  A: {Type: T::A, Properties: {V: !Length [a], W: !Length [b]}}\n',
    ['not-supported:2'],
  ],
  [
    'nothing of rules and hooks',
    'Rules:\n  R: {Assertions: [{Assert: !Contains [[a], !Ref P]}]}\nHooks: {H: {Type: X}}\nResources: {}\n',
    [],
  ],
  ['nothing of a policy’s own Condition', 'Resources:\n  A: {Type: T::A, Properties: {V: [{Condition: Any}]}}\n', []],
  ['a name in an output', 'Resources: {}\nOutputs:\n  X: {Value: !Ref Nobody}\n', ['reference:3']],
];

describe('what is said without evaluation', () => {
  for (const [name, text, problems] of said) it(name, () => assert.deepEqual(brief(evaluate(text).problems), problems));
});
