import assert from 'node:assert/strict';
import { evaluateAssembly, isAssembly } from '../../../../estimator/src/cloudformation/cdk/index.ts';
import type { SourceTree } from '../../../../estimator/src/model.ts';
import { defaults } from '../../../../estimator/src/options.ts';
import { brief, instance, plain } from '../template.ts';

type Files = Readonly<Record<string, string>>;

const treeOf = (files: Files): SourceTree => ({
  read: path => (Object.hasOwn(files, path) ? files[path] : undefined),
  list: () => [],
});

const manifest = (artifacts: object): string => JSON.stringify({ version: '36.0.0', artifacts }, null, 2);

const stack = (properties: object, more: object = {}): object => ({
  type: 'aws:cloudformation:stack',
  environment: 'aws://unknown-account/unknown-region',
  properties,
  ...more,
});

const volume = '{"Resources": {"V": {"Type": "AWS::EC2::Volume", "Properties": {"Of": {"Ref": "AWS::AccountId"}}}}}';

const evaluate = (artifacts: object, files: Files = {}) =>
  evaluateAssembly(
    treeOf({ 'out/manifest.json': manifest(artifacts), 'out/a.json': volume, 'secret.json': volume, ...files }),
    'out',
    { ...defaults, region: 'us-east-1' },
  );

const addresses = ({ instances }: ReturnType<typeof evaluate>): readonly string[] =>
  instances.map(({ address }) => address);

describe('a cloud assembly', () => {
  it('is known by its manifest', () => {
    assert.equal(isAssembly(manifest({ A: stack({}) })), true);
    assert.equal(isAssembly('{"name": "my app", "artifacts": []}'), false);
    assert.equal(isAssembly(volume), false);
  });

  it('names resources by their stack where it says nothing of their constructs', () =>
    assert.deepEqual(addresses(evaluate({ A: stack({ templateFile: 'a.json' }) })), ['A/V']));

  it('of older versions keeps its notes in the manifest', () => {
    const metadata = {
      '/A': [{ type: 'aws:cdk:stack-tags', data: [{ Key: 'team', Value: 'a' }] }],
      '/A/Disk/Resource': [{ type: 'aws:cdk:logicalId', data: 'V' }],
    };
    const evaluated = evaluate({ A: stack({ templateFile: 'a.json' }, { metadata }) });
    assert.deepEqual(addresses(evaluated), ['A/Disk']);
    assert.deepEqual(plain(instance(evaluated, 'A/Disk').tags), { team: 'a' });
  });

  it('tells constructs apart that would have one address', () => {
    const two = '{"Resources": {"V": {"Type": "T::V"}, "W": {"Type": "T::V"}}}';
    const metadata = Object.fromEntries(
      ['V', 'W'].map((id, index) => [
        `/A/X/${index === 0 ? 'Resource' : 'Default'}`,
        [{ type: 'aws:cdk:logicalId', data: id }],
      ]),
    );
    const evaluated = evaluate({ A: stack({ templateFile: 'a.json' }, { metadata }) }, { 'out/a.json': two });
    assert.deepEqual(addresses(evaluated), ['A/X', 'A/X/Default']);
  });

  it('knows account and region of an environment', () => {
    const [made] = evaluate({
      A: stack({ templateFile: 'a.json' }, { environment: 'aws://123456789012/eu-west-1' }),
    }).instances;
    assert.deepEqual([made?.region, made?.get('Of')], ['eu-west-1', '123456789012']);
  });

  it('holds others, which may lead back to it', () => {
    const inner = manifest({
      A: stack({ templateFile: '../a.json' }, { displayName: 'S/A' }),
      Up: { type: 'cdk:cloud-assembly', properties: { directoryName: '..' } },
    });
    const evaluated = evaluate(
      { S: { type: 'cdk:cloud-assembly', properties: { directoryName: 's' } } },
      { 'out/s/manifest.json': inner },
    );
    assert.deepEqual(addresses(evaluated), ['S/A/V']);
    assert.deepEqual(evaluated.problems, []);
  });

  const refused: readonly (readonly [string, object, readonly string[]])[] = [
    ['a template that leaves the tree', stack({ templateFile: '../../secret.json' }), ['outside:8']],
    ['a template at an absolute path', stack({ templateFile: '/etc/passwd' }), ['outside:8']],
    ['a template on a drive', stack({ templateFile: 'C:\\secret.json' }), ['outside:8']],
    ['a template that is not there', stack({ templateFile: 'none.json' }), ['missing-file:4']],
    ['no template', stack({}), ['syntax:4']],
    ['an assembly outside', { type: 'cdk:cloud-assembly', properties: { directoryName: '../..' } }, ['outside:7']],
    [
      'an assembly that is not there',
      { type: 'cdk:cloud-assembly', properties: { directoryName: 'x' } },
      ['missing-file'],
    ],
    ['notes that are not there', stack({ templateFile: 'a.json' }, { additionalMetadataFile: 'x' }), ['missing-file']],
  ];
  for (const [what, artifact, expected] of refused) {
    it(`says that it names ${what}`, () => {
      const { problems } = evaluate({ A: artifact });
      assert.deepEqual(brief(problems), expected);
    });
  }

  it('may have names of the prototype', () => {
    const artifacts = JSON.parse(
      `{"__proto__": ${JSON.stringify(stack({ templateFile: 'a.json' }))}, "constructor": 1}`,
    ) as object;
    const evaluated = evaluateAssembly(
      treeOf({ 'out/manifest.json': manifest(artifacts), 'out/a.json': volume }),
      'out',
      defaults,
    );
    assert.deepEqual(addresses(evaluated), ['__proto__/V']);
  });

  it('without a manifest, or with a broken one, is a problem', () => {
    assert.deepEqual(brief(evaluateAssembly(treeOf({}), 'out', defaults).problems), ['missing-file']);
    assert.deepEqual(
      brief(evaluateAssembly(treeOf({ 'out/manifest.json': '{"artifacts": {' }), 'out', defaults).problems),
      ['syntax:1'],
    );
  });

  it('with a hundred thousand constructs is read', () => {
    const metadata = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, index) => [
        `/A/${index}`,
        [{ type: 'aws:cdk:logicalId', data: `L${index}` }],
      ]),
    );
    assert.deepEqual(addresses(evaluate({ A: stack({ templateFile: 'a.json' }, { metadata }) })), ['A/V']);
  });
});
