import assert from 'node:assert/strict';
import { members, zip } from './archives.ts';
import { fetched, problem, textOf } from './fetching.ts';
import { pack, Stage } from './registry.ts';
import { bytes, registry } from './server.ts';

describe('modules from a registry', () => {
  const stage = new Stage();

  it('are the newest that fit, and their folders are one package', async () => {
    const { host, asked } = await stage.registry();
    const fetcher = stage.home.fetcher();
    const [newest, old, sub] = await Promise.all([
      fetched(fetcher, `${host}/o/m/aws`),
      fetched(fetcher, `${host}/o/m/aws`, '~> 1.0'),
      fetched(fetcher, `${host}/o/m/aws//modules/sub`, '~> 1.0'),
    ]);
    assert.deepEqual(
      [newest, old, sub].map(each => textOf(each)),
      ['2.0.0', '1.1.0', 'sub of 1.1.0'],
    );
    assert.equal(old.name, sub.name);
    assert.match(newest.name, /^m-2\.0\.0-[0-9a-f]{12}$/);
    assert.deepEqual(asked.toSorted(), [
      '/.well-known/terraform.json',
      '/1.1.0.tar.gz',
      '/2.0.0.tar.gz',
      '/v1/o/m/aws/1.1.0/download',
      '/v1/o/m/aws/2.0.0/download',
      '/v1/o/m/aws/versions',
    ]);
  });

  for (const [name, location] of [
    ['relative to the answer', '../../../../../files/x.tar.gz//modules/sub'],
    ['absolute on the host', '/files/x.tar.gz//modules/sub'],
    ['with a wildcard', '/files/x.tar.gz//mod*/sub'],
  ] as const)
    it(`may be at an address ${name}`, async () => {
      const { host } = await stage.start(() => ({
        ...registry(['1.0.0'], () => location),
        '/files/x.tar.gz': bytes(pack('x')),
      }));
      assert.equal(textOf(await fetched(stage.home.fetcher(), `${host}/o/m/aws`)), 'sub of x');
    });

  it('may lie in a folder of the package, below which the asked one is', async () => {
    const archive = zip(members({ 'top-1/main.tf': 'top', 'top-1/in/main.tf': 'in' }));
    const { host } = await stage.start(url => ({
      ...registry(['1.0.0'], () => `${url}/x//*?archive=zip`),
      '/x': bytes(archive),
    }));
    assert.equal(textOf(await fetched(stage.home.fetcher(), `${host}/o/m/aws//in`)), 'in');
  });

  for (const [name, location, expected] of [
    ['the caller’s own folders', '.\\\\x', /no package/],
    ['another registry', 'o/m/aws', /no package/],
    ['this machine’s disk', 'file:///abs/path', /outside of the repository/],
    ['plain http elsewhere', 'http://example.com/x.zip', /is not https/],
    ['a program', 'git::ext::sh -c true', /not allowed/],
  ] as const)
    it(`may not be at ${name}`, async () => {
      const { host } = await stage.start(() => registry(['1.0.0'], () => location));
      assert.match(await problem(stage.home.fetcher(), `${host}/o/m/aws`), expected);
    });

  it('of an exact version need no network once they are in the cache; of others they do', async () => {
    const server = await stage.registry();
    await fetched(stage.home.fetcher(), `${server.host}/o/m/aws`, '~> 1.0');
    server.close();
    const again = await fetched(stage.home.fetcher(), `${server.host}/o/m/aws//modules/sub`, '= 1.1.0');
    assert.equal(textOf(again), 'sub of 1.1.0');
    const answer = await problem(stage.home.fetcher(), `${server.host}/o/m/aws`, '~> 1.0');
    assert.match(answer, /refuses connections; an exact version/);
  });
});
