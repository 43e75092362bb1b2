import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConfig } from '../../estimator/src/config/index.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/gates.md'), 'utf8');

describe('docs/gates.md', () => {
  const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);

  it('has examples', () => assert.equal(examples.length, 4));

  for (const text of examples)
    it(`has an example that is right: ${text.slice(0, text.indexOf(':'))}`, () =>
      assert.deepEqual(parseConfig('costlens.yml', text).problems, []));
});
