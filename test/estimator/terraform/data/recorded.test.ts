import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluated } from '../evaluated.ts';

const recorded = join(import.meta.dirname, 'recorded');

/** An unknown shows as a question mark, as in what was recorded. */
function masked(value: unknown): unknown {
  if (typeof value === 'string') return /^\?[^]*\?$/.test(value) ? '?' : value;
  if (Array.isArray(value)) return value.map(masked);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, masked(item)]));
}

describe('data sources and planned values, as Terraform has them', () => {
  for (const name of readdirSync(recorded)) {
    it(name, async () => {
      const folder = join(recorded, name);
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.tf'));
      const texts = Object.fromEntries(files.map(file => [file, readFileSync(join(folder, file), 'utf8')]));
      const { outputs, messages } = await evaluated(texts);
      assert.deepEqual(messages, []);
      assert.deepEqual(masked(outputs), JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));
    });
  }
});
