import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConfig } from '../../../estimator/src/config/index.ts';
import { places } from './places.ts';
import { run } from './run.ts';
import { volume } from './volume.ts';

const variable = `variable "size" {}\n${volume(0).replace('= 0', '= var.size')}`;

describe('init', () => {
  const { place, repository, clear } = places();
  after(clear);

  it('writes what it found, and the same is priced with it as without', () => {
    const folder = repository({
      'web/main.tf': variable,
      'web/env/dev.tfvars': 'size = 10\n',
      'web/env/prod.tfvars': 'size = 20\n',
      'queue.yaml': 'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Q:\n    Type: AWS::SQS::Queue\n',
    });
    const before = run(folder, ['estimate', '--format', 'json']);
    const ran = run(join(folder, 'web'), ['init', '..']);
    assert.equal(ran.code, 0);
    assert.match(ran.stderr, /costlens\.yml written, with 3 projects/);
    const text = readFileSync(join(folder, 'costlens.yml'), 'utf8');
    assert.deepEqual(parseConfig('costlens.yml', text).problems, []);
    assert.equal(run(folder, ['estimate', '--format', 'json']).stdout, before.stdout);
  });

  it('has examples that are right', () => {
    const folder = place({});
    run(folder, ['init']);
    const text = readFileSync(join(folder, 'costlens.yml'), 'utf8');
    const shown = text.slice(text.indexOf('# budgets')).replace(/^# ?/gm, '');
    const { value, problems } = parseConfig('costlens.yml', shown);
    assert.deepEqual(problems, []);
    assert.equal(value.policy.budgets.length, 2);
  });

  it('leaves alone what is there', () => {
    const folder = place({ 'costlens.yaml': 'version: 1\n' });
    const ran = run(folder, ['init']);
    assert.equal(ran.code, 2);
    assert.match(ran.stderr, /costlens\.yaml is there already/);
  });
});

describe('doctor', () => {
  const { place, repository, clear } = places();
  after(clear);

  it('tells what there is', () => {
    const ran = run(repository({ 'main.tf': volume(1) }), ['doctor']);
    assert.equal(ran.code, 0);
    assert.match(
      ran.stdout,
      /costlens +\d+\.\d+[\s\S]*node +v\d+[\s\S]*prices +snapshot \w{12} of [\s\S]*git +git version .*; on main/,
    );
    assert.match(ran.stdout, /no costlens\.yml[\s\S]*project +\.: terraform, 1 resource\n/);
  });

  it('tells what is missing', () => {
    const folder = place({
      'main.tf': 'module "m" {\n  source = "hashicorp/x/aws"\n}\n',
      'costlens.yml': 'budgetz: 1\n',
    });
    const ran = run(folder, ['doctor', '--format', 'json']);
    assert.equal(ran.code, 2);
    const { checks } = JSON.parse(ran.stdout) as {
      readonly checks: readonly { readonly status: string; readonly message: string }[];
    };
    const bad = checks.filter(({ status }) => status === 'error').map(({ message }) => message);
    assert.match(bad.join('\n'), /"budgetz" means nothing[\s\S]*run "terraform init"/);
  });
});
