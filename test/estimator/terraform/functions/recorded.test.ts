import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateText } from './evaluate.ts';

const folder = join(import.meta.dirname, 'recorded');

/** An expression and what `terraform console` prints for it as JSON; null where it fails. */
type Truth = readonly [expression: string, result: string | null];

describe("functions and operators give terraform's own results", () => {
  for (const file of readdirSync(folder)) {
    describe(file, () => {
      for (const [expression, expected] of JSON.parse(readFileSync(join(folder, file), 'utf8')) as readonly Truth[]) {
        it(expression, () => {
          const { value, problems } = evaluateText(`jsonencode(${expression})`);
          assert.equal(problems.length > 0 ? null : value, expected, problems[0]?.message);
        });
      }
    });
  }
});
