import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Output, type ReportFormat, reportFormats } from '../report/index.ts';
import { type Host, Mistake } from './host.ts';

/** Writes what can be written, and says what cannot. What was printed stands. */
export function writeReports(
  outputs: readonly Output[],
  host: Host,
  render: (report: ReportFormat) => string,
): Mistake | undefined {
  const failures = outputs.flatMap(
    ({ format, file }) => writeFile(resolve(host.cwd, file), render(reportFormats[format])) ?? [],
  );
  return failures.length === 0 ? undefined : new Mistake(`cannot write ${failures.join('; ')}`);
}

function writeFile(path: string, text: string): string | undefined {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return undefined;
  } catch (error) {
    // What comes behind the comma names the path again.
    return `${path}: ${error instanceof Error ? error.message.replace(/,.*/s, '') : 'it fails'}`;
  }
}
