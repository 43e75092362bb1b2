import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSource } from '../../../../estimator/src/terraform/modules/parse-source.ts';
import { choices, published } from './published.ts';

/** Where Terraform goes for each, as it prints it: no answer is waited for. */
const sources = [
  'github.com/o/r/sub/dir?ref=v1',
  'github.com/o/r.git//sub',
  'bitbucket.org/o/r',
  'git::ssh://git@127.0.0.1:1/o/r.git',
  'git@127.0.0.1:o/r.git//sub?ref=v2',
  'git::git@127.0.0.1:o/r.git',
  'https://127.0.0.1:1/x.zip//sub',
];

const isThere = spawnSync('terraform', ['version']).status === 0;

describe('module addresses and versions, against the real Terraform', function () {
  this.timeout(120_000);
  if (!isThere) it.skip('terraform is not on this machine');
  else it('goes where Terraform goes', goesTheSameWay);
});

async function goesTheSameWay(): Promise<void> {
  const server = createServer((request, response) => {
    const versions = published.map(version => ({ version }));
    if (request.url?.endsWith('/download') === true)
      response.writeHead(204, { 'x-terraform-get': 'git::https://127.0.0.1:1/none.git' }).end();
    else response.end(JSON.stringify({ modules: [{ versions }] }));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const folder = mkdtempSync(join(tmpdir(), 'costlens-real-'));
  try {
    const { port } = server.address() as AddressInfo;
    const services = `services = { "modules.v1" = "http://127.0.0.1:${port}/" }`;
    writeFileSync(join(folder, 'settings.tfrc'), `host "registry.terraform.io" {\n  ${services}\n}\n`);
    writeFileSync(join(folder, 'main.tf'), calls().join('\n'));
    const said = await downloads(folder);
    assert.deepEqual(Object.fromEntries([...said].sort()), Object.fromEntries([...expected()].sort()));
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const calls = (): readonly string[] => [
  ...sources.map((source, index) => `module "s${index}" {\n  source = "${source}"\n}`),
  ...Object.keys(choices).map(
    (version, index) => `module "v${index}" {\n  source  = "a/b${index}/aws"\n  version = "${version}"\n}`,
  ),
];

function* expected(): Generator<[string, string]> {
  for (const [index, text] of sources.entries()) {
    const source = parseSource(text);
    assert(source.kind === 'git' || source.kind === 'http');
    const query = source.kind === 'git' && source.ref !== undefined ? `?ref=${source.ref}` : '';
    yield [`s${index}`, `${source.kind === 'git' ? 'git::' : ''}${source.url}${query}`];
  }
  for (const [index, version] of Object.values(choices).entries())
    if (version !== undefined) yield [`v${index}`, `registry.terraform.io/a/b${index}/aws ${version}`];
}

/** `Downloading ADDRESS for NAME...` */
async function downloads(folder: string): Promise<ReadonlyMap<string, string>> {
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    TF_CLI_CONFIG_FILE: join(folder, 'settings.tfrc'),
    GIT_TERMINAL_PROMPT: '0',
    GIT_SSH_COMMAND: 'false',
    // Nothing leaves this machine.
    https_proxy: 'http://127.0.0.1:1',
    no_proxy: '127.0.0.1',
    CHECKPOINT_DISABLE: '1',
  };
  const child = spawn('terraform', ['get', '-no-color'], { cwd: folder, env });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await new Promise(resolve => child.on('close', resolve));
  return new Map(
    [...said.matchAll(/^Downloading (.*) for (\w+)\.\.\.$/gm)].map(([, address = '', name = '']) => [name, address]),
  );
}
