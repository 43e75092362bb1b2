import { checkRoots, type RootCase } from './check-roots.ts';

const cases: readonly RootCase[] = [
  {
    name: 'variables: files by convention, then the command line in its order',
    files: {
      'main.tf':
        'variable "a" {}\nvariable "b" {}\nvariable "c" {}\nvariable "d" {}\nvariable "e" {}\noutput "o" { value = [var.a, var.b, var.c, var.d, var.e] }',
      'terraform.tfvars': 'a = "tfvars"\nb = "tfvars"\nc = "tfvars"\nd = "tfvars"\n',
      'x.auto.tfvars': 'b = "auto"\nc = "auto"\nd = "auto"\n',
      'given.tfvars': 'c = "file"\nd = "file"\n',
    },
    options: {
      environment: { TF_VAR_a: 'environment', TF_VAR_e: 'x=y' },
      variables: [
        { kind: 'value', name: 'd', text: 'before' },
        { kind: 'file', path: 'given.tfvars' },
        { kind: 'value', name: 'c', text: 'after' },
      ],
    },
    outputs: { o: ['tfvars', 'auto', 'after', 'file', 'x=y'] },
  },
  {
    name: 'a text becomes what the type wants',
    files: {
      'main.tf':
        'variable "n" { type = number }\nvariable "l" { type = list(string) }\nvariable "u" {}\noutput "o" { value = [var.n + 1, var.l[1], var.u] }',
    },
    options: {
      variables: [
        { kind: 'value', name: 'n', text: '41' },
        { kind: 'value', name: 'l', text: '["a", 2]' },
        { kind: 'value', name: 'u', text: '[1]' },
      ],
    },
    outputs: { o: [42, '2', '[1]'] },
  },
  {
    name: 'types in JSON stand in quotes',
    files: {
      'main.tf.json':
        '{"variable": {"l": {"type": "list(string)", "default": [1, 2]}}, "output": {"o": {"value": "${var.l[0]}"}}}',
    },
    outputs: { o: '1' },
  },
  {
    name: 'optional attributes have defaults, also where null is given',
    files: {
      'main.tf':
        'variable "v" {\n  type    = object({ a = optional(number, 8), b = optional(string), c = string })\n  default = { a = null, c = 3 }\n}\noutput "o" { value = var.v }',
    },
    outputs: { o: { a: 8, b: null, c: '3' } },
  },
  {
    name: 'a value of the wrong type is located at what gives it',
    files: {
      'main.tf': 'module "m" {\n  source = "./m"\n  n      = "x"\n}',
      'm/main.tf': 'variable "n" { type = number }\nresource "x_y" "r" { n = var.n }',
    },
    problems: ['value main.tf:3'],
  },
  {
    name: 'nullable = false takes the default for null',
    files: {
      'main.tf':
        'module "m" {\n  source = "./m"\n  a      = null\n  b      = null\n}\noutput "o" { value = module.m.o }',
      'm/main.tf':
        'variable "a" {\n  default  = 1\n  nullable = false\n}\nvariable "b" { default = 2 }\noutput "o" { value = [var.a, var.b] }',
    },
    outputs: { o: [1, null] },
  },
];

checkRoots('variables of a Terraform root', cases);
