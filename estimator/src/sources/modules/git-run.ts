import { spawn } from 'node:child_process';
import { devNull } from 'node:os';
import { shown } from '../../terraform/modules/source.ts';
import { Failure, Unreachable } from './failure.ts';
import type { Settings } from './settings.ts';

/** Nothing that a fetched repository says is executed, and nothing of ours is recursed into. */
const configuration = [
  `core.hooksPath=${devNull}`,
  'core.fsmonitor=false',
  'protocol.ext.allow=never',
  'submodule.recurse=false',
  'fetch.recurseSubmodules=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'http.lowSpeedLimit=1000',
  'http.lowSpeedTime=30',
].flatMap(each => ['-c', each]);

/** Whoever runs us from a hook has these set, and git would work in their repository. */
const inherited = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_CONFIG',
  'GIT_SHALLOW_FILE',
];

export type GitRun = {
  readonly args: readonly string[];
  readonly input?: string;
  readonly mostBytes: number;
};

/** Runs git on its own: it may ask nobody anything, and ends in time. */
export async function git({ args, input, mostBytes }: GitRun, settings: Settings): Promise<Buffer | Failure> {
  const child = spawn('git', [...configuration, ...args], {
    env: environmentOf(settings),
    // A session of its own has no terminal, so that ssh cannot ask for a password on it.
    detached: settings.platform !== 'win32',
    windowsHide: true,
  });
  const chunks: Buffer[] = [];
  let [bytes, said, why] = [0, '', ''];
  const stop = (reason: string): void => {
    why = reason;
    end(child.pid, settings);
  };
  const timer = setTimeout(() => stop('git takes too long'), settings.gitTimeoutMs);
  child.stdin.on('error', () => undefined).end(input ?? '');
  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > mostBytes) stop('the repository is too large');
    else chunks.push(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-4096)));
  const code = await ended(child);
  clearTimeout(timer);
  if (code === 0 && why === '') return Buffer.concat(chunks, bytes);
  return why === '' ? explained(code, said) : new Failure(why);
}

function explained(code: number | string, said: string): Failure {
  if (typeof code === 'string') return new Failure(code);
  return noNetwork.test(said) ? new Unreachable(reasonIn(said)) : new Failure(reasonIn(said));
}

const noNetwork =
  /could not resolve|failed to connect|couldn't connect|connection (?:refused|timed out|reset)|network is unreachable/i;

const ended = (child: ReturnType<typeof spawn>): Promise<number | string> =>
  new Promise(resolve => {
    const missing = (error: Error): boolean => 'code' in error && error.code === 'ENOENT';
    child.on('error', error => resolve(missing(error) ? 'git is not installed' : 'git cannot be run'));
    child.on('close', code => resolve(code ?? 'git was ended'));
  });

/** With everything that git has started. */
function end(pid: number | undefined, { platform }: Settings): void {
  try {
    if (pid !== undefined) process.kill(platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function environmentOf({ environment, loopback }: Settings): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !inherited.includes(name));
  return {
    ...Object.fromEntries(kept),
    GIT_ALLOW_PROTOCOL: loopback ? 'https:ssh:http:file' : 'https:ssh',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: environment['GIT_ASKPASS'] ?? '',
    SSH_ASKPASS_REQUIRE: 'never',
    GCM_INTERACTIVE: 'never',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
  };
}

/** The line in which git says what was wrong. */
function reasonIn(said: string): string {
  const lines = said.split(/\r?\n/).map(line => line.trim());
  const line = lines.find(each => /^(?:fatal|error|ERROR):/.test(each)) ?? lines.findLast(each => each !== '') ?? '';
  return shown(`git says: ${line.replace(/^\w+: /, '')}`);
}
