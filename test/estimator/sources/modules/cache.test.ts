import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../../../../estimator/src/sources/modules/folders.ts';
import { locked } from '../../../../estimator/src/sources/modules/lock.ts';
import { fetched, problem, textOf } from './fetching.ts';
import { pack, Stage } from './registry.ts';
import { type Answer, bytes, registry } from './server.ts';

describe('the cache of modules', () => {
  const stage = new Stage();
  const cacheOf = (folder: string): readonly string[] =>
    readdirSync(join(stage.home.path, 'cache/costlens/modules', folder));

  it('is filled once by processes that come at the same time', async () => {
    const slow: Answer = (_, response) => void setTimeout(() => response.end(pack('slow')), 500);
    const { host, asked } = await stage.registry(() => ({ '/2.0.0.tar.gz': slow }));
    const texts = await Promise.all([1, 2, 3].map(() => inProcess(stage.home.path, `${host}/o/m/aws`)));
    assert.deepEqual(texts, ['slow', 'slow', 'slow']);
    assert.equal(asked.filter(path => path === '/2.0.0.tar.gz').length, 1);
    assert.deepEqual([cacheOf('packages').length, cacheOf('work'), cacheOf('locks')], [1, [], []]);
  }).timeout(60_000);

  it('holds the same content once, and no secrets in names', async () => {
    const { host } = await stage.start(url => ({
      ...registry(['1.0.0', '1.0.1'], () => `${url}/a.tgz?sign=hush`),
      '/a.tgz': bytes(pack('same')),
    }));
    const fetcher = stage.home.fetcher();
    const [a, b] = [
      await fetched(fetcher, `${host}/o/m/aws`, '1.0.0'),
      await fetched(fetcher, `${host}/o/m/aws`, '1.0.1'),
    ];
    assert.deepEqual([textOf(a), textOf(b), cacheOf('packages').length], ['same', 'same', 1]);
    for (const name of cacheOf('pins'))
      assert(!readFileSync(join(stage.home.path, 'cache/costlens/modules/pins', name), 'utf8').includes('hush'));
  });

  it('passes over the locks of the dead, and waits for no one for ever', async () => {
    const file = join(stage.home.path, 'lock');
    const dead = spawn(process.execPath, ['-e', '']);
    await new Promise(resolve => dead.on('close', resolve));
    writeFileSync(file, `${dead.pid} ${hostname()}`);
    assert.equal(await locked(file, 60_000, () => Promise.resolve('done')), 'done');
    writeFileSync(file, `${process.pid} ${hostname()}`);
    assert.equal(await locked(file, 100, () => Promise.resolve('done')), 'done');
    assert.equal(readFileSync(file, 'utf8'), `${process.pid} ${hostname()}`);
  });

  it('that is broken is filled again, and that cannot be written costs a problem', async () => {
    const { host } = await stage.registry();
    await fetched(stage.home.fetcher(), `${host}/o/m/aws`, '1.0.0');
    const pins = join(stage.home.path, 'cache/costlens/modules/pins');
    for (const name of readdirSync(pins)) writeFileSync(join(pins, name), '{"package":"../..","folder":""}');
    assert.equal(textOf(await fetched(stage.home.fetcher(), `${host}/o/m/aws`, '1.0.0')), '1.0.0');
    const file = join(stage.home.path, 'file');
    writeFileSync(file, '');
    const blocked = stage.home.fetcher({ environment: { XDG_CACHE_HOME: file } });
    assert.match(await problem(blocked, `${host}/o/m/aws`), /the cache of modules at .* cannot be used \(E/);
  });

  for (const [platform, environment, expected] of [
    ['linux', {}, '/h/.cache/costlens/modules'],
    ['linux', { XDG_CACHE_HOME: '/c' }, '/c/costlens/modules'],
    ['darwin', {}, '/h/Library/Caches/costlens/modules'],
    ['win32', { LOCALAPPDATA: '/l' }, '/l/costlens/modules'],
    ['win32', {}, '/h/AppData/Local/costlens/modules'],
  ] as const)
    it(`is at ${expected} on ${platform}`, () => {
      const found = cacheFolder({ platform, environment, home: '/h' });
      assert.equal(found.replaceAll('\\', '/'), expected);
    });
});

/** Fetches in a process of its own, and gives the text of the module's main.tf. */
async function inProcess(home: string, source: string): Promise<string> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=source', join(import.meta.dirname, 'one-fetch.ts'), home, source],
    { cwd: join(import.meta.dirname, '../../../..') },
  );
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await new Promise(resolve => child.on('close', resolve));
  return said.trim();
}
