import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceTree } from '@costlens/estimator';
import { diskTree, gitTree, memoryTree, mergeBase, overlay, repositoryOf } from '@costlens/estimator/sources';

const files = { 'a.tf': 'a', 'm/b.tf': 'bé', 'm/deep/c.tf': 'c\n' };

function write(folder: string, texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const identity = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};
const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', env: { ...process.env, ...identity } }).trim();

function commit(folder: string, message: string): string {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', message);
  return git(folder, 'rev-parse', 'HEAD');
}

function treeOf(found: ReturnType<typeof gitTree>): SourceTree {
  assert('tree' in found, JSON.stringify(found));
  return found.tree;
}

describe('source trees', () => {
  let folder = '';
  let first = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'costlens-tree-'));
    git(folder, 'init', '--quiet', '--initial-branch', 'main');
    write(folder, files);
    first = commit(folder, 'first');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const kinds: readonly (readonly [string, () => SourceTree])[] = [
    ['disk', () => diskTree(folder)],
    ['git', () => treeOf(gitTree(folder, 'HEAD'))],
    ['memory', () => memoryTree(files)],
    [
      'an overlay',
      () =>
        overlay(
          memoryTree({ 'a.tf': 'old', 'gone.tf': '', 'm/deep/c.tf': 'c\n' }),
          new Map([
            ['a.tf', 'a'],
            ['gone.tf', undefined],
            ['m/b.tf', 'bé'],
          ]),
        ),
    ],
  ];
  for (const [kind, open] of kinds) {
    it(`${kind}: lists and reads the same`, () => {
      const tree = open();
      const visible = tree.list('').filter(({ name }) => name !== '.git');
      assert.deepEqual(visible, [
        { name: 'a.tf', kind: 'file' },
        { name: 'm', kind: 'folder' },
      ]);
      assert.deepEqual(tree.list('m'), [
        { name: 'b.tf', kind: 'file' },
        { name: 'deep', kind: 'folder' },
      ]);
      assert.deepEqual(
        Object.keys(files).map(path => tree.read(path)),
        Object.values(files),
      );
      for (const path of ['nope.tf', 'm', '../a.tf', '/etc/passwd', '', 'm/../../x'])
        assert.equal(tree.read(path), undefined, path);
      assert.deepEqual(tree.list('nope'), []);
    });
  }

  it('disk: symbolic links may not leave the folder', () => {
    const outside = mkdtempSync(join(tmpdir(), 'costlens-outside-'));
    write(outside, { 'secret.tf': 's' });
    symlinkSync(join(outside, 'secret.tf'), join(folder, 'link.tf'));
    symlinkSync(outside, join(folder, 'linked'));
    symlinkSync(join(folder, 'a.tf'), join(folder, 'inner.tf'));
    const tree = diskTree(folder);
    assert.deepEqual(
      ['link.tf', 'linked/secret.tf', 'inner.tf'].map(path => tree.read(path)),
      [undefined, undefined, 'a'],
    );
    rmSync(outside, { recursive: true });
  });

  it('git: follows symbolic links as the disk does', () => {
    const links: readonly (readonly [target: string, link: string])[] = [
      ['m/b.tf', 'file.tf'],
      ['../a.tf', 'm/up.tf'],
      ['m/deep', 'folder'],
      ['folder/../b.tf', 'through.tf'],
      ['file.tf', 'chain.tf'],
      ['loop.tf', 'loop.tf'],
      ['../../nowhere/x.tf', 'm/out.tf'],
      ['none.tf', 'dangling.tf'],
    ];
    for (const [target, link] of links) symlinkSync(target, join(folder, link));
    commit(folder, 'links');
    const [disk, git] = [diskTree(folder), treeOf(gitTree(folder, 'HEAD'))];
    const paths = [...links.map(([, link]) => link), 'folder/c.tf', 'm/deep/none.tf'];
    for (const path of paths) {
      assert.equal(git.read(path), disk.read(path), path);
      assert.equal(git.identity?.(path), disk.identity?.(path), path);
    }
    assert.deepEqual([git.read('through.tf'), git.read('chain.tf'), git.read('folder/c.tf')], ['bé', 'bé', 'c\n']);
    for (const path of ['', 'm', 'folder'])
      assert.deepEqual(
        git.list(path),
        disk.list(path).filter(({ name }) => name !== '.git'),
        path,
      );
  });

  it('git: reads a revision, not what lies on disk', () => {
    write(folder, { 'a.tf': 'new' });
    const second = commit(folder, 'second');
    write(folder, { 'a.tf': 'unsaved' });
    assert.deepEqual(
      [first, second, 'HEAD~1'].map(revision => treeOf(gitTree(folder, revision)).read('a.tf')),
      ['a', 'new', 'a'],
    );
  });

  it('git: the merge base is where two branches went apart', () => {
    git(folder, 'checkout', '--quiet', '-b', 'topic');
    write(folder, { 'b.tf': 'b' });
    const topic = commit(folder, 'topic');
    git(folder, 'checkout', '--quiet', 'main');
    write(folder, { 'c.tf': 'c' });
    const main = commit(folder, 'main');
    assert.equal(mergeBase(folder, main, topic), first);
  });

  it('git: says what is missing', () => {
    const outside = mkdtempSync(join(tmpdir(), 'costlens-outside-'));
    const problems = [gitTree(folder, 'nope'), gitTree(folder, '--all'), gitTree(outside, 'HEAD')].map(found =>
      'problem' in found ? found.problem : 'none',
    );
    assert.match(problems[0] ?? '', /no revision "nope"/);
    assert.match(problems[1] ?? '', /no revision "--all"/);
    assert.match(problems[2] ?? '', /not in a git repository/);
    assert.equal(repositoryOf(outside), undefined);
    rmSync(outside, { recursive: true });
  });

  it('call the same content the same, on disk and in git', () => {
    const [disk, git] = [diskTree(folder), treeOf(gitTree(folder, first))];
    const same = overlay(git, new Map([['a.tf', 'other']]));
    const [onDisk, inGit, above] = [disk, git, same].map(tree => (path: string) => tree.identity?.(path));
    assert(onDisk !== undefined && inGit !== undefined && above !== undefined);
    assert.match(inGit('m/b.tf') ?? '', /^[0-9a-f]{40}$/);
    assert.equal(above('m/b.tf'), inGit('m/b.tf'));
    assert.equal(above('a.tf'), undefined);
    const written = Object.keys(files).filter(path => disk.read(path) === git.read(path));
    assert(written.length > 0);
    for (const path of written) assert.equal(onDisk(path), inGit(path));
    assert.equal(onDisk('none'), undefined);
    assert.equal(inGit('none'), undefined);
  });
});
