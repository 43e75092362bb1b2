import { resolve } from 'node:path';
import type { Estimate } from '../estimate.ts';
import { readEstimate } from '../saved/estimate.ts';
import { readReport, type SavedReport } from '../saved/read.ts';
import { textAt } from './files.ts';
import { type Host, Mistake } from './host.ts';

const standardInput = 0;

/** What estimate --format json has saved in a file; `-` is standard input. */
export const readSaved = (file: string, host: Host): Estimate | Mistake => readAs(file, host, readEstimate);

/** What estimate, diff or gate has saved likewise. */
export const readSavedReport = (file: string, host: Host): SavedReport | Mistake => readAs(file, host, readReport);

function readAs<T extends object>(
  file: string,
  { cwd }: Host,
  read: (text: string) => T | { readonly problem: string },
): T | Mistake {
  const text = textAt(file === '-' ? standardInput : resolve(cwd, file));
  if (text === undefined) return new Mistake(`${file} cannot be read`);
  const found = read(text);
  return 'problem' in found ? new Mistake(`${file}: ${found.problem}`) : found;
}
