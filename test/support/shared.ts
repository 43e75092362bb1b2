import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from 'mocha';

/** Facts beside the repository that tests may read and the product must not need. */
export const sharedFolder = (name: string): string | undefined => {
  const folder = join(import.meta.dirname, '../../../shared', name);
  return existsSync(folder) ? folder : undefined;
};

/** Skips a test and says why: a silent skip looks like a pass. */
export function skip(context: Context, reason: string): never {
  if (context.test) Object.assign(context.test, { skipReason: reason });
  return context.skip();
}
