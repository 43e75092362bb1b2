// Records what Terraform says of the roots under test/estimator/terraform/plan/recorded:
//   TF_CLI_CONFIG_FILE=… node scripts/record-plans.mjs
// It needs a terraform with the AWS provider at hand, and no AWS account: the state that a plan starts from is made out
// of the plan of `before/`.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const recorded = join(import.meta.dirname, '../test/estimator/terraform/plan/recorded');
const binary = process.env.TERRAFORM ?? 'terraform';
const work = mkdtempSync(join(tmpdir(), 'plans-'));
const env = {
  ...process.env,
  CHECKPOINT_DISABLE: '1',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_ACCESS_KEY_ID: '',
  TF_IN_AUTOMATION: '1',
};
const terraform = (cwd, ...args) => execFileSync(binary, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 30 });

function root(name, state) {
  const folder = join(work, name);
  cpSync(join(recorded, name), folder, { recursive: true });
  if (state) writeFileSync(join(folder, 'terraform.tfstate'), JSON.stringify(state));
  terraform(folder, 'init', '-input=false', '-no-color');
  return folder;
}

function plan(folder, ...args) {
  terraform(folder, 'plan', '-refresh=false', '-lock=false', '-input=false', '-no-color', '-out=plan.bin', ...args);
  return JSON.parse(terraform(folder, 'show', '-json', 'plan.bin'));
}

/** What AWS would have answered. */
const answers = {
  iops: 3000,
  throughput: 125,
  encrypted: false,
  multi_attach_enabled: false,
  tenancy: 'default',
  availability_zone: 'us-east-1a',
};

function filled(values, unknown, name) {
  const computed = Object.entries(unknown).filter(([, mask]) => mask === true);
  const made = computed.map(([key]) => {
    if (key === 'id' || key === 'arn') return [key, `made-${name}-${key}`];
    return [key, answers[key] ?? null];
  });
  const nested = Object.entries(values).map(([key, value]) => {
    const mask = unknown[key];
    return [
      key,
      Array.isArray(value) && Array.isArray(mask)
        ? value.map((item, i) => (isObject(item) ? filled(item, mask[i] ?? {}, name) : item))
        : value,
    ];
  });
  return Object.fromEntries([...nested, ...made]);
}
const isObject = value => typeof value === 'object' && value !== null && !Array.isArray(value);

const schemaVersions = planned => {
  const modules = [planned.root_module];
  const found = new Map();
  for (let module = modules.pop(); module; module = modules.pop()) {
    for (const each of module.resources ?? []) found.set(each.address, each.schema_version);
    modules.push(...(module.child_modules ?? []));
  }
  return found;
};

/** The state there would be had the plan been applied. */
function stateAfter({ resource_changes: changes, planned_values: planned }) {
  const versions = schemaVersions(planned);
  const resources = changes
    .filter(({ mode }) => mode === 'managed')
    .map(({ address, module_address: module, mode, type, name, provider_name: provider, index, change }) => ({
      ...(module && { module }),
      mode,
      type,
      name,
      provider: `provider["${provider}"]${module?.startsWith('module.service') ? '.ireland' : ''}`,
      instances: [
        {
          ...(index !== undefined && { index_key: index }),
          schema_version: versions.get(address) ?? 0,
          attributes: filled(change.after, change.after_unknown, address.replaceAll(/\W+/g, '-')),
          sensitive_attributes: [],
        },
      ],
    }));
  return {
    version: 4,
    terraform_version: '1.11.4',
    serial: 1,
    lineage: '00000000-0000-0000-0000-000000000001',
    outputs: {},
    resources: grouped(resources),
    check_results: null,
  };
}

function grouped(resources) {
  const byName = new Map();
  for (const each of resources) {
    const key = [each.module, each.type, each.name].join(' ');
    const there = byName.get(key);
    if (there) there.instances.push(...each.instances);
    else byName.set(key, each);
  }
  return [...byName.values()];
}

const save = (path, value) => writeFileSync(join(recorded, path), `${JSON.stringify(value, undefined, 2)}\n`);

try {
  const before = plan(root('estate/before'));
  const state = stateAfter(before);
  const after = root('estate/after', state);
  save('estate/plan.json', plan(after));
  save('estate/state.json', JSON.parse(terraform(after, 'show', '-json')));
  save('estate/terraform.tfstate.json', state);
  save(
    'estate/targeted.json',
    plan(after, ...['grows', 'archive', 'renamed'].map(name => `-target=aws_ebs_volume.${name}`)),
  );
  save('estate/destroy.json', plan(after, '-destroy'));
  save('fresh/plan.json', plan(root('fresh')));
} finally {
  if (existsSync(work)) rmSync(work, { recursive: true, force: true });
}
