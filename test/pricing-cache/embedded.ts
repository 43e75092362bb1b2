import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { embeddedSnapshot, type Snapshot } from '@costlens/pricing-cache';

const opened = embeddedSnapshot();
assert.ok(opened.ok, opened.ok ? '' : opened.message);
export const book: Snapshot = opened.book;

/** The price tables, which are not in the repository. */
export const tables = join(import.meta.dirname, '..', '..', '..', 'shared', 'prices');

export const withTables = (name: string, test: () => void) =>
  existsSync(tables) ? it(name, test) : it.skip(`${name} (no price tables beside the repository)`, test);
