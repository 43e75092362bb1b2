import { execFile } from 'node:child_process';

/** What git printed, or why it refused. */
type Answer = { readonly out: string } | { readonly out: undefined; readonly error: string };

/** Runs git with an array of arguments, never through a shell. */
export type Git = (...args: readonly string[]) => Promise<Answer>;

type Environment = Readonly<Record<string, string | undefined>>;

/** A bare repository hidden among the files of a pull request must not be taken for ours: its configuration may name programs. */
const guards = ['-c', 'safe.bareRepository=explicit', '-c', 'core.fsmonitor=false'];

export const gitIn =
  (folder: string, environment: Environment): Git =>
  (...args) =>
    new Promise(resolve => {
      const env = { ...environment, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
      execFile(
        'git',
        [...guards, ...args],
        { cwd: folder, env, maxBuffer: 256 * 1024 * 1024 },
        (error, stdout, stderr) => {
          resolve(error ? { out: undefined, error: stderr.trim() || error.message } : { out: stdout.trim() });
        },
      );
    });

/** Gives git the token for one server, through the environment: a command line can be read by every process. */
export function withToken(environment: Environment, server: string, token: string): Environment {
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    ...environment,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${credentials}`,
  };
}
