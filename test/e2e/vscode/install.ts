import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.ts';
import { say } from './say.ts';

/** VS Code's own server and web workbench, as code-server packs them, and the Node they want. */
const versions = { 'code-server': '4.139.1', node: '24.21.0' } as const;
const nodePackage = `node-${process.platform}-${process.arch}`;

export type CodeServer = { readonly main: string; readonly node: string };

/** Installed once, into a folder that git does not see. */
export function codeServer(): CodeServer {
  const folder = join(root, '.vscode-host');
  const code = join(folder, 'node_modules/code-server/lib/vscode');
  const installed: CodeServer = {
    main: join(code, 'out/server-main.js'),
    node: join(folder, 'node_modules', nodePackage, 'bin/node'),
  };
  const stamp = join(folder, `installed-${versions['code-server']}-${versions.node}`);
  if (existsSync(stamp) && existsSync(installed.main) && existsSync(installed.node)) return installed;
  say(`installing VS Code (code-server ${versions['code-server']}) once, into .vscode-host: some 700 MB`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "name": "vscode-host", "private": true, "version": "0.0.0" }\n');
  // Their install scripts compile what no test needs, and refuse to run as root.
  npm(
    folder,
    'install',
    `code-server@${versions['code-server']}`,
    `${nodePackage}@${versions.node}`,
    '--ignore-scripts',
  );
  npm(code, 'install', '--ignore-scripts', '--omit=dev');
  writeFileSync(stamp, '');
  return installed;
}

function npm(cwd: string, ...args: readonly string[]): void {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', [...args, ...quiet], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 600_000,
    shell: process.platform === 'win32',
  });
}
