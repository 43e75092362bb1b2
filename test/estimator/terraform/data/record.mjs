// Records what Terraform says of the roots beside this file: `TF_CLI_CONFIG_FILE=… node record.mjs [name …]`.
// It needs a terraform with the AWS provider at hand, and no AWS account.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const recorded = join(import.meta.dirname, 'recorded');
const work = mkdtempSync(join(tmpdir(), 'data-'));
const env = {
  ...process.env,
  CHECKPOINT_DISABLE: '1',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_ACCESS_KEY_ID: 'mock',
  AWS_SECRET_ACCESS_KEY: 'mock',
};

function outputsOf(name) {
  const cwd = join(work, name);
  cpSync(join(recorded, name), cwd, { recursive: true });
  const terraform = (...args) => execFileSync('terraform', args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  terraform('init', '-input=false', '-no-color');
  terraform('plan', '-refresh=false', '-lock=false', '-input=false', '-no-color', '-out=plan.bin');
  const { output_changes: changes } = JSON.parse(terraform('show', '-json', 'plan.bin'));
  return Object.fromEntries(
    Object.entries(changes).map(([key, { after, after_unknown: mask }]) => [key, masked(after, mask)]),
  );
}

/** An unknown shows as a question mark. */
function masked(value, mask) {
  if (mask === true) return '?';
  if (Array.isArray(value)) return value.map((item, index) => masked(item, mask?.[index]));
  if (value === null || typeof value !== 'object') return value ?? null;
  const names = new Set([...Object.keys(value), ...Object.keys(mask ?? {})]);
  return Object.fromEntries([...names].sort().map(name => [name, masked(value[name], mask?.[name])]));
}

const names = process.argv.slice(2);
for (const name of names.length > 0 ? names : readdirSync(recorded))
  writeFileSync(join(recorded, name, 'expected.json'), `${JSON.stringify(outputsOf(name), undefined, 2)}\n`);
rmSync(work, { recursive: true });
