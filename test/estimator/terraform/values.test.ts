import type { Files } from './evaluated.ts';
import { checkRoots, type RootCase } from './check-roots.ts';

const value = (expression: string): Files => ({ 'main.tf': `output "o" {\n  value = ${expression}\n}\n` });

const cases: readonly RootCase[] = [
  {
    name: 'locals refer to each other in any order, across files',
    files: { 'a.tf': 'locals { a = local.b + 1 }', 'b.tf': 'locals { b = 2 }\noutput "o" { value = local.a }' },
    outputs: { o: 3 },
  },
  { name: 'a number beside a string is a string', files: value('true ? 1 : "a"'), outputs: { o: '1' } },
  { name: 'null is a value of an object', files: value('{ a = null }.a == null'), outputs: { o: true } },
  {
    name: 'unknown operands do not short-circuit',
    files: { 'main.tf': 'resource "x_y" "r" {}\noutput "o" { value = false && x_y.r.on }' },
    outputs: { o: '?x_y.r.on is known after apply?' },
  },
  {
    name: 'count makes a tuple',
    files: { 'main.tf': 'resource "x_y" "r" {\n  count = 2\n  n = count.index\n}\noutput "o" { value = x_y.r[*].n }' },
    addresses: ['x_y.r[0]', 'x_y.r[1]'],
    outputs: { o: [0, 1] },
  },
  {
    name: 'for_each makes an object, its keys escaped in addresses',
    files: {
      'main.tf':
        'resource "x_y" "r" {\n  for_each = toset(["b", "a\\"$${q}"])\n  n = each.value\n}\noutput "o" { value = keys(x_y.r) }',
    },
    addresses: ['x_y.r["a\\"$${q}"]', 'x_y.r["b"]'],
    outputs: { o: ['a"${q}', 'b'] },
  },
  {
    name: 'an unknown count shows the resource once and says so',
    files: { 'main.tf': 'variable "n" {}\nresource "x_y" "r" {\n  count = var.n\n}' },
    addresses: ['x_y.r'],
    problems: ['variable main.tf:1', 'count-unknown main.tf:3'],
  },
  {
    name: 'for_each refuses a list',
    files: { 'main.tf': 'resource "x_y" "r" {\n  for_each = ["a"]\n}' },
    problems: ['value main.tf:2'],
  },
  {
    name: 'a local that needs itself is a cycle',
    files: { 'main.tf': 'locals {\n  a = local.b\n  b = local.a\n}\noutput "o" { value = local.a }' },
    outputs: { o: '?local.a needs itself?' },
    problems: ['cycle main.tf:2'],
  },
  { name: 'a name nobody declared is located', files: value('var.nope'), problems: ['reference main.tf:2'] },
];

checkRoots('values of a Terraform root', cases);
