import assert from 'node:assert/strict';
import { parseConfig } from '../../../estimator/src/config/index.ts';
import { discover } from '../../../estimator/src/discover.ts';
import { defaults } from '../../../estimator/src/options.ts';
import { memoryTree } from '../../../estimator/src/sources/memory.ts';
import { assembly, type Case, found, plan, template } from './found.ts';

const list = `
projects:
  - { path: infra/web, name: prod, var_files: [infra/web/prod.tfvars] }
  - { path: infra/web, name: dev, var_files: [infra/web/dev.tfvars] }
  - { path: stacks/queue.yaml }
  - { path: gone }
`;
const files = {
  'infra/web/main.tf': '',
  'infra/web/prod.tfvars': '',
  'infra/other/main.tf': '',
  'stacks/queue.yaml': template,
  'stacks/alone.yaml': template,
};

const listed: readonly Case[] = [
  {
    name: 'nothing is guessed, and what is missing is told',
    files,
    is: [
      'terraform prod at infra/web',
      'terraform dev at infra/web',
      'cloudformation stacks/queue.yaml',
      'error: there is no file "infra/web/dev.tfvars"',
      'error: the path "gone" leads nowhere',
    ],
  },
  { name: 'a folder chooses those at or below it', files, path: 'stacks', is: ['cloudformation stacks/queue.yaml'] },
  { name: 'a folder that is not listed has none', files, path: 'infra/other', is: [] },
  {
    name: 'a file that is not listed stands for itself',
    files,
    path: 'stacks/alone.yaml',
    is: ['cloudformation stacks/alone.yaml'],
  },
  {
    name: 'a file of a listed root chooses it',
    files: { ...files, 'infra/web/dev.tfvars': '' },
    path: 'infra/web/main.tf',
    is: ['terraform prod at infra/web', 'terraform dev at infra/web'],
  },
];

const kinds: readonly Case[] = [
  {
    name: 'a kind is seen by what is there',
    files: { 'a/main.tf': '', 'b.yaml': template, 'c.json': plan, 'd/manifest.json': assembly },
    config: 'projects: [{ path: a }, { path: b.yaml }, { path: c.json }, { path: d }]',
    is: ['terraform a', 'cloudformation b.yaml', 'plan c.json', 'cdk d'],
  },
  {
    name: 'a file may be called what it does not look like, a folder may not',
    files: { 'a.yaml': 'Fn::Transform: x\n', 'b/x.txt': '', 'c/main.tf': '' },
    config:
      'projects: [{ path: a.yaml, kind: cloudformation }, { path: b, kind: terraform }, { path: c, kind: cdk }, { path: b }]',
    is: [
      'cloudformation a.yaml',
      'error: there are no Terraform files at "b"',
      'error: there is no cloud assembly at "c"',
    ],
  },
  {
    name: 'a folder without any of them',
    files: { 'b/x.txt': '' },
    config: 'projects: [{ path: b }]',
    is: ['error: there are no Terraform files, template, plan or cloud assembly at "b"'],
  },
];

describe('projects that are listed', () => {
  for (const { name, files, path, is } of listed) it(name, () => assert.deepEqual(found(files, path, list), is));
  for (const { name, files, config, is } of kinds) it(name, () => assert.deepEqual(found(files, '', config), is));

  it('are complained of at their place', () => {
    const options = { ...defaults, config: parseConfig('costlens.yml', list) };
    const { problems } = discover(memoryTree(files), '', options);
    assert.deepEqual(
      problems.map(({ code, at }) => [code, at?.file, (at?.range.start.line ?? -1) + 1]),
      [
        ['config', 'costlens.yml', 4],
        ['config', 'costlens.yml', 6],
      ],
    );
  });
});
