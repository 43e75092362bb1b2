import { existsSync, readFileSync } from 'node:fs';

export type Skipped = { readonly name: string; readonly reason: string };
/** How many tests passed and failed; and what could not be tried, with the reason. */
export type Result = { readonly passed: number; readonly failed: number; readonly skipped: readonly Skipped[] };

export const nothing: Result = { passed: 0, failed: 0, skipped: [] };

export const both = (a: Result, b: Result): Result => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: [...a.skipped, ...b.skipped],
});

export const skip = (name: string, reason: string): Result => ({ ...nothing, skipped: [{ name, reason }] });

/** What the suite wrote from inside the extension host. Without it the suite did not run to its end, whatever the exit code says. */
export function readResult(file: string): Result {
  if (!existsSync(file)) return { ...nothing, failed: 1 };
  const { passed, failed } = JSON.parse(readFileSync(file, 'utf8')) as { passed: number; failed: number }; // ours: suite/index.ts
  return { ...nothing, passed, failed: passed + failed === 0 ? 1 : failed };
}
