import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { commit, folderOf, git, run, write, type Files } from './run.ts';
import { volume } from './volume.ts';

const escape = String.fromCharCode(27);

describe('the command line as a whole', () => {
  const folders: string[] = [];
  const place = (files: Files): string => {
    const folder = folderOf(files);
    folders.push(folder);
    return folder;
  };
  after(() => folders.forEach(folder => rmSync(folder, { recursive: true, force: true })));

  const schema = (name: string): AnySchema =>
    JSON.parse(
      readFileSync(join(import.meta.dirname, `../../../estimator/schema/${name}.schema.json`), 'utf8'),
    ) as AnySchema;

  it('prints JSON that fits its schema', () => {
    const folder = place({ 'old/main.tf': volume(100, 'gp2'), 'new/main.tf': volume(200) });
    const estimate = run(folder, ['estimate', 'old', '--format', 'json']);
    const diff = run(folder, ['diff', 'old', 'new', '--format', 'json']);
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    for (const [name, { stdout }] of [
      ['estimate', estimate],
      ['diff', diff],
      ['types', run(folder, ['types', '--format', 'json'])],
    ] as const) {
      assert(ajv.validate(schema(name), JSON.parse(stdout)), ajv.errorsText());
    }
    const { monthlyDelta, changes } = JSON.parse(diff.stdout) as { monthlyDelta: number; changes: readonly unknown[] };
    assert.deepEqual([monthlyDelta, changes.length], [6, 1]);
  });

  it('compares a revision with the files as they are, and with another revision', () => {
    const folder = place({ 'infra/main.tf': volume(100) });
    git(folder, 'init', '--quiet');
    const first = commit(folder, 'first');
    write(folder, { 'infra/main.tf': volume(200) });
    commit(folder, 'second');
    write(folder, { 'infra/main.tf': volume(300) });
    const deltas = [
      ['infra', '--base', first],
      ['infra', '--base', first, '--head', 'HEAD'],
      ['--base', 'HEAD'],
    ].map(args => {
      const { stdout } = run(folder, ['diff', ...args, '--format', 'json']);
      return (JSON.parse(stdout) as { monthlyDelta: number }).monthlyDelta;
    });
    assert.deepEqual(deltas, [16, 8, 8]);
    assert.match(run(folder, ['diff', '--base', 'nope']).stderr, /no revision "nope"/);
  });

  it('fails a gate with 1, after the report', () => {
    const folder = place({ 'old/main.tf': volume(100), 'new/main.tf': volume(200) });
    const [within, over] = [
      run(folder, ['diff', 'old', 'new', '--fail-above', '8']),
      run(folder, ['diff', 'old', 'new', '--fail-above', '7.99']),
    ];
    assert.deepEqual([within.code, over.code], [0, 1]);
    assert.match(over.stdout, /\+\$8\.00/);
  });

  it('takes a project that only one side has as added', () => {
    const folder = place({ 'README.md': 'nothing yet' });
    git(folder, 'init', '--quiet');
    commit(folder, 'first');
    write(folder, { 'infra/main.tf': volume(100) });
    const ran = run(folder, ['diff', 'infra', '--base', 'HEAD', '--format', 'json']);
    const { monthlyDelta } = JSON.parse(ran.stdout) as { monthlyDelta: number };
    assert.deepEqual([ran.code, monthlyDelta], [0, 8]);
  });

  it('prints evaluated resources, and fails where Terraform would', () => {
    const folder = place({
      'main.tf': 'variable "n" {}\nresource "x_y" "r" { n = var.n }\noutput "o" { value = 1 }\n',
    });
    const ran = run(folder, ['resources']);
    const { resources, outputs } = JSON.parse(ran.stdout) as {
      resources: readonly { address: string; values: unknown }[];
      outputs: unknown;
    };
    assert.deepEqual(
      [ran.code, resources[0]?.values, outputs],
      [2, { n: { $unknown: 'variable "n" has no value' } }, { o: 1 }],
    );
  });

  it('writes no colours into a pipe', () => {
    const { stdout } = run(place({ 'main.tf': volume(100) }), ['estimate'], { FORCE_COLOR: '1' });
    assert(!stdout.includes(escape));
  });
});
