// Records what Terraform says of the roots under test/estimator/terraform/roots:
//   TF_CLI_CONFIG_FILE=… node scripts/record-roots.mjs [name …]
// It needs a terraform with the AWS provider at hand, and no AWS account. `run.json` beside a root holds its arguments,
// environment and workspace; with `"tofu": true` its .tofu files stand in for the .tf files of the same name.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const roots = join(import.meta.dirname, '../test/estimator/terraform/roots');
const binary = process.env.TERRAFORM ?? 'terraform';
const quiet = {
  CHECKPOINT_DISABLE: '1',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_ACCESS_KEY_ID: 'mock',
  AWS_SECRET_ACCESS_KEY: 'mock',
};

function terraform(cwd, env, ...args) {
  const { status, stdout, stderr } = spawnSync(binary, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status, stdout, stderr };
}

function record(name) {
  const work = mkdtempSync(join(tmpdir(), 'roots-'));
  const cwd = join(work, name);
  try {
    cpSync(join(roots, name), cwd, { recursive: true, filter: from => !from.endsWith('expected.json') });
    const run = existsSync(join(cwd, 'run.json')) ? JSON.parse(readFileSync(join(cwd, 'run.json'), 'utf8')) : {};
    if (run.tofu) replaceTofu(cwd);
    const env = { ...process.env, ...quiet, ...run.env };
    terraform(cwd, env, 'init', '-input=false', '-no-color', '-backend=false');
    const select = run.workspace ? { ...env, TF_WORKSPACE: run.workspace } : env;
    return planned(cwd, select, run.args ?? []);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function replaceTofu(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) replaceTofu(path);
    else if (/\.tofu(\.json)?$/.test(path)) renameSync(path, path.replace(/\.tofu(\.json)?$/, '.tf$1'));
  }
}

function planned(cwd, env, args) {
  const flags = ['-refresh=false', '-lock=false', '-input=false', '-json', '-out=plan.bin'];
  const { status, stdout, stderr } = terraform(cwd, env, 'plan', ...flags, ...args);
  if (status !== 0) return { error: firstError(stdout, stderr) };
  const plan = JSON.parse(terraform(cwd, env, 'show', '-json', 'plan.bin').stdout);
  return { resources: resourcesOf(plan), outputs: outputsOf(plan) };
}

function firstError(stdout, stderr) {
  const lines = stdout.split('\n').filter(line => line.includes('"diagnostic"'));
  const found = lines.map(line => JSON.parse(line).diagnostic).find(({ severity }) => severity === 'error');
  if (!found) throw new Error(stdout + stderr);
  const { filename, start } = found.range ?? {};
  return { summary: found.summary, at: filename && `${filename}:${start.line}` };
}

function resourcesOf({ resource_changes: changes = [], configuration }) {
  const written = new Map();
  collectWritten(configuration.root_module ?? {}, '', written);
  const managed = changes.filter(({ mode, change }) => mode === 'managed' && change.actions[0] !== 'forget');
  return Object.fromEntries(
    managed.map(({ address, previous_address: previous, type, change }) => {
      const keyless = address.replace(/\[("(?:\\.|[^"\\])*"|\d+)\]/g, '');
      const names = [...(written.get(keyless) ?? []), ...(type.startsWith('aws_') ? ['tags_all'] : [])];
      const values = names.flatMap(name => {
        const [value, unknown, secret] = [change.after, change.after_unknown, change.after_sensitive].map(
          v => v?.[name],
        );
        return value === undefined && unknown === undefined ? [] : [[name, masked(value, unknown, secret)]];
      });
      return [address, { ...(previous && { previous }), values: Object.fromEntries(values) }];
    }),
  );
}

function collectWritten(module, prefix, written) {
  for (const { address, expressions = {} } of module.resources ?? [])
    written.set(`${prefix}${address}`, Object.keys(expressions));
  for (const [name, call] of Object.entries(module.module_calls ?? {}))
    collectWritten(call.module ?? {}, `${prefix}module.${name}.`, written);
}

function outputsOf({ output_changes: changes = {}, planned_values: { outputs = {} } }) {
  return Object.fromEntries(
    Object.entries(changes).map(([name, { after, after_unknown: unknown, after_sensitive: secret }]) => [
      name,
      withSets(masked(after, unknown, secret), outputs[name]?.type),
    ]),
  );
}

/** What is not known yet, or not to be shown, stands as Costlens prints it; why it is unknown is not recorded. */
function masked(value, unknown, secret) {
  if (unknown === true) return { $unknown: true };
  if (secret === true) return { $unknown: 'sensitive' };
  if (Array.isArray(value)) return value.map((item, index) => masked(item, unknown?.[index], secret?.[index]));
  if (value === null || typeof value !== 'object') return value ?? null;
  const names = new Set([...Object.keys(value), ...Object.keys(unknown || {})]);
  return Object.fromEntries(
    [...names].sort().map(name => [name, masked(value[name], unknown?.[name], secret?.[name])]),
  );
}

/** Where the type says that a list is a set, its order means nothing. */
function withSets(value, type) {
  if (!Array.isArray(type) || value === null || typeof value !== 'object' || '$unknown' in value) return value;
  const [kind, of] = type;
  if (kind === 'set') return { $set: value.map(item => withSets(item, of)) };
  if (kind === 'list') return value.map(item => withSets(item, of));
  if (kind === 'tuple') return value.map((item, index) => withSets(item, of[index]));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, withSets(item, kind === 'map' ? of : of[name])]),
  );
}

const names = process.argv.slice(2);
for (const name of names.length > 0 ? names : readdirSync(roots)) {
  const truth = record(name);
  if (truth.error) process.stdout.write(`${name}: ${truth.error.summary} (${truth.error.at})\n`);
  writeFileSync(join(roots, name, 'expected.json'), `${JSON.stringify(truth, undefined, 2)}\n`);
}
