import assert from 'node:assert/strict';
import { fetched, problem, textOf } from './fetching.ts';
import { pack, Stage } from './registry.ts';
import { type Answer, type Answers, bytes, inTurn, json, redirect, status } from './server.ts';

describe('a registry in trouble', () => {
  const stage = new Stage();

  it('are fetched in spite of passing troubles', async () => {
    const cut: Answer = (_, response) => void response.writeHead(200, { 'content-length': '100' }).destroy();
    const { host } = await stage.registry(url => ({
      '/v1/o/m/aws/versions': inTurn(
        status(503),
        status(429, { 'retry-after': '0' }),
        json({ modules: [{ versions: [{ version: '1.0.0' }] }] }),
      ),
      '/v1/o/m/aws/1.0.0/download': inTurn(cut, status(204, { 'x-terraform-get': `${url}/1.0.0.tar.gz` })),
      '/1.0.0.tar.gz': inTurn(
        (_, response) => void response.write(pack('1.0.0').subarray(0, 50), () => response.destroy()),
        bytes(pack('1.0.0')),
      ),
    }));
    assert.equal(textOf(await fetched(stage.home.fetcher(), `${host}/o/m/aws`)), '1.0.0');
  });

  const endless = (url: string): Answers => ({ '/v1/o/m/aws/versions': redirect(`${url}/v1/o/m/aws/versions`) });
  for (const [name, more, expected] of [
    ['there is no registry', () => ({ '/.well-known/terraform.json': status(404) }), /is no module registry/],
    ['the registry has no modules', () => ({ '/.well-known/terraform.json': json({}) }), /is no module registry/],
    ['there is no such module', () => ({ '/v1/o/m/aws/versions': status(404) }), /there is no module .*o\/m\/aws/],
    ['nothing is published', () => ({ '/v1/o/m/aws/versions': json({ modules: [] }) }), /has no versions/],
    ['the answer is no JSON', () => ({ '/v1/o/m/aws/versions': bytes(Buffer.from('<html>')) }), /has no versions/],
    ['the registry is broken', () => ({ '/v1/o/m/aws/versions': status(500) }), /versions answers 500/],
    ['it redirects for ever', endless, /redirects more than 5 times/],
    ['it redirects to plain http', () => ({ '/v1/o/m/aws/versions': redirect('http://example.com/') }), /is not https/],
    ['it never answers', () => ({ '/v1/o/m/aws/versions': () => undefined }), /did not answer in time/],
    [
      'it never ends to answer',
      () => ({
        '/v1/o/m/aws/versions': (_: unknown, response: { write(text: string): unknown }) => void response.write('{'),
      }),
      /did not answer in time/,
    ],
    ['it does not say where', () => ({ '/v1/o/m/aws/2.0.0/download': status(204) }), /does not say where/],
  ] as readonly (readonly [string, (url: string) => Answers, RegExp])[])
    it(`say it when ${name}`, async () => {
      const { host } = await stage.registry(more);
      assert.match(await problem(stage.home.fetcher({ timeoutMs: 300, attempts: 2 }), `${host}/o/m/aws`), expected);
    });

  it('say it when no version fits, and when nobody is there', async () => {
    const server = await stage.registry();
    assert.match(
      await problem(stage.home.fetcher(), `${server.host}/o/m/aws`, '> 9'),
      /no version of .* fits; the newest is 2\.0\.0/,
    );
    server.close();
    assert.match(await problem(stage.home.fetcher(), `${server.host}/o/m/aws`), /refuses connections/);
    assert.match(
      await problem(stage.home.fetcher({ loopback: false, attempts: 1 }), 'nobody.invalid/o/m/aws'),
      /nobody\.invalid/,
    );
  });
});
