import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { say } from './say.ts';

const aptGet = '/usr/bin/apt-get';
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A Chromium on this machine; installed from Debian when we may. */
export function findChromium(): string {
  const found = presentChromium();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync(aptGet)) {
    say('installing chromium with apt-get');
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
  }
  const installed = onPath();
  if (installed === undefined)
    throw new Error(`no Chromium: install one (${names.join(', ')}), or name its path in CHROMIUM`);
  return installed;
}

/** One that is there already. */
export const presentChromium = (): string | undefined => process.env['CHROMIUM'] ?? onPath();

function apt(...args: readonly string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync(aptGet, [...args, '-qq'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 600_000,
    env: environment,
  });
}

const onPath = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap(folder => names.map(name => join(folder, name)))
    .find(path => existsSync(path));

export const openBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
