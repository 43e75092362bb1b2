import assert from 'node:assert/strict';
import { assembly, calls, type Case, found, nesting, plan, stack, template } from './projects/found.ts';

const looked: readonly Case[] = [
  {
    name: 'a folder with Terraform files is one project, whatever lies below it',
    files: { 'main.tf': '', 'below/main.tf': '', 'stack.yaml': template },
    is: ['terraform '],
  },
  {
    name: 'a Terraform file stands for its folder',
    files: { 'a/main.tf': '', 'b/main.tf': '' },
    path: 'a/main.tf',
    is: ['terraform a'],
  },
  {
    name: 'modules that others call are no projects',
    files: { 'live/main.tf': calls('../modules/a'), 'modules/a/main.tf': calls('../b'), 'modules/b/main.tf': '' },
    is: ['terraform live'],
  },
  {
    name: 'nor are examples and tests of those modules, which is said',
    files: {
      'live/main.tf': calls('../modules/a'),
      'modules/a/main.tf': '',
      'modules/a/examples/small/main.tf': calls('../..'),
      'modules/a/test/main.tf': calls('..'),
    },
    is: [
      'terraform live',
      'info: examples and tests of modules are not counted: modules/a/test, modules/a/examples/small; name one of them, or list it in costlens.yml',
    ],
  },
  {
    name: 'a module that only its examples call is no project either',
    files: {
      'live/main.tf': '',
      'modules/a/main.tf': '',
      'modules/a/examples/small/main.tf': calls('../..'),
    },
    is: [
      'terraform live',
      'info: examples and tests of modules are not counted: modules/a/examples/small; name one of them, or list it in costlens.yml',
    ],
  },
  {
    name: 'where there is nothing but examples, they are the projects',
    files: { 'a/main.tf': '', 'a/examples/small/main.tf': calls('../..') },
    is: ['terraform a/examples/small'],
  },
  {
    name: 'and where one is named',
    files: { 'a/main.tf': '', 'a/examples/small/main.tf': calls('../..'), 'live/main.tf': calls('../a') },
    path: 'a/examples',
    is: ['terraform a/examples/small'],
  },
  {
    name: 'a template that a stack in Terraform takes is no project, nor is one that this one takes',
    files: {
      'live/main.tf': stack('${path.module}/net.yaml'),
      'live/net.yaml': nesting('inner.yaml'),
      'live/inner.yaml': template,
      'live/other.yaml': template,
    },
    is: ['terraform live', 'cloudformation live/other.yaml'],
  },
  {
    name: 'one that Terraform takes for something else is a project',
    files: {
      'live/main.tf': 'resource "aws_s3_object" "t" {\n  content = file("net.yaml")\n}\n# aws_cloudformation_stack\n',
      'live/net.yaml': template,
    },
    is: ['terraform live', 'cloudformation live/net.yaml'],
  },
  {
    name: 'as is one that a module takes which is only called by an example',
    files: {
      'main/main.tf': '',
      'm/main.tf': '',
      'm/examples/a/main.tf': `${calls('../..')}${stack('net.yaml')}`,
      'm/examples/a/net.yaml': template,
    },
    is: [
      'cloudformation m/examples/a/net.yaml',
      'terraform main',
      'info: examples and tests of modules are not counted: m/examples/a; name one of them, or list it in costlens.yml',
    ],
  },
  {
    name: 'an environment called test is not an example',
    files: { 'env/test/main.tf': '', 'env/prod/main.tf': '' },
    is: ['terraform env/prod', 'terraform env/test'],
  },
  {
    name: 'templates are projects, but for those another takes as a nested stack',
    files: { 'a.yaml': nesting('inner/b.yaml'), 'inner/b.yaml': template, 'c.json': '{}', 'd.yml': template },
    is: ['cloudformation a.yaml', 'cloudformation d.yml'],
  },
  {
    name: 'a nested stack can be named',
    files: { 'a.yaml': nesting('b.yaml'), 'b.yaml': template },
    path: 'b.yaml',
    is: ['cloudformation b.yaml'],
  },
  {
    name: 'a cloud assembly is one project, whose templates are not looked for',
    files: { 'app/cdk.out/manifest.json': assembly, 'app/cdk.out/A.template.json': template, 'package.json': '{}' },
    is: ['cdk app/cdk.out'],
  },
  {
    name: 'an assembly is named by its folder or its manifest',
    files: { 'out/manifest.json': assembly },
    path: 'out/manifest.json',
    is: ['cdk out'],
  },
  {
    name: 'plans are projects only where there is no code',
    files: { 'plan.json': plan, 'live/main.tf': '' },
    is: ['terraform live'],
  },
  { name: 'plans alone', files: { 'plan.json': plan, 'README.md': '' }, is: ['plan plan.json'] },
  {
    name: 'what tools made is not looked into',
    files: { 'node_modules/a/main.tf': '', '.terraform/modules/a/main.tf': '', 'live/main.tf': '' },
    is: ['terraform live'],
  },
  {
    name: 'nor is what is to be ignored',
    files: {
      'live/main.tf': '',
      'old/a/main.tf': '',
      'x/demo/main.tf': '',
      'demo/main.tf': '',
      'stack.yaml': template,
    },
    config: 'ignore: [old/**, "**/demo", stack.yaml]',
    is: ['terraform live'],
  },
  {
    name: 'but where it is named',
    files: { 'live/main.tf': '', 'old/a/main.tf': '' },
    config: 'ignore: [old/**]',
    path: 'old/a',
    is: ['terraform old/a'],
  },
  { name: 'nothing is nothing', files: { 'README.md': '' }, is: [] },
];

describe('projects that are looked for', () => {
  for (const { name, files, path, config, is } of looked)
    it(name, () => assert.deepEqual(found(files, path, config), is));
});
