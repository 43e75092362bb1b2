import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetched, problem, textOf } from './fetching.ts';
import { pack, Stage } from './registry.ts';
import { bytes, json, redirect, registry, type Server } from './server.ts';

describe('modules of a private registry', () => {
  const stage = new Stage();
  const closed = (token: string): Promise<Server> =>
    stage.registry(() => ({
      '/v1/o/m/aws/versions': ({ headers }, response) =>
        void response
          .writeHead(headers.authorization === `Bearer ${token}` ? 200 : 401)
          .end(JSON.stringify({ modules: [{ versions: [{ version: '1.0.0' }] }] })),
    }));
  const variable = ({ host }: Server): string => `TF_TOKEN_${host.replace(/:.*/, '').replaceAll('.', '_')}`;

  it('are read with the token of their host, which nobody else is sent', async () => {
    const elsewhere = await stage.start(() => ({ '/x.tar.gz': bytes(pack('private')) }));
    const server = await stage.start(() => registry(['1.0.0'], () => `${elsewhere.url}/x.tar.gz`));
    const settings = `credentials "${server.host}" {\n  token = "hush"\n}\ncredentials "example.com" {\n  token = "other"\n}\n`;
    writeFileSync(join(stage.home.path, '.terraformrc'), settings);
    assert.equal(textOf(await fetched(stage.home.fetcher(), `${server.host}/o/m/aws`)), 'private');
    assert(server.asked.length === 3 && server.asked.every(each => each.endsWith(' Bearer hush')), server.asked.join());
    assert.deepEqual(elsewhere.asked, ['/x.tar.gz']);
  });

  it('send no token along a redirect to another host', async () => {
    const elsewhere = await stage.start(() => ({ '/versions': json({ modules: [{ versions: [] }] }) }));
    const server = await stage.start(() => ({
      ...registry(['1.0.0'], () => ''),
      '/v1/o/m/aws/versions': redirect(`${elsewhere.url}/versions`),
    }));
    writeFileSync(join(stage.home.path, '.terraformrc'), `credentials "${server.host}" {\n  token = "hush"\n}`);
    assert.match(await problem(stage.home.fetcher(), `${server.host}/o/m/aws`), /has no versions/);
    assert.deepEqual(elsewhere.asked, ['/versions']);
  });

  it('say what to do, without the token', async () => {
    const server = await closed('right');
    writeFileSync(join(stage.home.path, '.terraformrc'), `credentials "${server.host}" {\n  token = "wrong"\n}`);
    const said = await problem(stage.home.fetcher(), `${server.host}/o/m/aws`);
    assert.match(said, new RegExp(`does not let us read .*o/m/aws \\(401\\): give a token in ${variable(server)}`));
    assert(!said.includes('wrong'), said);
  });

  for (const [name, file, text] of [
    [
      'the file that TF_CLI_CONFIG_FILE names',
      'own.tfrc',
      (host: string) => `credentials "${host}" { token = "right" }`,
    ],
    ['JSON', 'own.tfrc', (host: string) => JSON.stringify({ credentials: { [host]: { token: 'right' } } })],
    [
      'the file of terraform login',
      '.terraform.d/credentials.tfrc.json',
      (host: string) => JSON.stringify({ credentials: { [host.toUpperCase()]: { token: 'right' } } }),
    ],
  ] as const)
    it(`are read with a token from ${name}`, async () => {
      const server = await closed('right');
      mkdirSync(join(stage.home.path, '.terraform.d'));
      writeFileSync(join(stage.home.path, file), text(server.host));
      const named = file === 'own.tfrc' ? { TF_CLI_CONFIG_FILE: join(stage.home.path, file) } : {};
      await fetched(stage.home.fetcher({ environment: named }), `${server.host}/o/m/aws`);
    });

  it('may be served from where the settings say', async () => {
    const server = await closed('right');
    const services = `services = {\n    "modules.v1" = "${server.url}/v1"\n  }`;
    writeFileSync(join(stage.home.path, '.terraformrc'), `host "modules.example-corp.com" {\n  ${services}\n}`);
    const fetcher = stage.home.fetcher({ environment: { TF_TOKEN_modules_example__corp_com: 'right' } });
    assert.equal(textOf(await fetched(fetcher, 'modules.example-corp.com/o/m/aws')), '1.0.0');
  });
});
