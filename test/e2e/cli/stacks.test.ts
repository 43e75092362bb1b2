import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { folderOf, run, type Files } from './run.ts';

const stack = (resources: string): string =>
  `resource "aws_cloudformation_stack" "s" {\n  name = "s"\n  template_body = "Resources: {${resources}}"\n}\n`;

type Case = { readonly name: string; readonly files: Files; readonly args: readonly string[]; readonly stdout: RegExp };

const cases: readonly Case[] = [
  {
    name: 'asks for the usage of what is in it, not for its own',
    files: { 'main.tf': stack('N: {Type: AWS::EC2::NatGateway}') },
    args: ['usage', 'init'],
    stdout:
      /^version: 0\.1\nresource_usage:\n {2}"aws_cloudformation_stack\.s\/N":\n {4}# monthly_data_processed_gb: 500 # /,
  },
  {
    name: 'asks for its own, where it has types of other vendors',
    files: { 'main.tf': stack('P: {Type: Acme::Web::Page}') },
    args: ['usage', 'init'],
    stdout:
      /^version: 0\.1\nresource_usage:\n {2}aws_cloudformation_stack\.s:\n {4}# monthly_handler_operations: 10000 # /,
  },
  {
    name: 'imports what a template of the run exports',
    files: {
      'a/out.yaml':
        'Resources: { T: { Type: AWS::SNS::Topic } }\nOutputs: { O: { Value: 77, Export: { Name: size } } }\n',
      'b/main.tf': stack('V: {Type: AWS::EC2::Volume, Properties: {Size: !ImportValue size}}'),
    },
    args: ['resources', '--region', 'us-east-1'],
    stdout: /aws_cloudformation_stack\.s\/V[\s\S]*"Size": "?77/,
  },
];

describe('a stack in Terraform, on the command line', () => {
  const folders: string[] = [];
  after(() => folders.forEach(folder => rmSync(folder, { recursive: true, force: true })));

  for (const { name, files, args, stdout } of cases) {
    it(name, () => {
      const folder = folderOf(files);
      folders.push(folder);
      const ran = run(folder, args);
      assert.equal(ran.code, 0, ran.stdout + ran.stderr);
      assert.match(ran.stdout, stdout);
    });
  }
});
