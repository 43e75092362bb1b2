import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { CodeServer } from './install.ts';
import { settings } from './paths.ts';

export type Server = { readonly authority: string; readonly stop: () => Promise<void> };

const argumentsFor = (profile: string): string[] => [
  ...[
    '--server-data-dir',
    profile,
    '--user-data-dir',
    join(profile, 'data'),
    '--extensions-dir',
    join(profile, 'extensions'),
  ],
  ...['--accept-server-license-terms', '--telemetry-level', 'off'],
];

/** A fresh profile with the packaged extension in it. */
export function installExtension({ node, main }: CodeServer, profile: string, vsix: string): void {
  mkdirSync(join(profile, 'data/User'), { recursive: true });
  writeFileSync(join(profile, 'data/User/settings.json'), JSON.stringify(settings));
  execFileSync(node, [main, ...argumentsFor(profile), '--install-extension', vsix, '--force'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

export async function startServer(
  { node, main }: CodeServer,
  profile: string,
  extra: Readonly<Record<string, string>>,
): Promise<Server> {
  const port = await freePort();
  const log = join(profile, 'server.log');
  const output = openSync(log, 'a');
  const child = spawn(
    node,
    [
      main,
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--without-connection-token',
      '--disable-workspace-trust',
      ...argumentsFor(profile),
    ],
    // A group of its own: the extension host and what it starts end with it.
    { stdio: ['ignore', output, output], env: { ...environment(), ...extra }, detached: true },
  );
  const end = (signal: NodeJS.Signals) => endGroup(child, signal);
  const onExit = () => end('SIGKILL');
  process.once('exit', onExit);
  const authority = `127.0.0.1:${port}`;
  await answering(`http://${authority}/version`, child, log).catch((error: unknown) => {
    onExit();
    throw error;
  });
  return { authority, stop: () => stop(child, end).finally(() => process.off('exit', onExit)) };
}

/** Without what an editor's own terminal would hand down; and without a marketplace to ask. */
const environment = (): Record<string, string | undefined> => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VSCODE_|CODE_SERVER_|ELECTRON_|NODE_OPTIONS$)/.test(name)),
  ),
  EXTENSIONS_GALLERY: '{}',
});

async function stop(child: ChildProcess, end: (signal: NodeJS.Signals) => void): Promise<void> {
  end('SIGTERM');
  for (let tries = 0; tries < 30 && child.exitCode === null && child.signalCode === null; tries++) await pause(100);
  end('SIGKILL');
}

function endGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // It is gone already.
  }
}

async function answering(url: string, child: ChildProcess, log: string): Promise<void> {
  for (let tries = 0; tries < 300 && child.exitCode === null; tries++) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await pause(100);
  }
  throw new Error(`VS Code's server did not start: ${readFileSync(log, 'utf8').slice(0, 2000)}`);
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
