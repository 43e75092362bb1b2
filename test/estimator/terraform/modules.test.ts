import assert from 'node:assert/strict';
import { evaluated } from './evaluated.ts';
import { checkRoots, type RootCase } from './check-roots.ts';

const cases: readonly RootCase[] = [
  {
    name: 'an unknown for_each of a module makes all in it unknown in number',
    files: {
      'main.tf': 'variable "n" {}\nmodule "m" {\n  source   = "./m"\n  for_each = var.n\n}',
      'm/main.tf': 'resource "x_y" "r" {}',
    },
    addresses: ['module.m.x_y.r'],
    problems: ['variable main.tf:1', 'count-unknown main.tf:4'],
  },
  {
    name: 'modules take inputs, give outputs and nest',
    files: {
      'main.tf': 'module "a" {\n  source = "./a"\n  n      = 2\n}\noutput "o" { value = module.a.twice }',
      'a/main.tf':
        'variable "n" { type = number }\nmodule "b" {\n  source = "../b"\n  count  = var.n\n  s      = "s${count.index}"\n}\noutput "twice" { value = module.b[*].s }',
      'b/main.tf': 'variable "s" {}\nresource "x_y" "r" { s = var.s }\noutput "s" { value = x_y.r.s }',
    },
    addresses: ['module.a.module.b[0].x_y.r', 'module.a.module.b[1].x_y.r'],
    outputs: { o: ['s0', 's1'] },
  },
  {
    name: 'a module that calls itself is a cycle, and located',
    files: { 'main.tf': 'module "a" { source = "./a" }', 'a/main.tf': 'module "again" { source = "../a" }' },
    problems: ['cycle a/main.tf:1'],
  },
  {
    name: 'a module that is not there hides nothing else',
    files: {
      'main.tf':
        'module "a" { source = "./nowhere" }\nmodule "b" { source = "terraform-aws-modules/vpc/aws" }\nresource "x_y" "r" { v = module.a.v }',
    },
    resources: { 'x_y.r': { v: '?module "a": there are no Terraform files in "./nowhere"?' } },
    problems: ['missing-file main.tf:1', 'missing-file main.tf:2'],
  },
  {
    name: 'installed modules are found by the path of their call',
    files: {
      'main.tf': 'module "vpc" { source = "some/vpc/aws" }',
      '.terraform/modules/modules.json':
        '{"Modules":[{"Key":"","Dir":"."},{"Key":"vpc","Dir":".terraform/modules/vpc"},{"Key":"vpc.inner","Dir":".terraform/modules/vpc.inner"}]}',
      '.terraform/modules/vpc/main.tf': 'module "inner" { source = "other/inner/aws" }',
      '.terraform/modules/vpc.inner/main.tf': 'resource "x_y" "r" {}',
    },
    addresses: ['module.vpc.module.inner.x_y.r'],
  },
  {
    name: 'overrides replace attributes, and blocks by type',
    files: {
      'main.tf': 'resource "x_y" "r" {\n  a = 1\n  b = 2\n  disk { size = 1 }\n  disk { size = 2 }\n}',
      'override.tf': 'resource "x_y" "r" {\n  b = 3\n  disk { size = 9 }\n}',
    },
    resources: { 'x_y.r': { a: 1, b: 3, disk: [{ size: 9 }] } },
  },
  {
    name: 'files of OpenTofu are left alone where there are others',
    files: { 'a.tf': 'output "o" { value = "terraform" }', 'a.tofu': 'output "o" { value = "tofu" }' },
    outputs: { o: 'terraform' },
  },
  {
    name: 'files of OpenTofu replace those of their name when it is asked for',
    files: {
      'a.tf': 'output "o" { value = "terraform" }',
      'a.tofu': 'output "o" { value = "tofu" }',
      'b.tf': 'output "b" { value = 1 }',
    },
    options: { tofu: true },
    outputs: { o: 'tofu', b: 1 },
  },
  {
    name: 'files of OpenTofu alone are enough',
    files: { 'a.tofu': 'output "o" { value = "tofu" }' },
    outputs: { o: 'tofu' },
  },
  {
    name: 'dynamic blocks unfold, with their own iterator',
    files: {
      'main.tf':
        'resource "x_y" "r" {\n  dynamic "disk" {\n    for_each = { a = 1, b = 2 }\n    iterator = it\n    content {\n      name = it.key\n      size = it.value\n    }\n  }\n}',
    },
    resources: {
      'x_y.r': {
        disk: [
          { name: 'a', size: 1 },
          { name: 'b', size: 2 },
        ],
      },
    },
  },
  {
    name: 'the second declaration of a name is said, the first one used',
    files: { 'main.tf': 'locals { a = 1 }\nlocals { a = 2 }\noutput "o" { value = local.a }' },
    outputs: { o: 1 },
    problems: ['duplicate main.tf:2'],
  },
  {
    name: 'a broken block costs that block',
    files: { 'main.tf': 'resource "x_y" "a" {\n  v = [1,\n}\n\nresource "x_y" "b" {\n  v = 2\n}\n' },
    addresses: ['x_y.a', 'x_y.b'],
    problems: ['syntax main.tf:3'],
  },
];

describe('moved blocks', () => {
  it('tell the address before, through modules', async () => {
    const { instances } = await evaluated({
      'main.tf':
        'module "new" { source = "./m" }\nmoved {\n  from = module.old\n  to   = module.new\n}\nresource "x_y" "b" { count = 1 }\nmoved {\n  from = x_y.a\n  to   = x_y.b[0]\n}\nresource "x_y" "still" {}',
      'm/main.tf': 'resource "x_y" "c" { for_each = { k = 1 } }',
    });
    assert.deepEqual(Object.fromEntries(instances.map(({ address, movedFrom }) => [address, movedFrom])), {
      'x_y.b[0]': 'x_y.a',
      'x_y.still': undefined,
      'module.new.x_y.c["k"]': 'module.old.x_y.c["k"]',
    });
  });
});

checkRoots('a Terraform root of several files and modules', cases);
