import process from 'node:process';
import { now } from '../sources/today.ts';
import { main } from './main.ts';

// Windows looks for programs in the current folder first, and a repository may hold anybody's git.exe.
process.env['NoDefaultCurrentDirectoryInExePath'] = '1';

// A closed pipe, as of `| head`, is no error of ours; a full disk is the person's to mend.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`costlens: the report cannot be written: ${error.message}\n`);
  process.exitCode = 2;
});

main(process.argv.slice(2), {
  cwd: process.cwd(),
  environment: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => now(process.env),
  elapsed: () => performance.now(),
}).then(
  code => (process.exitCode ??= code),
  (error: unknown) => {
    process.stderr.write(
      `costlens: a fault of Costlens itself, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = 2;
  },
);
