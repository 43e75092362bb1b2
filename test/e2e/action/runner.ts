import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parse } from 'yaml';

/** The action's folder, and what of it a release holds. */
const action = join(import.meta.dirname, '../../../action');
const released = ['action.yml', 'dist', 'main.wasm.gz'];

/** What a workflow says about the step, and what the job stands on. */
export type Job = {
  readonly workspace: string;
  readonly api: string;
  readonly repository: string;
  readonly eventName: string;
  readonly event: unknown;
  readonly sha: string;
  readonly token: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Runs a copy that has nothing of this repository around it. */
  readonly alone?: boolean;
};

export type Ran = {
  readonly code: number | null;
  readonly log: string;
  readonly commands: readonly Command[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The JSON report, undefined when there is none. */
  readonly report: unknown;
  /** What the workflow has asked for, by its path in the workspace. */
  readonly reports: Readonly<Record<string, string>>;
};

/** A line such as `::error file=main.tf,line=2::message`. */
export type Command = {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
};

type Declared = {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: object;
  readonly runs: { readonly main: string };
};

const declaration = (): Declared => parse(readFileSync(join(action, 'action.yml'), 'utf8')) as Declared;

/** What action.yml says there is, and so what is set at every run. */
export const outputNames = (): readonly string[] => Object.keys(declaration().outputs).sort();

/** Runs the bundled action as the runner does: by node, with everything in environment variables and files. */
export async function runAction(job: Job): Promise<Ran> {
  const declared = declaration();
  const folder = mkdtempSync(join(tmpdir(), 'costlens-runner-'));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const [output, summary] = [file('output', ''), file('summary', '')];
  const environment = {
    ...{ PATH: process.env['PATH'], HOME: folder, RUNNER_TEMP: folder, CI: 'true', GITHUB_ACTIONS: 'true' },
    ...{
      GIT_CONFIG_NOSYSTEM: '1',
      SystemRoot: process.env['SystemRoot'],
      GITHUB_API_URL: job.api,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: job.sha,
    },
    ...{ GITHUB_REPOSITORY: job.repository, GITHUB_WORKSPACE: job.workspace, GITHUB_EVENT_NAME: job.eventName },
    ...{
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(job.event)),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
    },
    ...inputsOf(declared, job),
    ...job.environment,
  };
  if (job.alone)
    for (const name of released) cpSync(join(action, name), join(folder, 'action', name), { recursive: true });
  const main = join(job.alone ? join(folder, 'action') : action, declared.runs.main);
  const { code, log } = await start(main, job.workspace, environment);
  const read = (path: string) => readFileSync(path, 'utf8');
  const outputs = outputsIn(read(output));
  const report: unknown = outputs['report-json'] ? JSON.parse(read(outputs['report-json'])) : undefined;
  const paths = outputs['reports']?.split('\n').filter(path => path !== '') ?? [];
  const reports = Object.fromEntries(paths.map(path => [relative(job.workspace, path), read(path)]));
  const ran = { code, log, commands: commandsIn(log), outputs, summary: read(summary), report, reports };
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  return ran;
}

/** Every declared input is set, with its default where the workflow says nothing. */
const inputsOf = ({ inputs }: Declared, job: Job): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => {
      const text = job.inputs[name] ?? (input.default ?? '').replace('${{ github.token }}', job.token);
      return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, text];
    }),
  );

function start(main: string, cwd: string, env: NodeJS.ProcessEnv): Promise<{ code: number | null; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    const keep = (chunk: Buffer) => (log += chunk.toString('utf8'));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', code => resolve({ code, log }));
  });
}

const unescape = (text: string) =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');

const commandsIn = (log: string): readonly Command[] =>
  log.split('\n').flatMap(line => {
    const [, name, list = '', message = ''] = /^::([a-z-]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? [];
    if (!name) return [];
    const properties = list.split(',').map(each => {
      const at = each.indexOf('=');
      return [each.slice(0, at), unescape(each.slice(at + 1))] as const;
    });
    return [{ name, properties: Object.fromEntries(properties), message: unescape(message) }];
  });

/** `name<<delimiter`, the value, the delimiter: as the runner reads it. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  for (const [, name = '', , value = ''] of text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm))
    found.set(name, value);
  return Object.fromEntries(found);
}
