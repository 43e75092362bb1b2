import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Estimate } from '../estimate.ts';
import { readEstimate } from '../saved/estimate.ts';
import { type Host, Mistake } from './host.ts';

/** What estimate --format json has saved in a file. */
export function readSaved(file: string, { cwd }: Host): Estimate | Mistake {
  const text = textOf(resolve(cwd, file));
  if (text === undefined) return new Mistake(`${file} cannot be read`);
  const read = readEstimate(text);
  return 'problem' in read ? new Mistake(`${file}: ${read.problem}`) : read;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
