import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  type Dimension,
  dimensionForms,
  dimensionOf,
  type FormatName,
  formatNames,
  type Output,
  outputOf,
  reportFormats,
  type ReportFormat,
} from '../report/index.ts';
import { type Host, Mistake } from './host.ts';

const known = (text: string): FormatName | undefined => formatNames.find(name => name === text);

const reports = ['', 'estimate', 'diff', 'report'];

/** What other commands print too. */
const common: readonly FormatName[] = ['table', 'json', 'markdown'];

export function formatOf(text = 'table', command = ''): FormatName | Mistake {
  const format = known(text);
  if (!format) return new Mistake(`--format ${text}: there are ${formatNames.join(', ')}`);
  const isReport = reports.includes(command);
  return isReport || common.includes(format)
    ? format
    : new Mistake(`--format ${text} is for ${reports.slice(1).join(', ')}`);
}

/** Where reports go besides; no two to the same file. */
export function outputsOf(given: readonly string[] = []): readonly Output[] | Mistake {
  const outputs: Output[] = [];
  for (const text of given) {
    const output = outputOf(text);
    if (!output)
      return new Mistake(`--out ${text}: write it as --out FORMAT=FILE; there are ${formatNames.join(', ')}`);
    if (outputs.some(({ file }) => file === output.file)) return new Mistake(`--out ${text}: two reports in one file`);
    outputs.push(output);
  }
  return outputs;
}

export function dimensionsOf(given: readonly string[] = []): readonly Dimension[] | Mistake {
  const unknown = given.find(text => dimensionOf(text) === undefined);
  if (unknown !== undefined) return new Mistake(`--by ${unknown}: there are ${dimensionForms.join(', ')}`);
  return given.flatMap(text => dimensionOf(text) ?? []);
}

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
