import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { places } from './places.ts';
import { commit, git, run, write } from './run.ts';
import { volume } from './volume.ts';

const delta = (stdout: string): number | null =>
  (JSON.parse(stdout) as { readonly monthlyDelta: number | null }).monthlyDelta;
const diff = (folder: string, base: string): ReturnType<typeof run> =>
  run(folder, ['diff', '--base', base, '--format', 'json']);

describe('revisions on the command line', () => {
  const { place, repository, clear } = places();
  after(clear);

  /** A branch of `main`, which has gone on. */
  function branched(): string {
    const folder = repository({ 'main.tf': volume(100) });
    git(folder, 'checkout', '--quiet', '-b', 'work');
    write(folder, { 'main.tf': volume(200) });
    commit(folder, 'mine');
    git(folder, 'checkout', '--quiet', 'main');
    write(folder, { 'other/main.tf': volume(1000) });
    commit(folder, 'theirs');
    git(folder, 'checkout', '--quiet', 'work');
    return folder;
  }

  const clone = (folder: string, ...args: readonly string[]): string => {
    const target = join(place({}), 'clone');
    execFileSync('git', ['clone', '--quiet', ...args, pathToFileURL(folder).href, target]);
    return target;
  };

  it('are compared with where a branch began', () => {
    const folder = branched();
    assert.equal(delta(diff(folder, 'merge-base:main').stdout), 8);
    git(folder, 'checkout', '--quiet', '--detach', 'work');
    assert.equal(delta(diff(folder, 'merge-base:main').stdout), 8);
    git(folder, 'merge', '--quiet', '--message', 'merged', 'main');
    assert.equal(delta(diff(folder, 'merge-base:main').stdout), 8);
  });

  it('have a merge base of the head that is named', () => {
    const folder = branched();
    git(folder, 'checkout', '--quiet', 'main');
    const ran = run(folder, ['diff', '--base', 'merge-base:main', '--head', 'work', '--format', 'json']);
    assert.equal(delta(ran.stdout), 8);
  });

  it('say which depth is needed where a clone is shallow', () => {
    const folder = repository({ 'main.tf': volume(1) }, { 'main.tf': volume(2) }, { 'main.tf': volume(3) });
    const shallow = clone(folder, '--depth', '1');
    const ran = diff(shallow, 'HEAD~2');
    assert.equal(ran.code, 2);
    assert.match(ran.stderr, /shallow, 1 deep: a depth of 3 is needed at least, like "git fetch --depth 3"/);
    git(shallow, 'fetch', '--quiet', '--depth', '3');
    assert.equal(diff(shallow, 'HEAD~2').code, 0);
  });

  it('never take the end of a shallow clone for a merge base', () => {
    const shallow = clone(branched(), '--depth', '1', '--branch', 'work', '--no-single-branch');
    const ran = diff(shallow, 'merge-base:origin/main');
    assert.equal(ran.code, 2);
    assert.match(ran.stderr, /no commit in common; this clone is shallow[\s\S]*fetch-depth: 0/);
    git(shallow, 'fetch', '--quiet', '--unshallow');
    assert.equal(delta(diff(shallow, 'merge-base:origin/main').stdout), 8);
  });

  it('say how a branch is fetched that is not here', () => {
    const ran = diff(clone(branched(), '--single-branch'), 'merge-base:origin/main');
    assert.match(ran.stderr, /"git fetch origin \+main:refs\/remotes\/origin\/main" fetches that branch/);
  });

  it('need git, and a repository', () => {
    const folder = repository({ 'main.tf': volume(1) });
    const nowhere = run(folder, ['diff', '--base', 'HEAD'], { PATH: place({}) });
    assert.equal(nowhere.code, 2);
    assert.match(nowhere.stderr, /git is not installed/);
    assert.match(diff(place({ 'main.tf': volume(1) }), 'HEAD').stderr, /is not in a git repository/);
  });

  it('say that a repository belongs to another user, as git does in a container', () => {
    const folder = repository({ 'main.tf': volume(1) });
    const other = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    const expected = /which belongs to another user; "git config --global --add safe\.directory/;
    assert.match(run(folder, ['diff', '--base', 'HEAD'], other).stderr, expected);
    assert.match(run(folder, ['doctor'], other).stdout, expected);
    assert.equal(run(folder, ['estimate'], other).code, 0);
  });

  it('leave the difference unknown where the base cannot be parsed', () => {
    const folder = repository({ 'main.tf': `${volume(100)}resource "x" {\n` });
    write(folder, { 'main.tf': volume(200) });
    const ran = diff(folder, 'HEAD');
    assert.deepEqual([ran.code, delta(ran.stdout)], [2, null]);
  });

  it('tell files that Git LFS holds', () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0123\nsize 99\n';
    const folder = repository({ 'main.tf': volume(100), 'big.tf': pointer });
    const ran = run(folder, ['estimate']);
    assert.equal(ran.code, 2);
    assert.match(ran.stdout, /big\.tf is in Git LFS, and only its pointer is here[\s\S]*big\.tf:1:1/);
    write(folder, { 'big.tf': volume(50).replace('"v"', '"w"') });
    assert.equal(delta(diff(folder, 'HEAD').stdout), null);
  });

  /** A repository with a library as its submodule; a second commit takes the library's next one. */
  function withLibrary(): { readonly folder: string; readonly library: string } {
    const library = repository({ 'disk/main.tf': volume(10) });
    const folder = repository({ 'main.tf': 'module "disk" {\n  source = "./lib/disk"\n}\n' });
    git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library, 'lib');
    commit(folder, 'with the library');
    write(library, { 'disk/main.tf': volume(110) });
    commit(library, 'larger');
    git(join(folder, 'lib'), 'pull', '--quiet', 'origin', 'main');
    commit(folder, 'the next library');
    return { folder, library };
  }

  it('read submodules at their own commits', () => {
    const { folder } = withLibrary();
    assert.equal(delta(diff(folder, 'HEAD~1').stdout), 8);
    const ran = run(folder, ['diff', '--base', 'HEAD~1', '--head', 'HEAD', '--format', 'json']);
    assert.deepEqual([ran.code, delta(ran.stdout)], [0, 8]);
  });

  it('tell modules that are in a submodule which is not here', () => {
    const bare = clone(withLibrary().folder);
    const ran = run(bare, ['estimate']);
    assert.equal(ran.code, 2);
    assert.match(ran.stdout, /is in the git submodule "lib" \(at [0-9a-f]{7}\), which is not\s+here[\s\S]*main\.tf:/);
  });

  it('never take another commit of a submodule that is not here for no change', () => {
    const bare = clone(withLibrary().folder);
    for (const args of [[], ['--head', 'HEAD']]) {
      const ran = run(bare, ['diff', '--base', 'HEAD~1', ...args, '--format', 'json']);
      assert.deepEqual([ran.code, delta(ran.stdout)], [2, null], args.join(' '));
    }
    assert.equal(delta(diff(bare, 'HEAD').stdout), 0);
  });

  it('never take projects of a submodule as new where the base has nothing of it', () => {
    const { folder } = withLibrary();
    git(folder, 'mv', 'main.tf', 'main.txt');
    assert.equal(delta(diff(folder, 'HEAD~1').stdout), 8);
    git(folder, 'update-index', '--cacheinfo', `160000,${'1'.repeat(40)},lib`);
    git(folder, 'commit', '--quiet', '--message', 'a commit that nobody has');
    const ran = diff(folder, 'HEAD');
    assert.deepEqual([ran.code, delta(ran.stdout)], [2, null]);
    assert.match(ran.stdout, /there are projects in the git submodule \\"lib\\" \(at 1111111\)/);
  });

  it('name what does not change when asked, in projects that are not touched as well', () => {
    const folder = repository({ 'a/main.tf': volume(100), 'b/main.tf': volume(50) });
    write(folder, { 'a/main.tf': volume(200) });
    const [usual, all] = [[], ['--show-unchanged']].map(
      more => run(folder, ['diff', '--base', 'HEAD', ...more]).stdout,
    );
    assert.match(usual ?? '', /One project was skipped/);
    assert.match(all ?? '', /Project b\n\n +Unchanged \(1\)[^\n]*\n[^\n]*\n +aws_ebs_volume\.v +\$4\.00\n/);
    assert.doesNotMatch(all ?? '', /skipped/);
  });

  it('follow a root that was renamed and changed', () => {
    const folder = repository({ 'a/main.tf': volume(100), 'b/main.tf': volume(50).replaceAll('"v"', '"w"') });
    git(folder, 'mv', 'a', 'c');
    write(folder, { 'c/main.tf': volume(200) });
    const { stdout } = diff(folder, 'HEAD');
    const { changes } = JSON.parse(stdout) as { readonly changes: readonly { readonly kind: string }[] };
    assert.deepEqual([delta(stdout), changes.map(({ kind }) => kind)], [8, ['changed']]);
    assert.match(stdout, /\\"c\\" is compared with \\"a\\", which it was called before/);
  });

  it('are not compared with what git ignores', () => {
    const folder = repository({ 'web/main.tf': volume(100), '.gitignore': 'build/\n*.auto.tfvars\n' });
    write(folder, { 'build/copy/main.tf': volume(1000), 'web/main.tf': volume(200) });
    assert.equal(delta(diff(folder, 'HEAD').stdout), 8);
    assert.equal(run(folder, ['estimate', 'build/copy', '--format', 'json']).code, 0);
  });

  it('follow symbolic links', () => {
    const folder = repository({ 'shared/main.tf': volume(100), 'web/none.tf': '' });
    symlinkSync('../shared/main.tf', join(folder, 'web/main.tf'));
    symlinkSync('../shared', join(folder, 'web/module'));
    write(folder, { 'web/calls.tf': 'module "m" {\n  source = "./module"\n}\n' });
    commit(folder, 'links');
    write(folder, { 'shared/main.tf': volume(200) });
    const ran = run(folder, ['diff', 'web', '--base', 'HEAD', '--format', 'json']);
    assert.deepEqual([ran.code, delta(ran.stdout)], [0, 16]);
  });
});
