import assert from 'node:assert/strict';
import type { Scalar } from '@costlens/estimator';
import { evaluated, type Files } from './evaluated.ts';
import { applied } from '../../support/edits.ts';

type Case = {
  readonly name: string;
  readonly files: Files;
  readonly address?: string;
  readonly path: string;
  readonly value: Scalar;
  readonly after: Files | undefined;
};

const one = (text: string): Files => ({ 'main.tf': text });

const cases: readonly Case[] = [
  {
    name: 'a literal',
    files: one('resource "x_y" "r" {\n  type = "gp2"\n}\n'),
    path: 'type',
    value: 'gp3',
    after: one('resource "x_y" "r" {\n  type = "gp3"\n}\n'),
  },
  {
    name: 'a number',
    files: one('resource "x_y" "r" {\n  n = 12 # twelve\n}\n'),
    path: 'n',
    value: 13,
    after: one('resource "x_y" "r" {\n  n = 13 # twelve\n}\n'),
  },
  {
    name: 'a nested block',
    files: one('resource "x_y" "r" {\n  disk { type = "a" }\n  disk { type = "b" }\n}\n'),
    path: 'disk.1.type',
    value: 'c',
    after: one('resource "x_y" "r" {\n  disk { type = "a" }\n  disk { type = "c" }\n}\n'),
  },
  {
    name: 'what is absent goes behind the last attribute, aligned',
    files: one('resource "x_y" "r" {\n  availability_zone = "a"\n  size              = 20\n\n  disk {}\n}\n'),
    path: 'type',
    value: 'gp3',
    after: one(
      'resource "x_y" "r" {\n  availability_zone = "a"\n  size              = 20\n  type              = "gp3"\n\n  disk {}\n}\n',
    ),
  },
  {
    name: 'what is absent in an empty block',
    files: one('resource "x_y" "r" {}\n'),
    path: 'type',
    value: 'gp3',
    after: one('resource "x_y" "r" {\n  type = "gp3"\n}\n'),
  },
  {
    name: 'what is absent in a block on one line',
    files: one('resource "x_y" "r" {\n  disk { size = 1 }\n}\n'),
    path: 'disk.0.type',
    value: 'b',
    after: one('resource "x_y" "r" {\n  disk {\n    size = 1\n    type = "b"\n  }\n}\n'),
  },
  {
    name: 'line ends of the file',
    files: one('resource "x_y" "r" {\r\n  a = 1\r\n}\r\n'),
    path: 'b',
    value: true,
    after: one('resource "x_y" "r" {\r\n  a = 1\r\n  b = true\r\n}\r\n'),
  },
  {
    name: "a variable's default",
    files: one('variable "t" { default = "gp2" }\nresource "x_y" "r" { type = var.t }\n'),
    path: 'type',
    value: 'gp3',
    after: one('variable "t" { default = "gp3" }\nresource "x_y" "r" { type = var.t }\n'),
  },
  {
    name: 'the variable file that gives it',
    files: {
      'main.tf': 'variable "t" { default = "gp2" }\nresource "x_y" "r" { type = var.t }\n',
      'terraform.tfvars': 't = "io1"\n',
    },
    path: 'type',
    value: 'gp3',
    after: {
      'main.tf': 'variable "t" { default = "gp2" }\nresource "x_y" "r" { type = var.t }\n',
      'terraform.tfvars': 't = "gp3"\n',
    },
  },
  {
    name: "a module's argument, through a local",
    files: {
      'main.tf': 'module "m" {\n  source = "./m"\n  t      = local.t\n}\nlocals { t = "gp2" }\n',
      'm/main.tf': 'variable "t" {}\nresource "x_y" "r" { type = var.t }\n',
    },
    address: 'module.m.x_y.r',
    path: 'type',
    value: 'gp3',
    after: {
      'main.tf': 'module "m" {\n  source = "./m"\n  t      = local.t\n}\nlocals { t = "gp3" }\n',
      'm/main.tf': 'variable "t" {}\nresource "x_y" "r" { type = var.t }\n',
    },
  },
  {
    name: 'the entry of a map that for_each goes through',
    files: one(
      'locals { v = { a = { type = "gp2" }, b = { type = "gp2" } } }\nresource "x_y" "r" {\n  for_each = local.v\n  type     = each.value.type\n}\n',
    ),
    address: 'x_y.r["b"]',
    path: 'type',
    value: 'gp3',
    after: one(
      'locals { v = { a = { type = "gp2" }, b = { type = "gp3" } } }\nresource "x_y" "r" {\n  for_each = local.v\n  type     = each.value.type\n}\n',
    ),
  },
  {
    name: 'the branch that is taken',
    files: one('variable "p" { default = true }\nresource "x_y" "r" { type = var.p ? "gp2" : "io1" }\n'),
    path: 'type',
    value: 'gp3',
    after: one('variable "p" { default = true }\nresource "x_y" "r" { type = var.p ? "gp3" : "io1" }\n'),
  },
  {
    name: 'the entry that a lookup finds',
    files: one('resource "x_y" "r" { type = lookup({ a = "gp2" }, "a", "io1") }\n'),
    path: 'type',
    value: 'gp3',
    after: one('resource "x_y" "r" { type = lookup({ a = "gp3" }, "a", "io1") }\n'),
  },
  {
    name: 'nothing where the value is made of parts',
    files: one('resource "x_y" "r" { type = "gp${1 + 1}" }\n'),
    path: 'type',
    value: 'gp3',
    after: undefined,
  },
  {
    name: 'nothing in a block that is not there',
    files: one('resource "x_y" "r" {}\n'),
    path: 'disk.0.type',
    value: 'gp3',
    after: undefined,
  },
  {
    name: 'templates in the new text stay text',
    files: one('resource "x_y" "r" { a = "b" }\n'),
    path: 'a',
    value: '${x}"',
    after: one('resource "x_y" "r" { a = "$${x}\\"" }\n'),
  },
  {
    name: 'JSON',
    files: { 'main.tf.json': '{"resource": {"x_y": {"r": {"type": "gp2"}}}}' },
    path: 'type',
    value: 'gp3',
    after: { 'main.tf.json': '{"resource": {"x_y": {"r": {"type": "gp3"}}}}' },
  },
  {
    name: 'what is absent in JSON',
    files: { 'main.tf.json': '{\n  "resource": { "x_y": { "r": {\n    "size": 1\n  } } }\n}' },
    path: 'type',
    value: 'gp3',
    after: { 'main.tf.json': '{\n  "resource": { "x_y": { "r": {\n    "size": 1,\n    "type": "gp3"\n  } } }\n}' },
  },
];

describe('an edit of a Terraform root changes', () => {
  for (const { name, files, address = 'x_y.r', path, value, after } of cases) {
    it(name, async () => {
      const { instances } = await evaluated(files);
      const edit = instances.find(instance => instance.address === address)?.edit(path, value);
      assert.deepEqual(edit && applied(files, [edit]), after);
      if (!after) return;
      const again = await evaluated(after);
      const [first = '', ...rest] = path.split('.');
      const changed = again.instances.find(instance => instance.address === address)?.get(first);
      const reached = rest.reduce<unknown>((data, step) => (data as Readonly<Record<string, unknown>>)[step], changed);
      assert.equal(reached, value, 'the new text must give the new value');
    });
  }
});
