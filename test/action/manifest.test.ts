import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { formatNames } from '@costlens/estimator';
import { readInputs } from '../../action/src/inputs.ts';

type Named = Readonly<Record<string, { readonly description?: string; readonly default?: string }>>;
type Manifest = { readonly inputs: Named; readonly outputs: Named; readonly runs: Readonly<Record<string, string>> };

const action = join(import.meta.dirname, '../../action');
const read = (file: string) => readFileSync(join(action, file), 'utf8');
const { inputs, outputs, runs } = parse(read('action.yml')) as Manifest;
const readme = read('README.md');

describe('action.yml', () => {
  for (const [name, { description }] of Object.entries({ ...inputs, ...outputs })) {
    it(`describes ${name}, and so does the README`, () => {
      assert.ok(description && description.length > 10);
      assert.match(readme, new RegExp(`^\\| \`${name}\` +\\|`, 'm'));
    });
  }

  it('declares every input that is read, and no other', () => {
    const asked = new Set<string>();
    readInputs(name => {
      asked.add(name);
      return inputs[name]?.default ?? '';
    });
    assert.deepEqual([...asked].sort(), Object.keys(inputs).sort());
  });

  it('has defaults that are understood', () => {
    assert.ok(readInputs(name => inputs[name]?.default ?? '').inputs);
  });

  it('sets every output that it declares, and no other', () => {
    const set = [...read('src/publish.ts').matchAll(/setOutput\('([\w-]+)'/g)].map(([, name]) => name);
    const ofForms = formatNames.map(format => `report-${format}`);
    assert.deepEqual([...set, ...ofForms].sort(), Object.keys(outputs).sort());
  });

  it('runs the bundle', () => assert.deepEqual(runs, { using: 'node24', main: 'dist/index.js' }));
});
