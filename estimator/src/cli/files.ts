import { readFileSync } from 'node:fs';
import { decode } from '../sources/decode.ts';

/** A file that a person named, in whatever encoding its tool wrote it; undefined when it cannot be read. */
export function textAt(file: string | number): string | undefined {
  try {
    return decode(readFileSync(file));
  } catch {
    return undefined;
  }
}
