import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** What one run of the command line took, in a process of its own. */
type Run = { readonly milliseconds: number; readonly megabytes: number; readonly processorMilliseconds: number };
type MonorepoBench = {
  readonly one: Run;
  readonly all: Run;
  readonly estimate: Run;
  /** The same in one thread and in several. */
  readonly jobs: readonly { readonly count: number; readonly all: Run; readonly estimate: Run }[];
};

/** How many threads are compared. */
const threads = [1, 2, 4];

const roots = 200;

/** A real repository of many roots, each with a module; a commit changes one of them, and then all. */
export function benchMonorepo(generated: (resources: number) => string): MonorepoBench {
  buildProgram();
  const folder = mkdtempSync(join(tmpdir(), 'costlens-monorepo-'));
  try {
    const paths = Array.from({ length: roots }, (_, index) => join(folder, `team-${index % 20}`, `root-${index}`));
    git(folder, 'init', '--quiet');
    write(join(folder, 'modules', 'volume'), module);
    for (const [index, path] of paths.entries()) write(path, rootText(generated, index));
    commit(folder);
    const estimate = run(folder, ['estimate', '.', '--format', 'json']);
    appendFileSync(join(paths[7] ?? folder, 'main.tf'), volume);
    commit(folder);
    const one = run(folder, ['diff', '.', '--base', 'HEAD~1', '--format', 'json']);
    for (const path of paths) appendFileSync(join(path, 'main.tf'), volume.replace('more', 'most'));
    commit(folder);
    const all = run(folder, ['diff', '.', '--base', 'HEAD~1', '--format', 'json']);
    const jobs = threads.map(count => ({
      count,
      all: run(folder, ['diff', '.', '--base', 'HEAD~1', '--format', 'json', '--jobs', String(count)]),
      estimate: run(folder, ['estimate', '.', '--format', 'json', '--jobs', String(count)]),
    }));
    return { one, all, estimate, jobs };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const monorepoLines = ({ one, all, estimate, jobs }: MonorepoBench): readonly string[] => [
  `a repository of ${roots} roots × 100 resources: a change in one ${shown(one)}; in all ${shown(all)}; all estimated once ${shown(estimate)}`,
  ...jobs.map(
    each => `  --jobs ${each.count}: a change in all ${shown(each.all)}; all estimated ${shown(each.estimate)}`,
  ),
];

const shown = ({ milliseconds, megabytes, processorMilliseconds }: Run): string =>
  `${(milliseconds / 1000).toFixed(2)} s (${(processorMilliseconds / 1000).toFixed(2)} s of processor), ${megabytes.toFixed(0)} MB`;

const rootText = (generated: (resources: number) => string, index: number): string =>
  `# ${index}\n${generated(99)}module "one" {\n  source = "../../modules/volume"\n}\n`;

const module = `resource "aws_ebs_volume" "shared" {\n  availability_zone = "us-east-1a"\n  size = 10\n}\n`;
const volume = `resource "aws_ebs_volume" "more" {\n  availability_zone = "us-east-1a"\n  size = 10\n}\n`;

function write(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'main.tf'), text);
}

const settings = ['user.name=bench', 'user.email=bench@example.com', 'commit.gpgsign=false', 'gc.auto=0'];

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...settings.flatMap(each => ['-c', each]), ...args], { encoding: 'utf8' });

function commit(folder: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'bench');
}

const most = 1024 * 1024 * 1024;

/** The child says on stderr, at its end, how much memory it took. */
const telling =
  'data:text/javascript,process.on("exit",()=>process.stderr.write(`${process.resourceUsage().maxRSS} kB at most, ${process.cpuUsage().user+process.cpuUsage().system} us of processor`))';

/** What users run: the built command line. */
const program = fileURLToPath(new URL('../estimator/bin/costlens.js', import.meta.url));

function run(folder: string, args: readonly string[]): Run {
  const begin = performance.now();
  const { stdout, stderr, error } = spawnSync(process.execPath, ['--import', telling, program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: most,
  });
  const milliseconds = performance.now() - begin;
  if (error) throw error;
  // Each thread says so at its end; what is told of a process is told last by the first.
  const kilobytes = Number(/(\d+) kB at most(?![\s\S]*kB at most)/.exec(stderr)?.[1] ?? NaN);
  if (!Number.isFinite(kilobytes) || stdout === '') throw new Error(stderr);
  const processorMilliseconds =
    Number(/(\d+) us of processor(?![\s\S]*us of processor)/.exec(stderr)?.[1] ?? NaN) / 1000;
  return { milliseconds, megabytes: kilobytes / 1024, processorMilliseconds };
}

/** Builds the command line first: a bench of an old one says nothing. */
function buildProgram(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('build.mjs', import.meta.url)), 'cli'], { stdio: 'ignore' });
}
