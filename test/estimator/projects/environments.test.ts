import assert from 'node:assert/strict';
import { defaults, type Options } from '../../../estimator/src/options.ts';
import { environmentsOf } from '../../../estimator/src/projects/environments.ts';
import { projectOf } from '../../../estimator/src/projects/project.ts';
import { memoryTree } from '../../../estimator/src/sources/memory.ts';

type Files = Readonly<Record<string, string>>;

const open = 'variable "size" {}\nvariable "kind" {}\nvariable "zone" {\n  default = "a"\n}\n';
const both = 'size = 1\nkind = "gp3"\n';

/** The names of a root's projects, and the files that are said not to be used. */
function spread(files: Files, options: Partial<Options> = {}, root = 'r'): readonly string[] {
  const tree = memoryTree(Object.fromEntries(Object.entries(files).map(([path, text]) => [`r/${path}`, text])));
  const { value, problems } = environmentsOf(tree, projectOf('terraform', root), { ...defaults, ...options });
  return [
    ...value.map(({ name, variables = [] }) =>
      [name, ...variables.map(each => (each.kind === 'file' ? each.path : each.name))].join(' < '),
    ),
    ...problems.map(({ severity, code, message, at }) => {
      assert.deepEqual([severity, code], ['info', 'projects']);
      return `${at?.file ?? ''}: ${/not used: (.*?);/.exec(message)?.[1] ?? message}`;
    }),
  ];
}

type Case = {
  readonly name: string;
  readonly files: Files;
  readonly options?: Partial<Options>;
  readonly is: readonly string[];
};

const apart = ['r (dev) < r/env/dev.tfvars', 'r (prod) < r/env/prod.tfvars'];
const cases: readonly Case[] = [
  { name: 'a root without variable files', files: { 'main.tf': open }, is: ['r'] },
  {
    name: 'files that Terraform reads by itself',
    files: { 'main.tf': open, 'terraform.tfvars': both, 'a.auto.tfvars': both, 'b.auto.tfvars.json': '{}' },
    is: ['r'],
  },
  {
    name: 'each of several files gives what has no value',
    files: { 'main.tf': open, 'env/dev.tfvars': both, 'env/prod.tfvars': `${both}zone = "b"\n` },
    is: apart,
  },
  {
    name: 'files in JSON',
    files: { 'main.tf': open, 'vars/prod.tfvars.json': '{ "size": 1, "kind": "gp3" }' },
    is: ['r (prod) < r/vars/prod.tfvars.json'],
  },
  { name: 'beside the code', files: { 'main.tf': open, 'prod.tfvars': both }, is: ['r (prod) < r/prod.tfvars'] },
  {
    name: 'what all have in common is read by itself',
    files: {
      'main.tf': open,
      'terraform.tfvars': 'kind = "gp3"\n',
      'env/dev.tfvars': 'size = 1\n',
      'env/prod.tfvars': 'size = 2\n',
    },
    is: apart,
  },
  {
    name: 'the environment or the command line gives the rest',
    files: { 'main.tf': open, 'env/dev.tfvars': 'size = 1\n', 'env/prod.tfvars': 'size = 2\n' },
    options: { environment: { TF_VAR_kind: 'gp3' } },
    is: apart,
  },
  {
    name: 'a default in an override file counts',
    files: {
      'main.tf': open,
      'x_override.tf': 'variable "kind" {\n  default = 1\n}\n',
      'env/dev.tfvars': 'size = 1\n',
      'env/prod.tfvars': 'size = 2\n',
    },
    is: apart,
  },
  {
    name: 'a file that gives only a part is not an environment',
    files: { 'main.tf': open, 'env/common.tfvars': 'kind = "gp3"\n', 'env/prod.tfvars': 'size = 2\n' },
    is: ['r', 'r/env/common.tfvars: r/env/common.tfvars, r/env/prod.tfvars'],
  },
  {
    name: 'a root that has all values needs none of the files',
    files: { 'main.tf': 'variable "a" {\n  default = 1\n}\n', 'prod.tfvars': 'a = 2\n' },
    is: ['r', 'r/prod.tfvars: r/prod.tfvars'],
  },
  {
    name: 'files in two folders are not one set',
    files: { 'main.tf': open, 'env/dev.tfvars': both, 'prod.tfvars': both },
    is: ['r', 'r/env/dev.tfvars: r/env/dev.tfvars, r/prod.tfvars'],
  },
  {
    name: 'two files of one name are not two environments',
    files: { 'main.tf': open, 'env/dev.tfvars': both, 'env/dev.tfvars.json': '{ "size": 1, "kind": "gp3" }' },
    is: ['r', 'r/env/dev.tfvars: r/env/dev.tfvars, r/env/dev.tfvars.json'],
  },
  {
    name: 'a person who names a file has chosen',
    files: { 'main.tf': open, 'env/dev.tfvars': both, 'env/prod.tfvars': both },
    options: { variables: [{ kind: 'file', path: 'r/env/dev.tfvars' }] },
    is: ['r'],
  },
];

describe('environments of a root', () => {
  for (const { name, files, options, is } of cases) it(name, () => assert.deepEqual(spread(files, options), is));

  it('of the tree’s own root have a name too', () => {
    const { value } = environmentsOf(
      memoryTree({ 'main.tf': open, 'prod.tfvars': both }),
      projectOf('terraform', ''),
      defaults,
    );
    assert.deepEqual(
      value.map(({ name, path }) => [name, path]),
      [['. (prod)', '']],
    );
  });
});
