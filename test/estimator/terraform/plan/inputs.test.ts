import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { defaults, discover, evaluate, type SourceTree } from '@costlens/estimator';
import { diskTree, gitTree, memoryTree } from '@costlens/estimator/sources';
import { main } from '../../../../estimator/src/cli/main.ts';
import { recording } from './made.ts';

const plan = recording('estate/plan.json');
const found = (tree: SourceTree, path: string) =>
  discover(tree, path, defaults).value.map(project => `${project.kind} ${project.path}`);

describe('where plans are found', () => {
  const code = 'resource "aws_vpc" "a" {}';
  const table: readonly (readonly [
    what: string,
    files: Readonly<Record<string, string>>,
    path: string,
    expected: readonly string[],
  ])[] = [
    ['named', { 'a/plan.json': plan, 'a/main.tf': code }, 'a/plan.json', ['plan a/plan.json']],
    ['named without an ending', { tfplan: plan }, 'tfplan', ['plan tfplan']],
    ['named, on one line', { 'p.json': JSON.stringify(JSON.parse(plan)) }, 'p.json', ['plan p.json']],
    [
      'named, its parts in another order',
      { 'p.json': '{ "resource_changes": [], "format_version": "1.2" }' },
      'p.json',
      ['plan p.json'],
    ],
    [
      'a state',
      { 'terraform.tfstate': recording('estate/terraform.tfstate.json') },
      'terraform.tfstate',
      ['plan terraform.tfstate'],
    ],
    ['binary', { 'plan.out': 'PK\u0003\u0004...' }, 'plan.out', ['plan plan.out']],
    ['cut', { 'p.json': '\uFEFF{"format_version":"1.' }, 'p.json', ['plan p.json']],
    [
      'alone in a folder',
      { 'x/a.json': plan, 'x/y/b.json': plan, 'x/c.json': '{}' },
      'x',
      ['plan x/a.json', 'plan x/y/b.json'],
    ],
    ['beside code, not at all', { 'x/a.json': plan, 'x/y/main.tf': code }, 'x', ['terraform x/y']],
    ['in other JSON, not at all', { 'package.json': '{"version":"1"}', 'b.json': '{"values":1}' }, '', []],
  ];
  for (const [what, files, path, expected] of table) {
    it(what, () => assert.deepEqual(found(memoryTree(files), path), expected));
  }
});

describe('how a plan may be written', () => {
  const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
  const ways: Readonly<Record<string, Buffer>> = {
    'UTF-8': Buffer.from(plan),
    'UTF-8 with a mark': Buffer.from(`\uFEFF${plan}`),
    'UTF-16, little end first': utf16(plan),
    'UTF-16, big end first': utf16(plan).swap16(),
  };
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'costlens-plan-'));
    for (const [name, bytes] of Object.entries(ways)) {
      const path = join(folder, name, 'plan.json');
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args]);
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'plans');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const trees: Readonly<Record<string, () => SourceTree>> = {
    disk: () => diskTree(folder),
    git: () => {
      const opened = gitTree(folder, 'HEAD');
      assert('tree' in opened);
      return opened.tree;
    },
  };
  for (const name of Object.keys(ways)) {
    for (const [where, open] of Object.entries(trees)) {
      it(`${name}, on ${where}`, async () => {
        const [project] = discover(open(), `${name}/plan.json`, defaults).value;
        assert(project);
        assert.equal((await evaluate(open(), project, defaults)).instances.length, 11);
      });
    }
  }

  const run = async (...argv: readonly string[]) => {
    const written: string[] = [];
    const output = { write: (text: string) => written.push(text) };
    const code = await main(argv, { cwd: folder, environment: {}, stdout: output, stderr: output });
    return { code, text: written.join('') };
  };

  it('is no matter to the command line, which takes one plan as a difference', async () => {
    const { code, text } = await run(
      'diff',
      'UTF-16, little end first/plan.json',
      '--format',
      'json',
      '--region',
      'us-east-1',
    );
    assert.equal(code, 0);
    const { changes } = JSON.parse(text) as { readonly changes: readonly { readonly kind: string }[] };
    const kinds = [...new Set(changes.map(({ kind }) => kind))].sort();
    assert.deepEqual(kinds, ['added', 'changed', 'moved', 'removed', 'replaced']);
  });

  it('and one path that is no plan is a mistake', async () => {
    const { code, text } = await run('diff', '.git');
    assert.equal(code, 2);
    assert.match(text, /two paths.*plan/);
  });
});
