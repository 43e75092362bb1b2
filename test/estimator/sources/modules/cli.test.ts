import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer as createPlainServer, type IncomingMessage } from 'node:http';
import { createServer, type Server } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { dirname, join } from 'node:path';
import type { Duplex } from 'node:stream';
import { members, tarGz } from './archives.ts';
import { environment } from './fetching.ts';
import { Stage } from './registry.ts';
import { registry } from './server.ts';

const repository = join(import.meta.dirname, '../../../..');
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
const volume = (size: string): string =>
  `variable "size" {}\nresource "aws_ebs_volume" "v" {\n  availability_zone = "us-east-1a"\n  type = "gp3"\n  size = ${size}\n}\n`;

/** The command line talks https only: this needs a certificate, which openssl makes. */
(hasOpenssl ? describe : describe.skip)('the command line with --fetch-modules', function () {
  this.timeout(60_000);
  const stage = new Stage();
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  /** A repository whose module is on a registry with a certificate of its own. */
  async function prepare(): Promise<{
    readonly asked: string[];
    readonly run: (args: readonly string[], trusts?: boolean, more?: NodeJS.ProcessEnv) => Promise<Ran>;
  }> {
    const { path } = stage.home;
    const [key, certificate] = [join(path, 'key.pem'), join(path, 'certificate.pem')];
    const subject = ['-subj', '/CN=costlens test', '-addext', 'subjectAltName=IP:127.0.0.1,DNS:modules.example.com'];
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', certificate, '-days', '2', ...subject],
      { stdio: 'ignore' },
    );
    const { asked, url } = await listen(readFileSync(key), readFileSync(certificate));
    write(path, {
      '.terraformrc': `host "modules.example.com" {\n  services = {\n    "modules.v1" = "${url}/v1/"\n  }\n}\n`,
      'code/main.tf': root(10, '1.0.0'),
    });
    const own = {
      ...environment,
      HOME: path,
      USERPROFILE: path,
      AWS_REGION: 'us-east-1',
      XDG_CACHE_HOME: join(path, 'cache'),
    };
    return {
      asked,
      run: (args, trusts = true, more = {}) =>
        run(join(path, 'code'), args, { ...own, ...more, ...(trusts && { NODE_EXTRA_CA_CERTS: certificate }) }),
    };
  }

  async function listen(key: Buffer, cert: Buffer): Promise<{ readonly asked: string[]; readonly url: string }> {
    const asked: string[] = [];
    let url = '';
    server = createServer({ key, cert }, (request, response) => {
      const path = request.url ?? '';
      asked.push(path);
      const answers = registry(['1.0.0', '2.0.0'], version => `${url}/${version}.tgz`);
      const size = path === '/2.0.0.tgz' ? 'var.size * 2' : 'var.size';
      if (path.endsWith('.tgz')) response.end(tarGz(members({ 'main.tf': volume(size) })));
      else (answers[path] ?? ((_, none) => void none.writeHead(404).end()))(request, response);
    });
    await new Promise<void>(resolve => server?.listen(0, '127.0.0.1', resolve));
    url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { asked, url };
  }

  it('evaluates what it fetches, once, and nothing without it', async () => {
    const { asked, run } = await prepare();
    const without = await run(['resources', '.']);
    assert.deepEqual([without.code, asked.length], [2, 0]);
    assert.match(without.stdout, /run \\"terraform init\\", or use --fetch-modules/);
    for (const cached of [false, true]) {
      const { stdout, stderr } = await run(['resources', '.', '--fetch-modules']);
      const { resources } = JSON.parse(stdout) as {
        resources: readonly { address: string; values: { size: number } }[];
      };
      assert.deepEqual(
        resources.map(({ address, values }) => [address, values.size]),
        [['module.m.aws_ebs_volume.v', 10]],
      );
      assert.equal(stderr, '', cached ? 'from the cache' : 'fetched');
    }
    assert.deepEqual(asked, ['/v1/o/m/aws/versions', '/v1/o/m/aws/1.0.0/download', '/1.0.0.tgz']);
  });

  it('compares two versions of a module', async () => {
    const { run } = await prepare();
    const code = join(stage.home.path, 'code');
    const git = (...args: readonly string[]): unknown =>
      execFileSync('git', ['-C', code, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
        stdio: 'ignore',
      });
    git('init');
    git('add', '--all');
    git('-c', 'commit.gpgsign=false', 'commit', '--message', 'first');
    write(code, { 'main.tf': root(10, '2.0.0') });
    const { stdout } = await run(['diff', '--base', 'HEAD', '--fetch-modules', '--format', 'json']);
    const { monthlyBefore, monthlyAfter, changes } = JSON.parse(stdout) as Record<string, unknown>;
    assert.deepEqual([monthlyBefore, monthlyAfter, Array.isArray(changes) && changes.length], [0.8, 1.6, 1]);
  });

  it('goes through the proxy that the environment names', async () => {
    const { asked, run } = await prepare();
    const { port } = server?.address() as AddressInfo;
    const through: string[] = [];
    const proxy = createPlainServer().on('connect', ({ url = '', headers }: IncomingMessage, socket: Duplex) => {
      through.push(`${url} ${headers['proxy-authorization'] ?? ''}`);
      const target = connect(port, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
      target.pipe(socket).pipe(target);
      for (const end of [socket, target]) end.on('error', () => target.destroy());
    });
    await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve));
    const { port: proxyPort } = proxy.address() as AddressInfo;
    write(stage.home.path, {
      '.terraformrc':
        'host "modules.example.com" {\n  services = {\n    "modules.v1" = "https://modules.example.com/v1"\n  }\n}\n',
    });
    const https_proxy = `http://user:pass@127.0.0.1:${proxyPort}`;
    const { stdout } = await run(['resources', '.', '--fetch-modules'], true, { https_proxy });
    proxy.close();
    assert.match(stdout, /module\.m\.aws_ebs_volume\.v/);
    assert.equal(asked.length, 3);
    assert.equal(through[0], `modules.example.com:443 Basic ${Buffer.from('user:pass').toString('base64')}`);
  });

  it('trusts no certificate that the machine does not', async () => {
    const { asked, run } = await prepare();
    const { code, stdout } = await run(['resources', '.', '--fetch-modules'], false);
    assert.deepEqual([code, asked.length], [2, 0]);
    assert.match(stdout, /cannot be read \(\w*SELF_SIGNED\w*\)/);
  });
});

const root = (size: number, version: string): string =>
  `module "m" {\n  source  = "modules.example.com/o/m/aws"\n  version = "${version}"\n  size    = ${size}\n}\n`;

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

function run(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ran> {
  const loader = join(repository, 'node_modules/tsx/dist/loader.mjs');
  const start = join(repository, 'estimator/src/cli/start.ts');
  const child = spawn(process.execPath, ['--import', loader, '--conditions=source', start, ...args], { cwd, env });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise(resolve => child.on('close', code => resolve({ code, stdout, stderr })));
}
