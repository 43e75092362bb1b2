import assert from 'node:assert/strict';
import { memoryTree } from '@costlens/estimator/sources';
import type { ModuleFetcher, ModuleRequest } from '../../../../estimator/src/terraform/modules/fetcher.ts';
import { isCurrent } from '../../../../estimator/src/terraform/modules/installed.ts';
import { evaluated, type Files } from '../evaluated.ts';

/** Packages by the name in their registry address, `x/NAME/aws`. */
function packages(all: Readonly<Record<string, Files>>): { fetcher: ModuleFetcher; asked: ModuleRequest[] } {
  const asked: ModuleRequest[] = [];
  const fetcher: ModuleFetcher = request => {
    asked.push(request);
    const { source } = request;
    assert(source.kind === 'registry');
    const files = all[source.name];
    return Promise.resolve(
      files
        ? { name: `${source.name}-1`, tree: memoryTree(files), folder: source.subfolder }
        : { problem: `there is no ${source.name}` },
    );
  };
  return { fetcher, asked };
}

const call = (name: string, source: string, more = ''): string =>
  `module "${name}" {\n  source = "${source}"\n${more}}\n`;

async function root(files: Files, all: Readonly<Record<string, Files>> = {}) {
  const { fetcher, asked } = packages(all);
  const found = await evaluated(files, { modules: fetcher });
  return { ...found, addresses: found.instances.map(({ address }) => address), asked: asked.length };
}

describe('fetched modules', () => {
  it('are evaluated as if they were here, with places in a folder of their own', async () => {
    const found = await root(
      { 'main.tf': call('a', 'x/a/aws', '  n = 2\n') + 'output "o" { value = module.a.twice }' },
      {
        a: { 'main.tf': 'variable "n" {}\nresource "x_y" "r" { v = var.n }\noutput "twice" { value = var.n * nope }' },
      },
    );
    assert.deepEqual(found.resources, { 'module.a.x_y.r': { v: 2 } });
    assert.deepEqual(found.problems, ['reference .costlens/modules/a-1/main.tf:3']);
    assert.equal(found.instances[0]?.heading.file, '.costlens/modules/a-1/main.tf');
  });

  it('call modules of their own package, also above the called folder', async () => {
    const found = await root(
      { 'main.tf': call('a', 'x/a/aws//modules/one') },
      {
        a: {
          'modules/one/main.tf': call('two', '../two') + call('top', '../..'),
          'modules/two/main.tf': 'resource "x_y" "two" {}',
          'main.tf': 'resource "x_y" "top" {}',
        },
      },
    );
    assert.deepEqual(found.addresses, ['module.a.module.two.x_y.two', 'module.a.module.top.x_y.top']);
    assert.deepEqual(found.problems, []);
  });

  it('cannot call what lies outside of their package', async () => {
    const found = await root(
      { 'main.tf': call('a', 'x/a/aws'), 'secret/main.tf': 'resource "x_y" "secret" {}' },
      { a: { 'main.tf': call('out', '../../../secret') + call('other', '../b-1'), 'x.tf': '' }, b: {} },
    );
    assert.deepEqual(found.addresses, []);
    assert.deepEqual(found.problems, [
      'outside .costlens/modules/a-1/main.tf:2',
      'outside .costlens/modules/a-1/main.tf:5',
    ]);
  });

  it('read their own files and those of the caller that are named to them, none that lie around their package', async () => {
    const found = await root(
      {
        'main.tf': call(
          'a',
          'x/a/aws',
          '  given = file("${path.root}/given.txt")\n  named = "${path.module}/given.txt"\n',
        ),
        'given.txt': 'given',
      },
      {
        a: {
          'main.tf':
            'variable "given" {}\nvariable "named" {}\nresource "x_y" "r" {\n  own   = file("${path.module}/own.txt")\n  given = var.given\n  named = file(var.named)\n}\nresource "x_y" "s" {\n  out = file("${path.module}/../../../given.txt")\n}',
          'own.txt': 'own',
        },
      },
    );
    assert.deepEqual(found.resources['module.a.x_y.r'], { own: 'own', given: 'given', named: 'given' });
    assert.deepEqual(found.problems, ['outside .costlens/modules/a-1/main.tf:9']);
  });

  it('are fetched once for all calls that say the same, and fetch others', async () => {
    const found = await root(
      {
        'main.tf': call('a', 'x/a/aws') + call('again', 'x/a/aws') + call('m', './m'),
        'm/main.tf': call('b', 'x/b/aws'),
      },
      { a: { 'main.tf': call('b', 'x/b/aws') }, b: { 'main.tf': 'resource "x_y" "r" {}' } },
    );
    assert.deepEqual(found.addresses, [
      'module.a.module.b.x_y.r',
      'module.again.module.b.x_y.r',
      'module.m.module.b.x_y.r',
    ]);
    assert.equal(found.asked, 2);
  });

  it('that cannot be had are located problems, and the rest is there', async () => {
    const found = await root(
      {
        'main.tf': [
          call('gone', 'x/gone/aws'),
          call('s3', 's3::https://s3.amazonaws.com/b/k.zip'),
          call('typo', 'modules/vpc'),
          call('v', 'x/a/aws', '  version = "newest"\n'),
          call('g', 'github.com/o/r', '  version = "1.0"\n'),
          call('empty', 'x/a/aws//nowhere'),
          'resource "x_y" "r" {}',
        ].join(''),
      },
      { a: { 'main.tf': '' } },
    );
    assert.deepEqual(found.addresses, ['x_y.r']);
    assert.deepEqual(found.problems, [
      'missing-file main.tf:2',
      'not-supported main.tf:5',
      'value main.tf:8',
      'value main.tf:11',
      'value main.tf:15',
      'missing-file main.tf:19',
    ]);
    assert.equal(found.messages[0], 'module "gone": there is no gone');
    assert.match(found.messages[2] ?? '', /written as ".\/modules\/vpc"/);
  });

  it('that fetch each other without end are bounded', async () => {
    const fetcher: ModuleFetcher = ({ source }) => {
      assert(source.kind === 'registry');
      const next = `n${Number(source.name.slice(1)) + 1}`;
      return Promise.resolve({ name: next, tree: memoryTree({ 'main.tf': call('m', `x/${next}/aws`) }), folder: '' });
    };
    const found = await evaluated({ 'main.tf': call('m', 'x/n0/aws') }, { modules: fetcher });
    assert.deepEqual(found.problems, ['limit .costlens/modules/n20/main.tf:2']);
  });

  it('that call themselves are a cycle', async () => {
    const found = await root({ 'main.tf': call('a', 'x/a/aws') }, { a: { 'main.tf': call('a', 'x/a/aws') } });
    assert.deepEqual(found.problems, ['cycle .costlens/modules/a-1/main.tf:2']);
  });

  it('are not asked for where terraform init has installed them', async () => {
    const installed = (version: string): Files => ({
      'main.tf': call('vpc', 'x/a/aws', '  version = "~> 1.0"\n'),
      '.terraform/modules/modules.json': JSON.stringify({
        Modules: [
          { Key: 'vpc', Source: 'registry.terraform.io/x/a/aws', Version: version, Dir: '.terraform/modules/vpc' },
        ],
      }),
      '.terraform/modules/vpc/main.tf': 'resource "x_y" "installed" {}',
    });
    const a = { 'main.tf': 'resource "x_y" "fetched" {}' };
    const [current, stale, stranded] = [
      await root(installed('1.4.2'), { a }),
      await root(installed('0.9.0'), { a }),
      await evaluated(installed('0.9.0')),
    ];
    assert.deepEqual([current.addresses, current.asked], [['module.vpc.x_y.installed'], 0]);
    assert.deepEqual([stale.addresses, stale.asked], [['module.vpc.x_y.fetched'], 1]);
    assert.match(stranded.messages[0] ?? '', /was changed since "terraform init"/);
  });

  for (const [written, recorded, expected] of [
    ['github.com/o/r//a?ref=v1', 'git::https://github.com/o/r.git//a?ref=v1', true],
    ['github.com/o/r//a?ref=v2', 'git::https://github.com/o/r.git//a?ref=v1', false],
    ['x/a/aws//b', 'registry.terraform.io/x/a/aws//b', true],
    ['x/a/aws', 'registry.terraform.io/x/b/aws', false],
    ['s3-eu-west-1.amazonaws.com/b/k.zip', 's3::https://s3-eu-west-1.amazonaws.com/b/k.zip', true],
    ['/abs', 'file:///abs', true],
  ] as const)
    it(`called as ${written} are ${expected ? '' : 'not '}installed as ${recorded}`, () =>
      assert.equal(
        isCurrent({ folder: '', source: recorded, version: undefined }, { source: written, version: undefined }),
        expected,
      ));

  it('are changed where they are called, never in themselves', async () => {
    const found = await root(
      { 'main.tf': call('a', 'x/a/aws', '  n = 2\n') },
      { a: { 'main.tf': 'variable "n" {}\nresource "x_y" "r" {\n  given = var.n\n  own   = 2\n}' } },
    );
    const [instance] = found.instances;
    assert.equal(instance?.edit('own', 3), undefined);
    assert.equal(instance?.edit('given', 3)?.file, 'main.tf');
  });

  it('are asked for by their own name only where that is allowed', async () => {
    const found = await evaluated({ 'main.tf': call('a', 'x/a/aws') });
    assert.deepEqual(found.messages, [
      'module "a": "x/a/aws" is not on disk; run "terraform init", or use --fetch-modules',
    ]);
  });
});
