import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** Runs every check and test; ends with a line `N passed, N failed`. */

type Skip = { readonly name: string; readonly reason: string };
type Counts = { readonly passed: number; readonly failed: number; readonly skipped: readonly Skip[] };

const house = join(import.meta.dirname, '..');
const say = (text: string): void => void process.stdout.write(`${text}\n`);

function run(title: string, command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): boolean {
  say(`\n── ${title}`);
  const { status, error } = spawnSync(command, args, {
    cwd: house,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  });
  if (error) say(error.message);
  return status === 0;
}

const check = (title: string, args: readonly string[]): Counts => {
  const ok = run(title, 'npx', ['--no-install', ...args]);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] };
};

function mocha(title: string, specs: readonly string[]): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'costlens-test-'));
  const file = join(folder, 'counts.json');
  try {
    const ok = run(
      title,
      'npx',
      ['--no-install', 'mocha', '--reporter', 'test/support/reporter.cjs', ...specs.flatMap(spec => ['--spec', spec])],
      { COSTLENS_TEST_COUNTS: file },
    );
    const counts = JSON.parse(readFileSync(file, 'utf8')) as Counts;
    return !ok && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    say(`${title}: mocha did not run to its end`);
    return { passed: 0, failed: 1, skipped: [] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function vscode(): Promise<Counts> {
  say('\n── The extension in a real VS Code');
  const { vscodeEndToEnd } = await import('../test/e2e/vscode/index.ts');
  return vscodeEndToEnd();
}

const stages: readonly (() => Counts | Promise<Counts>)[] = [
  () => check('Types', ['tsc', '--noEmit']),
  () => check('Lint', ['eslint', '.']),
  () => check('Format', ['prettier', '--check', '.', '--log-level', 'warn']),
  () => check('Dead code', ['knip']),
  () => {
    const ok = run('Build', process.execPath, ['scripts/build.mjs']);
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] };
  },
  () =>
    mocha('Units and cases', [
      'test/{cases,estimator,pricing-cache,extension,action,house}/**/*.test.ts',
      'test/*.test.ts',
    ]),
];

/** What a skipped one of these would have shown, nothing else shows: in CI they must run. */
const endToEnd: typeof stages = [
  () => mocha('The bundled command line and action', ['test/e2e/{cli,action,prices}/**/*.test.ts']),
  vscode,
];

const results: Counts[] = [];
for (const stage of stages) results.push(await stage());
const ends: Counts[] = [];
for (const stage of endToEnd) ends.push(await stage());
results.push(...ends);

const sum = (count: (counts: Counts) => number): number => results.reduce((total, counts) => total + count(counts), 0);
const skipped = results.flatMap(counts => counts.skipped);
const needed = process.env['CI'] ? ends.flatMap(counts => counts.skipped) : [];

say('');
for (const { name, reason } of skipped) say(`skipped: ${name}: ${reason}`);
if (needed.length > 0) say('CI is set: a skipped end-to-end test counts as failed');
const failed = sum(counts => counts.failed) + needed.length;
say(`${sum(counts => counts.passed)} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
