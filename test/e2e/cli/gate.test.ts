import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { places } from './places.ts';
import { run, write } from './run.ts';
import { volume } from './volume.ts';

const policy = `budgets:
  - { name: all, total: 10 }
  - { name: change, increase: 5 }
require_tags: [{ key: team, action: warn, message: Say whose it is. }]
deny: [{ name: small, types: [aws_ebs_volume], where: { size: '> 500' } }]
`;

type Gates = {
  readonly verdict: string;
  readonly gates: readonly { readonly name: string; readonly status: string }[];
};
const gatesIn = (stdout: string): readonly string[] =>
  (JSON.parse(stdout) as Gates).gates.map(({ name, status }) => `${name}: ${status}`);

describe('gate', () => {
  const { place, repository, clear } = places();
  after(clear);

  it('holds all there is against totals, tags and denials, and knows no difference without a base', () => {
    const folder = place({ 'main.tf': volume(100), 'costlens.yml': policy });
    const ran = run(folder, ['gate', '--format', 'json']);
    assert.deepEqual(gatesIn(ran.stdout), ['all: passed', 'change: unknown', 'tag team: warned', 'small: passed']);
    assert.equal(ran.code, 0);
    const table = run(folder, ['gate']).stdout;
    assert.match(table, /\? change: The change is unknown \(there is no base to compare with\)/);
    assert.match(table, /Verdict: warned \(4 gates: 1 warned, 1 unknown, 2 passed\)/);
  });

  it('fails with 1', () => {
    const folder = place({ 'main.tf': volume(600), 'costlens.yml': policy });
    const ran = run(folder, ['gate', '--format', 'markdown']);
    assert.equal(ran.code, 1);
    assert.match(ran.stdout, /### Cost gates: failed[\s\S]*❌ all: [\s\S]*❌ small: /);
  });

  it('folds what passes behind what does not, in Markdown', () => {
    const budgets = [9, 80, 90, 100, 110].map(
      total => `  - { name: below ${String(total)}, total: ${String(total)} }\n`,
    );
    const folder = place({ 'main.tf': volume(200), 'costlens.yml': `budgets:\n${budgets.join('')}` });
    const { stdout } = run(folder, ['gate', '--format', 'markdown']);
    assert.match(
      stdout,
      /^### Cost gates: failed[^\n]*\n\n\*\*Budgets\*\*\n\n- ❌ below 9: [^\n]*\n\n<details>\n<summary>✅ 4 budgets passed<\/summary>\n\n- ✅ below 80: /,
    );
  });

  it('holds a difference where there is a base', () => {
    const folder = repository({ 'main.tf': volume(50), 'costlens.yml': policy });
    write(folder, { 'main.tf': volume(120) });
    const ran = run(folder, ['gate', '--base', 'HEAD', '--format', 'json']);
    assert.deepEqual(gatesIn(ran.stdout), ['all: passed', 'change: failed', 'tag team: passed', 'small: passed']);
    assert.equal(ran.code, 1);
  });

  it('never takes a total as kept where resources may be hidden', () => {
    const folder = place({
      'main.tf': `${volume(100)}resource "aws_ebs_volume" {\n  size = \n`,
      'costlens.yml': policy,
    });
    const ran = run(folder, ['gate', '--format', 'json']);
    assert.equal(gatesIn(ran.stdout)[0], 'all: unknown');
    assert.equal(ran.code, 2);
  });

  it('says that there is nothing to hold', () => {
    const ran = run(place({ 'main.tf': volume(100) }), ['gate']);
    assert.equal(ran.code, 0);
    assert.match(ran.stderr, /holds no budgets/);
    assert.match(ran.stdout, /Verdict: passed \(no gates\)/);
  });

  it('prints JSON that fits its schema', () => {
    const { stdout } = run(place({ 'main.tf': volume(600), 'costlens.yml': policy }), ['gate', '--format', 'json']);
    const path = join(import.meta.dirname, '../../../estimator/schema/gate.schema.json');
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    assert(ajv.validate(JSON.parse(readFileSync(path, 'utf8')) as AnySchema, JSON.parse(stdout)), ajv.errorsText());
  });
});
