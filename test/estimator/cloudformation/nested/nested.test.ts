import assert from 'node:assert/strict';
import type { Problem } from '../../../../estimator/src/model.ts';
import { brief, evaluate, instance, plain, values } from '../template.ts';

const volume = `Parameters:
  Size: {Type: Number, Default: 8}
  Zones: {Type: CommaDelimitedList, Default: ''}
Resources:
  Data:
    Type: AWS::EC2::Volume
    Properties: {Size: !Ref Size, AvailabilityZone: !Select [0, !Ref Zones], Tags: [{Key: own, Value: x}]}
Outputs:
  Size: {Value: !Ref Size}
  Id: {Value: !Ref Data}
`;

const addresses = (evaluated: ReturnType<typeof evaluate>): readonly string[] =>
  evaluated.instances.map(({ address }) => address);

const messages = (problems: readonly Problem[]): readonly string[] => problems.map(({ message }) => message);

describe('a nested stack', () => {
  const parent = `Parameters:
  Open: {Type: String}
Resources:
  First:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: parts/volume.yaml
      Parameters: {Size: 20, Zones: [a, b]}
      Tags: [{Key: team, Value: a}, {Key: own, Value: y}]
  Second:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ./parts/volume.yaml
      Parameters: {Size: !GetAtt First.Outputs.Size, Zones: !Ref Open}
  Server: {Type: T::S, Properties: {Size: !Sub "\${First.Outputs.Size}0", On: !GetAtt [Second, Outputs.Id]}}
`;
  const evaluated = evaluate(parent, {}, { 'parts/volume.yaml': volume });

  it('has its resources under its own name', () =>
    assert.deepEqual(addresses(evaluated), ['First.Data', 'Second.Data', 'Server']));

  it('is given parameters, lists as texts', () => {
    const { Size, AvailabilityZone } = values(instance(evaluated, 'First.Data'));
    assert.deepEqual([Size, AvailabilityZone], [20, 'a']);
  });

  it('is given what is unknown, as unknown', () => {
    const { Size, AvailabilityZone } = values(instance(evaluated, 'Second.Data'));
    assert.deepEqual([Size, AvailabilityZone], [20, { unknown: 'parameter "Open" has no value', of: [] }]);
  });

  it('gives outputs, known ones and references to its resources', () =>
    assert.deepEqual(values(instance(evaluated, 'Server')), {
      Size: '200',
      On: { unknown: 'known after deployment', of: ['Second.Data.Ref'] },
    }));

  it('hands its tags on', () =>
    assert.deepEqual(plain(instance(evaluated, 'First.Data').tags), { team: 'a', own: 'x' }));

  it('has places in its own file', () => assert.equal(instance(evaluated, 'First.Data').at.file, 'parts/volume.yaml'));

  it('says only what is wrong', () => assert.deepEqual(brief(evaluated.problems), ['variable:2']));
});

describe('a nested stack with a condition', () => {
  const parent = (condition: string): string => `Parameters:
  Open: {Type: String}
Conditions:
  C: ${condition}
Resources:
  In: {Type: AWS::CloudFormation::Stack, Condition: C, Properties: {TemplateURL: a.yaml}}
`;
  const files = { 'a.yaml': 'Resources: {V: {Type: T::V}}' };

  it('that is false is not there', () =>
    assert.deepEqual(addresses(evaluate(parent('!Equals [a, b]'), {}, files)), []));

  it('that is unknown holds an unknown number of resources', () => {
    const [first] = evaluate(parent('!Equals [!Ref Open, b]'), {}, files).instances;
    assert.equal(first?.countUnknown?.reason, 'parameter "Open" has no value');
  });
});

const stack = (properties: string): string =>
  `Resources:\n  N:\n    Type: AWS::CloudFormation::Stack\n    Properties: ${properties}\n`;

describe('a nested stack that cannot be read', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['on S3', '{TemplateURL: "https://s3.amazonaws.com/b/vpc.yaml"}', ['not-supported:4']],
    ['in a bucket', '{TemplateURL: "s3://b/vpc.yaml"}', ['not-supported:4']],
    ['at no path', '{TemplateURL: nowhere.yaml}', ['missing-file:4']],
    ['outside', '{TemplateURL: ../vpc.yaml}', ['outside:4']],
    ['at an absolute path', '{TemplateURL: /etc/passwd}', ['outside:4']],
    ['of a name that is known later', '{TemplateURL: !Ref AWS::StackName}', ['not-supported:4']],
    ['without a template', '{}', ['value:2']],
    ['that is this very template', '{TemplateURL: template.yaml}', ['cycle:4']],
  ];
  for (const [name, properties, problems] of cases) {
    it(`${name}: is said, and stands for itself`, () => {
      const evaluated = evaluate(stack(properties));
      assert.deepEqual(brief(evaluated.problems), problems);
      assert.deepEqual(addresses(evaluated), ['N']);
    });
  }

  it('gives outputs that are unknown for that reason', () => {
    const text = `${stack('{TemplateURL: nowhere.yaml}')}  S: {Type: T::S, Properties: {A: !GetAtt N.Outputs.X}}\n`;
    assert.deepEqual(values(instance(evaluate(text), 'S')), {
      A: { unknown: 'N: the template nowhere.yaml cannot be read', of: [] },
    });
  });
});

describe('what a nested stack is given', () => {
  const needy =
    'Parameters: {A: {Type: String}, B: {Type: String, Default: b}}\nResources: {V: {Type: T::V, Properties: {A: !Ref A}}}';

  it('may be too little', () => {
    const evaluated = evaluate(stack('{TemplateURL: n.yaml}'), {}, { 'n.yaml': needy });
    assert.deepEqual(brief(evaluated.problems), ['variable:2']);
    assert.deepEqual(values(instance(evaluated, 'N.V')), { A: { unknown: 'parameter "A" is not given', of: [] } });
  });

  it('may be too much', () => {
    const evaluated = evaluate(stack('{TemplateURL: n.yaml, Parameters: {A: 1, C: 2}}'), {}, { 'n.yaml': needy });
    assert.deepEqual(messages(evaluated.problems), ['N: n.yaml has no parameter C']);
  });

  it('stays secret', () => {
    const text = `Parameters: {P: {Type: String, Default: hush, NoEcho: true}}\n${stack('{TemplateURL: n.yaml, Parameters: {A: !Ref P}}')}`;
    const made = instance(evaluate(text, {}, { 'n.yaml': needy }), 'N.V');
    assert.equal(made.get('A'), 'hush');
    assert.deepEqual(plain(made.disclosed?.get('A')), { unknown: 'sensitive', of: [] });
  });

  it('may be asked for and not be there', () => {
    const text = `${stack('{TemplateURL: n.yaml, Parameters: {A: 1}}')}  S: {Type: T::S, Properties: {A: !GetAtt N.Outputs.X}}\n`;
    const evaluated = evaluate(text, {}, { 'n.yaml': needy });
    assert.deepEqual(values(instance(evaluated, 'S')), { A: { unknown: 'N has no output "X"', of: [] } });
    assert.deepEqual(brief(evaluated.problems), ['reference:2']);
  });
});

describe('nested stacks that need each other', () => {
  const taking =
    'Parameters: {A: {Type: String, Default: a}}\nResources: {V: {Type: T::V, Properties: {A: !Ref A}}}\nOutputs: {O: {Value: !Ref A}}';
  const two = (a: string, b: string): string => `Resources:
  A: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: t.yaml, Parameters: {A: !GetAtt ${a}.Outputs.O}}}
  B: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: t.yaml, Parameters: {A: !GetAtt ${b}.Outputs.O}}}
`;
  for (const [name, a, b] of [
    ['in a circle', 'B', 'A'],
    ['each itself', 'A', 'B'],
  ] as const) {
    it(`${name} are said, and unknown`, () => {
      const evaluated = evaluate(two(a, b), {}, { 't.yaml': taking });
      assert.ok(brief(evaluated.problems).includes('cycle:2'));
      assert.match(JSON.stringify(values(instance(evaluated, 'A.V'))), /needs its own outputs/);
    });
  }

  it('by their templates are said where one is taken', () => {
    const files = { 'a.yaml': stack('{TemplateURL: b.yaml}'), 'b.yaml': stack('{TemplateURL: a.yaml}') };
    const evaluated = evaluate(stack('{TemplateURL: a.yaml}'), {}, files);
    assert.deepEqual(brief(evaluated.problems), ['cycle:4']);
    assert.deepEqual(addresses(evaluated), ['N.N.N']);
  });

  it('in number beyond all bounds are said', () => {
    const many = (of: string): string =>
      `Resources:\n${Array.from({ length: 60 }, (_, index) => `  S${index}: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ${of}}}\n`).join('')}`;
    const files = { 'a.yaml': many('b.yaml'), 'b.yaml': many('c.yaml'), 'c.yaml': 'Resources: {V: {Type: T::V}}' };
    const evaluated = evaluate(many('a.yaml'), {}, files);
    assert.ok(evaluated.problems.some(({ code }) => code === 'limit'));
    assert.ok(evaluated.instances.length < 200_000);
  });

  it('in a long chain of outputs are given up', () => {
    const chain = Array.from(
      { length: 400 },
      (_, index) =>
        `  S${index}: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: t.yaml, Parameters: {A: !GetAtt S${index + 1}.Outputs.O}}}\n`,
    );
    const last = '  S400: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: t.yaml}}\n';
    const evaluated = evaluate(`Resources:\n${chain.join('')}${last}`, {}, { 't.yaml': taking });
    assert.ok(evaluated.problems.some(({ code }) => code === 'limit'));
  });
});
