import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const here = import.meta.dirname;
export const root = join(here, '../../..');
export const carrier = join(here, 'carrier');
export const artefacts = join(root, 'test/artefacts');

/** A folder that lasts as long as the work in it. */
export async function inTemporary<T>(name: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `costlens-${name}-`)));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Tests edit the workspace: they get a copy. */
export function workspaceIn(folder: string): string {
  const workspace = join(folder, 'workspace');
  cpSync(join(here, 'workspace'), workspace, { recursive: true });
  return workspace;
}

/** The suite as one file that an extension host can load; mocha is taken from the repository. */
export function buildSuite(): string {
  const outfile = join(artefacts, 'vscode-suite/index.cjs');
  buildSync({
    entryPoints: [join(here, 'suite/index.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return outfile;
}

/** Builds and packs the extension, as it would be published. */
export function packageExtension(): string {
  execFileSync(process.execPath, [join(root, 'scripts/package-vsix.mjs')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { version } = JSON.parse(readFileSync(join(root, 'extension/package.json'), 'utf8')) as { version: string }; // ours
  mkdirSync(artefacts, { recursive: true });
  return join(root, `extension/costlens-${version}.vsix`);
}

/** Settings that keep a fresh VS Code quiet. */
export const settings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'files.autoSave': 'off',
  'editor.accessibilitySupport': 'off',
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
} as const;
