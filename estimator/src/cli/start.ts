import process from 'node:process';
import { main } from './main.ts';

// Windows looks for programs in the current folder first, and a repository may hold anybody's git.exe.
process.env['NoDefaultCurrentDirectoryInExePath'] = '1';

// A closed pipe, as of `| head`, is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** SOURCE_DATE_EPOCH makes what a program says of the date repeatable. */
const now = (): Date => {
  const seconds = Number(process.env['SOURCE_DATE_EPOCH'] || NaN);
  return Number.isFinite(seconds) ? new Date(seconds * 1000) : new Date();
};

main(process.argv.slice(2), {
  cwd: process.cwd(),
  environment: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  now,
}).then(
  code => (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(
      `costlens: a fault of Costlens itself, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = 2;
  },
);
