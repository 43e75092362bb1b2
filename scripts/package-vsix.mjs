import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './build-extension.mjs';

const root = join(import.meta.dirname, '..');

/** Builds the extension and packs it; gives the path of the package. */
async function packageVsix() {
  await buildExtension();
  const { version } = JSON.parse(readFileSync(join(root, 'extension/package.json'), 'utf8'));
  const path = join(root, `extension/costlens-${version}.vsix`);
  const npm = ['run', 'package', '--silent', '--workspace', 'extension', '--', '--out', path];
  execFileSync('npm', npm, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' });
  return path;
}

if (process.argv[1] === import.meta.filename) {
  const path = await packageVsix();
  console.log(`${path}: ${(statSync(path).size / 1024).toFixed(0)} KiB`);
}
