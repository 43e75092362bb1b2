import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { commit, folderOf, git, run, write, type Files } from './run.ts';
import { volume } from './volume.ts';

const variable = `variable "size" {}\n${volume(0).replace('= 0', '= var.size')}`;
const files: Files = {
  'costlens.yml':
    'projects:\n  - { path: web, name: dev, var_files: [web/dev.tfvars] }\n  - { path: web, name: prod, variables: { size: 200 }, usage_file: usage.yml }\n',
  'web/main.tf': variable,
  'web/dev.tfvars': 'size = 100\n',
  'usage.yml': 'version: 0.1\n',
  'other/main.tf': volume(50),
};

type Told = { readonly resources: readonly { readonly project: string; readonly monthlyCost: number }[] };
const told = (stdout: string): readonly string[] =>
  (JSON.parse(stdout) as Told).resources.map(({ project, monthlyCost }) => `${project}: ${String(monthlyCost)}`);

describe('projects on the command line', () => {
  const folders: string[] = [];
  const place = (files: Files): string => {
    const folder = folderOf(files);
    folders.push(folder);
    git(folder, 'init', '--quiet');
    return folder;
  };
  after(() => folders.forEach(folder => rmSync(folder, { recursive: true, force: true })));

  it('are those that costlens.yml lists, wherever one stands', () => {
    const folder = place(files);
    for (const [where, args] of [
      ['', []],
      ['/other', []],
      ['', ['web']],
    ] as const) {
      const { code, stdout } = run(folder + where, ['estimate', ...args, '--format', 'json']);
      assert.deepEqual([code, told(stdout)], [0, ['dev: 8', 'prod: 16']]);
    }
    const elsewhere = run(folder, ['estimate', 'other']);
    assert.equal(elsewhere.code, 2);
    assert.match(elsewhere.stdout, /costlens\.yml lists no project at or below "other"/);
  });

  it('are named in the table, each with its sum', () => {
    const { stdout } = run(place(files), ['estimate']);
    assert.match(stdout, /Project dev: \$8\.00 a month[\s\S]*Project prod: \$16\.00 a month/);
  });

  it('that cannot be had are told with their place, and the rest is priced', () => {
    const { code, stdout } = run(place({ ...files, 'costlens.yml': 'projects:\n  - path: other\n  - path: wbe\n' }), [
      'estimate',
    ]);
    assert.equal(code, 2);
    assert.match(stdout, /the path "wbe" leads nowhere\n.*costlens\.yml:3:5/);
    assert.match(stdout, /\$4\.00 a month; 1 resource/);
  });

  it('are compared by their names, and a moved resource says from where', () => {
    const folder = place(files);
    commit(folder, 'first');
    write(folder, {
      'web/dev.tfvars': 'size = 150\n',
      'web/moved.tf': 'moved {\n  from = aws_ebs_volume.v\n  to   = aws_ebs_volume.w\n}\n',
      'web/main.tf': variable.replace('"v"', '"w"'),
    });
    const { code, stdout } = run(folder, ['diff', '--base', 'HEAD', '--format', 'json']);
    type Changes = { readonly changes: readonly Readonly<Record<string, unknown>>[] };
    assert.deepEqual(
      (JSON.parse(stdout) as Changes).changes.map(({ kind, project, from, delta }) => [kind, project, from, delta]),
      [
        ['moved', 'dev', 'aws_ebs_volume.v', 4],
        ['moved', 'prod', 'aws_ebs_volume.v', 0],
      ],
    );
    assert.equal(code, 0);
    assert.match(run(folder, ['diff', '--base', 'HEAD']).stdout, /moved from aws_ebs_volume\.v/);
  });

  it('of two folders are compared with the usage of the second', () => {
    const gateway = 'provider "aws" { region = "us-east-1" }\nresource "aws_nat_gateway" "n" {\n  subnet_id = "s"\n}\n';
    const usage = 'version: 0.1\nresource_usage:\n  aws_nat_gateway.n:\n    monthly_data_processed_gb: 100\n';
    const folder = place({ 'old/main.tf': gateway, 'new/main.tf': gateway, 'new/costlens-usage.yml': usage });
    const { stdout } = run(folder, ['diff', 'old', 'new', '--format', 'json']);
    assert.equal((JSON.parse(stdout) as { readonly monthlyDelta: number }).monthlyDelta, 0);
  });

  it('take what the named configuration file says, wherever it lies', () => {
    const folder = place({ ...files, 'ci/costlens.yml': 'projects: [{ path: ../other, name: elsewhere }]\n' });
    assert.deepEqual(told(run(folder, ['estimate', '--config', 'ci/costlens.yml', '--format', 'json']).stdout), [
      'elsewhere: 4',
    ]);
  });
});
