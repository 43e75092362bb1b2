import { resolve } from 'node:path';
import type { Estimate } from '../estimate.ts';
import { readEstimate } from '../saved/estimate.ts';
import { textAt } from './files.ts';
import { type Host, Mistake } from './host.ts';

const standardInput = 0;

/** What estimate --format json has saved in a file; `-` is standard input. */
export function readSaved(file: string, { cwd }: Host): Estimate | Mistake {
  const text = textAt(file === '-' ? standardInput : resolve(cwd, file));
  if (text === undefined) return new Mistake(`${file} cannot be read`);
  const read = readEstimate(text);
  return 'problem' in read ? new Mistake(`${file}: ${read.problem}`) : read;
}
