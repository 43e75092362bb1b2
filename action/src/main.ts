import * as core from '@actions/core';
import { run } from './run.ts';

// Windows looks for programs in the current folder first, and the workspace may hold anybody's git.exe.
process.chdir(import.meta.dirname);

// The one place where a bug of ours becomes a line in the log.
run(process.env).catch((error: unknown) => {
  core.setFailed(error instanceof Error ? error.message : String(error));
});
