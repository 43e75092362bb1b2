import assert from 'node:assert/strict';
import { evaluateTemplate } from '../../../../estimator/src/cloudformation/index.ts';
import { defaults, type Options } from '../../../../estimator/src/options.ts';
import { memoryTree } from '../../../../estimator/src/sources/memory.ts';
import type { SourceTree } from '../../../../estimator/src/model.ts';
import { givenTo } from '../../../../estimator/src/cloudformation/values/given.ts';
import { overrides } from '../../../../estimator/src/cloudformation/values/sam-config.ts';
import { readToml } from '../../../../estimator/src/cloudformation/values/toml.ts';

const treeOf = (files: Readonly<Record<string, string>>): SourceTree => ({ read: path => files[path], list: () => [] });

const toml = `version = 0.1
[default.global.parameters]
region = "eu-west-1" # home
stack_name = 'a'
[default.deploy.parameters]
parameter_overrides = "Size=5 Name=\\"a b\\""
[prod.deploy.parameters]
region = "us-west-2"
parameter_overrides = [
  "Size=50", # more
  "Name=c",
]
`;

const yaml = 'default:\n  deploy:\n    parameters:\n      region: eu-west-3\n      parameter_overrides: [Size=7]\n';

describe('SAM’s configuration', () => {
  const given = (files: Readonly<Record<string, string>>, template: string, workspace = 'default'): unknown => {
    const { values, region } = givenTo(treeOf(files), template, { ...defaults, workspace });
    return [Object.fromEntries(values), region];
  };

  it('is about the template beside it', () =>
    assert.deepEqual(given({ 'app/samconfig.toml': toml }, 'app/template.yaml'), [
      { Size: '5', Name: 'a b' },
      'eu-west-1',
    ]));
  it('has environments', () =>
    assert.deepEqual(given({ 'samconfig.toml': toml }, 'template.yaml', 'prod'), [
      { Size: '50', Name: 'c' },
      'us-west-2',
    ]));
  it('may be YAML', () =>
    assert.deepEqual(given({ 'samconfig.yaml': yaml }, 'template.json'), [{ Size: '7' }, 'eu-west-3']));
  it('is not about another template', () =>
    assert.deepEqual(given({ 'samconfig.toml': toml }, 'network.yaml'), [{}, undefined]));
  it('may name its template', () =>
    assert.deepEqual(
      given(
        { 'samconfig.toml': `${toml}[default.build.parameters]\ntemplate_file = "network.yaml"\n` },
        'network.yaml',
      ),
      [{ Size: '5', Name: 'a b' }, 'eu-west-1'],
    ));
  it('gives way to the person', () => {
    const variables = [{ kind: 'value', name: 'Size', text: '9' }] as const;
    const { values } = givenTo(treeOf({ 'samconfig.toml': toml }), 'template.yaml', { ...defaults, variables });
    assert.deepEqual(Object.fromEntries(values), { Size: '9', Name: 'a b' });
  });

  const forms: readonly (readonly [string | readonly string[], unknown])[] = [
    ['A=1 B=2', { A: '1', B: '2' }],
    ['A="x y" B=\'z w\' C=', { A: 'x y', B: 'z w', C: '' }],
    ['ParameterKey=A,ParameterValue=1 ParameterKey=B,ParameterValue="x y"', { A: '1', B: 'x y' }],
    ['A=x\\ y B=a=b', { A: 'x y', B: 'a=b' }],
    [['A=1', 'B="2 3"'], { A: '1', B: '2 3' }],
    ['', {}],
  ];
  for (const [form, expected] of forms)
    it(`takes ${JSON.stringify(form)}`, () => assert.deepEqual(Object.fromEntries(overrides(form)), expected));
});

describe('TOML', () => {
  it('is read by tables', () => {
    const text =
      'a = 1\n[x . "y".z]\nb = """\nc\nd"""\nc = [["e"], true, 1_000]\n"d" = \'\\n\'\ne = "\\u00e9\\t"\nbroken = \nf = false\n';
    assert.deepEqual(
      [...readToml(text)].map(([name, table]) => [name, Object.fromEntries(table)]),
      [
        ['', { a: 1 }],
        ['x.y.z', { b: 'c\nd', c: [['e'], true, 1000], d: '\\n', e: 'é\t', f: false }],
      ],
    );
  });
});

describe('what CDK remembers', () => {
  const context = JSON.stringify({
    'ssm:account=1:parameterName=/ami:region=eu-west-1': 'ami-1',
    'ssm:account=1:parameterName=/ami:region=us-east-1': 'ami-2',
    'ssm:account=1:parameterName=/same:region=eu-west-1': 'x',
    'availability-zones:account=1:region=eu-west-1': ['eu-west-1a'],
  });
  const stored = (region: string | undefined, name: string): unknown =>
    givenTo(treeOf({ 'app/cdk.context.json': context }), 'app/cdk.out/a.template.json', { ...defaults, region }).stored(
      name,
    );

  it('is taken by region', () => assert.equal(stored('us-east-1', '/ami'), 'ami-2'));
  it('is taken without one where there is no doubt', () =>
    assert.deepEqual([stored(undefined, '/same'), stored(undefined, '/ami')], ['x', undefined]));
});

describe('a template with what its tools keep beside it', () => {
  const template = `
Parameters:
  Size: { Type: Number, Default: 1 }
  Image: { Type: 'AWS::SSM::Parameter::Value<String>', Default: /app/image }
Resources:
  Volume: { Type: AWS::EC2::Volume, Properties: { Size: !Ref Size, SnapshotId: !Ref Image } }
`;
  const config = 'version = 0.1\n[default.deploy.parameters]\nregion = "eu-west-3"\nparameter_overrides = "Size=7"\n';
  const tree = memoryTree({ 'template.yaml': template, 'samconfig.toml': config });
  const volume = (given: Partial<Options>) => {
    const [instance] = evaluateTemplate(tree, 'template.yaml', { ...defaults, ...given }).instances;
    return [instance?.region, instance?.get('Size')];
  };

  it('takes parameters and the region', () => assert.deepEqual(volume({}), ['eu-west-3', 7]));
  it('does as a person says, in spite of it', () =>
    assert.deepEqual(volume({ region: 'us-east-1', variables: [{ kind: 'value', name: 'Size', text: '9' }] }), [
      'us-east-1',
      9,
    ]));
});
