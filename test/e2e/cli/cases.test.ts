import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { folderOf, run, type Files } from './run.ts';
import { volume } from './volume.ts';

type Case = {
  readonly name: string;
  readonly files?: Files;
  readonly args: readonly string[];
  readonly code: number;
  readonly stdout?: RegExp;
  readonly stderr?: RegExp;
  readonly not?: RegExp;
};

const cases: readonly Case[] = [
  { name: 'prices a root', files: { 'main.tf': volume(100) }, args: ['estimate'], code: 0, stdout: /\$8\.00 a month/ },
  {
    name: 'takes a file for its folder',
    files: { 'a/main.tf': volume(100) },
    args: ['estimate', 'a/main.tf'],
    code: 0,
    stdout: /\$8\.00 a month/,
  },
  { name: 'prints help', args: ['--help'], code: 0, stdout: /costlens estimate \[PATH\]/ },
  { name: 'prints its version', args: ['--version'], code: 0, stdout: /^\d+\.\d+\.\d+\n$/ },
  { name: 'explains itself when nothing is asked', args: [], code: 2, stderr: /costlens estimate \[PATH\]/ },
  { name: 'knows its commands', args: ['estimat'], code: 2, stderr: /no command "estimat"; did you mean "estimate"/ },
  { name: 'lists its commands', args: ['foo'], code: 2, stderr: /no command "foo"; there are estimate, diff/ },
  { name: 'helps with a command', args: ['help', 'diff'], code: 0, stdout: /--fail-above USD/, not: /--sync/ },
  {
    name: 'refuses an option that would have no effect',
    args: ['estimate', '--fail-above', '3'],
    code: 2,
    stderr: /--fail-above is not for "estimate"; it is for diff/,
  },
  { name: 'knows the sizes of usage', args: ['estimate', '--usage', 'huge'], code: 2, stderr: /small, medium, large/ },
  {
    name: 'takes usual amounts, and says so',
    files: {
      'main.tf': 'provider "aws" { region = "us-east-1" }\nresource "aws_nat_gateway" "n" { subnet_id = "s" }\n',
    },
    args: ['estimate', '--usage', 'small'],
    code: 0,
    stdout: /Data processed +10 GB [\s\S]*aws_nat_gateway\.n: small usage/,
  },
  {
    name: 'writes a usage file',
    files: { 'main.tf': 'resource "aws_nat_gateway" "n" { subnet_id = "s" }\n' },
    args: ['usage', 'init'],
    code: 0,
    stdout: /^version: 0\.1\nresource_usage:\n {2}aws_nat_gateway\.n:\n {4}# monthly_data_processed_gb: 500 # /,
  },
  {
    name: 'resolves exports between the templates of a run',
    files: {
      'a.yaml': 'Resources: { T: { Type: AWS::SNS::Topic } }\nOutputs: { O: { Value: 77, Export: { Name: size } } }\n',
      'b.yaml':
        'Resources: { V: { Type: AWS::EC2::Volume, Properties: { Size: !ImportValue size, AvailabilityZone: us-east-1a } } }\n',
    },
    args: ['resources', '--region', 'us-east-1'],
    code: 0,
    stdout: /"Size": "?77/,
  },
  { name: 'completes in a shell', args: ['completion', 'bash'], code: 0, stdout: /complete -o filenames -F _costlens/ },
  { name: 'knows its shells', args: ['completion', 'csh'], code: 2, stderr: /bash, zsh, fish/ },
  { name: 'knows its options', args: ['estimate', '--fromat', 'json'], code: 2, stderr: /--fromat.*mean --format/ },
  { name: 'knows its formats', args: ['estimate', '--format', 'xml'], code: 2, stderr: /table, json, markdown/ },
  {
    name: 'says that a path leads nowhere',
    args: ['estimate', 'nowhere'],
    code: 2,
    stdout: /no Terraform file or CloudFormation template at "nowhere"/,
  },
  {
    name: 'says that a variable file is missing',
    files: { 'main.tf': '' },
    args: ['estimate', '--var-file', 'no.tfvars'],
    code: 2,
    stderr: /no\.tfvars cannot be read/,
  },
  {
    name: 'says that a usage file is missing',
    files: { 'main.tf': '' },
    args: ['estimate', '--usage-file', 'no.yml'],
    code: 2,
    stderr: /no\.yml cannot be read/,
  },
  {
    name: 'locates a syntax error, and prices the rest',
    files: { 'main.tf': `${volume(100)}resource "aws_ebs_volume" "w" {\n  size = [1,\n}\n` },
    args: ['estimate'],
    code: 2,
    stdout: /aws_ebs_volume\.v +\$8\.00[\s\S]*main\.tf:9:\d+/,
  },
  {
    name: 'locates an unknown region, and shows no $0',
    files: { 'main.tf': volume(100).replace('"us-east-1"', '"mars-north-1"') },
    args: ['estimate'],
    code: 2,
    stdout:
      /main\.tf:2:1[\s\S]*no prices for region "mars-north-1"|no prices for region "mars-north-1"[\s\S]*main\.tf:2:1/,
    not: /aws_ebs_volume\.v +\$0\.00/,
  },
  {
    name: 'names a missing price, and shows no $0',
    files: {
      'main.tf':
        'provider "aws" { region = "us-east-1" }\nresource "aws_instance" "i" {\n  instance_type = "m5.gigantic"\n}\n',
    },
    args: ['estimate'],
    code: 2,
    stdout: /BoxUsage:m5\.gigantic/,
    not: /aws_instance\.i +\$0\.00/,
  },
  {
    name: 'names a type that does not exist',
    files: { 'main.tf': `${volume(100)}resource "aws_ebs_volum" "w" {}\n` },
    args: ['estimate'],
    code: 2,
    stdout: /\$8\.00 a month[\s\S]*|no resource type "aws_ebs_volum"/,
  },
  {
    name: 'does not fail for a type that is not priced yet',
    files: { 'main.tf': `${volume(100)}resource "aws_chime_voice_connector" "k" {}\n` },
    args: ['estimate'],
    code: 0,
    stdout: /Not supported \(1\): aws_chime_voice_connector/,
  },
  {
    name: 'says which region it assumes',
    files: { 'main.tf': 'resource "aws_nat_gateway" "n" {}' },
    args: ['estimate'],
    code: 0,
    stdout: /no region is set: prices of us-east-1/,
  },
  {
    name: 'takes the region given',
    files: { 'main.tf': 'resource "aws_nat_gateway" "n" {}' },
    args: ['estimate', '--region', 'eu-west-1'],
    code: 0,
    stdout: /\$35\.04/,
  },
  {
    name: "takes Terraform's own spelling of variables",
    files: { 'main.tf': `variable "s" {}\n${volume(1).replace('= 1\n', '= var.s\n')}`, 'x.tfvars': 's = 50' },
    args: ['estimate', '.', '-var-file=x.tfvars', '-var', 's=200'],
    code: 0,
    stdout: /\$16\.00 a month/,
  },
  {
    name: 'takes usage from a file in the form people have',
    files: {
      'main.tf': 'provider "aws" { region = "us-east-1" }\nresource "aws_nat_gateway" "n" {}',
      'infracost-usage.yml':
        'version: 0.1\nresource_usage:\n  aws_nat_gateway.n:\n    monthly_data_processed_gb: 100\n',
    },
    args: ['estimate'],
    code: 0,
    stdout: /\$37\.35 a month/,
  },
  {
    name: 'reads Markdown for people',
    files: { 'main.tf': volume(100) },
    args: ['estimate', '--format', 'markdown'],
    code: 0,
    stdout: /\$8\.00/,
  },
  {
    name: 'finds several projects below a folder, and counts no module as one',
    files: {
      'a/main.tf': `module "m" { source = "../m" }\n`,
      'b/main.tf': volume(100),
      'm/main.tf': volume(200),
      'c/stack.yaml': 'Resources:\n  V:\n    Type: AWS::EC2::Volume\n    Properties: { Size: 100, VolumeType: gp3 }\n',
      'k8s.yaml': 'kind: Pod\n',
    },
    args: ['estimate', '--region', 'us-east-1'],
    code: 0,
    stdout: /\$32\.00 a month; 3 resources/,
  },
];

describe('the command line', () => {
  const folders: string[] = [];
  const place = (files: Files): string => {
    const folder = folderOf(files);
    folders.push(folder);
    return folder;
  };
  after(() => folders.forEach(folder => rmSync(folder, { recursive: true, force: true })));

  for (const { name, files = {}, args, code, stdout, stderr, not } of cases) {
    it(name, () => {
      const ran = run(place(files), args);
      assert.equal(ran.code, code, ran.stdout + ran.stderr);
      if (stdout) assert.match(ran.stdout, stdout);
      if (stderr) assert.match(ran.stderr, stderr);
      if (not) assert.doesNotMatch(ran.stdout, not);
      if (stderr) assert.equal(ran.stdout, '', 'talk goes to stderr');
    });
  }
});
