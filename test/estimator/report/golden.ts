import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Compares with a recorded text; `UPDATE=1` records it anew, to be read in the diff. */
export function golden(path: string, actual: string): void {
  if (process.env['UPDATE'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
    return;
  }
  assert(existsSync(path), `nothing recorded at ${path}: run with UPDATE=1`);
  assert.equal(actual.replaceAll('\r\n', '\n'), readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
}
