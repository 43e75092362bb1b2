import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fetched, problem, textOf } from './fetching.ts';
import { Stage } from './registry.ts';

const identity = [
  '-c',
  'user.name=a',
  '-c',
  'user.email=a@example.com',
  '-c',
  'commit.gpgsign=false',
  '-c',
  'tag.gpgsign=false',
];

describe('modules from git', () => {
  const stage = new Stage();
  let folder = '';
  let address = '';
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, ...identity, ...args], { encoding: 'utf8' }).trim();
  const commit = (text: string): string => {
    writeFileSync(join(folder, 'main.tf'), text);
    git('add', '--all');
    git('commit', '--quiet', '--message', text);
    return git('rev-parse', 'HEAD');
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'costlens-git-'));
    address = `git::${pathToFileURL(folder).href}`;
    git('init', '--quiet', '--initial-branch=main');
    mkdirSync(join(folder, 'modules/sub'), { recursive: true });
    writeFileSync(join(folder, 'modules/sub/main.tf'), 'sub');
    symlinkSync('modules/sub/main.tf', join(folder, 'link.tf'));
    symlinkSync('/etc/passwd', join(folder, 'passwd'));
    commit('first');
    git('tag', 'v1.0.0');
    git('tag', '--annotate', '--message', 'two', 'both');
    git('checkout', '--quiet', '-b', 'release/1.x');
    commit('released');
    git('branch', 'both');
    git('checkout', '--quiet', 'main');
    commit('latest');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [name, more, expected] of [
    ['the default branch', '', 'latest'],
    ['a branch', '?ref=release/1.x', 'released'],
    ['a tag', '?ref=v1.0.0', 'first'],
    ['a tag rather than the branch of its name', '?ref=both', 'first'],
    ['the full name of a branch', '?ref=refs/heads/both&depth=1', 'released'],
    ['a folder', '//modules/sub?ref=v1.0.0', 'sub'],
  ] as const)
    it(`are read at ${name}`, async () => {
      assert.equal(textOf(await fetched(stage.home.fetcher(), `${address}${more}`)), expected);
    });

  it('are read at a commit, also by a part of its id', async () => {
    const first = git('rev-parse', 'v1.0.0');
    for (const id of [first, first.slice(0, 8), first.toUpperCase()])
      assert.equal(textOf(await fetched(stage.home.fetcher(), `${address}?ref=${id}`)), 'first');
  });

  it('show their links, but nothing outside of them', async () => {
    const { tree, name } = await fetched(stage.home.fetcher(), `${address}?ref=v1.0.0`);
    assert.deepEqual([tree.read('link.tf'), tree.read('passwd'), tree.list('.git')], ['sub', undefined, []]);
    assert.match(name, /^costlens-git-.*-v1\.0\.0-[0-9a-f]{12}$/);
  });

  it('execute nothing', async () => {
    const evidence = join(stage.home.path, 'executed');
    writeFileSync(join(folder, '.gitattributes'), '*.tf filter=evil\n');
    commit('hooked');
    writeFileSync(
      join(stage.home.path, '.gitconfig'),
      `[filter "evil"]\n\tsmudge = touch ${evidence}\n[init]\n\ttemplateDir = ${stage.home.path}/template\n`,
    );
    mkdirSync(join(stage.home.path, 'template/hooks'), { recursive: true });
    for (const hook of ['post-checkout', 'reference-transaction'])
      writeFileSync(join(stage.home.path, 'template/hooks', hook), `#!/bin/sh\ntouch ${evidence}\n`, { mode: 0o755 });
    assert.equal(textOf(await fetched(stage.home.fetcher(), address)), 'hooked');
    assert(!existsSync(evidence));
    git('rm', '--quiet', '.gitattributes');
    commit('latest');
  });

  it('of a version or a commit need no network again; of a branch they do', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'costlens-copy-'));
    execFileSync('git', ['clone', '--quiet', '--bare', folder, join(copy, 'r.git')]);
    const there = `git::${pathToFileURL(join(copy, 'r.git')).href}`;
    const first = git('rev-parse', 'v1.0.0');
    for (const ref of ['?ref=v1.0.0', `?ref=${first}`, '']) await fetched(stage.home.fetcher(), there + ref);
    rmSync(copy, { recursive: true });
    for (const ref of ['?ref=v1.0.0', `?ref=${first}`])
      assert.equal(textOf(await fetched(stage.home.fetcher(), there + ref)), 'first');
    await problem(stage.home.fetcher(), there);
  });

  it('follow their branch', async () => {
    await fetched(stage.home.fetcher(), address);
    commit('newer');
    assert.equal(textOf(await fetched(stage.home.fetcher(), address)), 'newer');
    commit('latest');
  });

  for (const [name, source, expected] of [
    ['there is no such branch', (): string => `${address}?ref=nope`, /has no branch, tag or commit "nope"/],
    ['there is no such commit', () => `${address}?ref=deadbeef`, /no branch, tag or commit "deadbeef"/],
    ['there is no repository', () => `${address}-not-there`, /git says: .*not appear to be a git repository/],
    ['the protocol is not safe', () => 'git::git://127.0.0.1:1/r.git', /transport 'git' not allowed/],
    ['nobody is there', () => 'git::https://127.0.0.1:1/r.git', /needs no network$/],
    ['the host looks like an option', () => 'git::ssh://-oProxyCommand=true/r.git', /git says: strange hostname/],
  ] as const)
    it(`say it when ${name}`, async () => {
      assert.match(await problem(stage.home.fetcher(), source()), expected);
    });

  it('never say a password, and end in time', async () => {
    const said = await problem(stage.home.fetcher(), 'git::https://user:hush@127.0.0.1:1/r.git');
    assert(!said.includes('hush') && said.includes('127.0.0.1:1/r.git'), said);
    const server = await stage.start(() => ({ '/r.git/info/refs': () => undefined }));
    const waiting = stage.home.fetcher({ gitTimeoutMs: 300 });
    assert.match(await problem(waiting, `git::${server.url}/r.git`), /git takes too long/);
  });

  it('from this machine’s disk are refused outside of tests', async () => {
    assert.match(await problem(stage.home.fetcher({ loopback: false }), address), /transport 'file' not allowed/);
  });
});
