import assert from 'node:assert/strict';
import { places } from './places.ts';
import { run } from './run.ts';

const provider = 'provider "aws" { region = "us-east-1" }\n';
const gateway = `${provider}variable "size" {
  default = 40
}
resource "aws_nat_gateway" "n" {
  subnet_id = "s"
}
resource "aws_ebs_volume" "v" {
  availability_zone = "us-east-1a"
  size = var.size
  type = "gp3"
}
resource "aws_vpc" "v" {
  cidr_block = "10.0.0.0/16"
}
`;
const usage = 'version: 0.1\nresource_usage:\n  aws_nat_gateway.n:\n    monthly_data_processed_gb: 100\n';

describe('explain', () => {
  const { place, clear } = places();
  after(clear);

  it('tells quantity, price, key, and where each attribute is written', () => {
    const { code, stdout } = run(place({ 'main.tf': gateway }), ['explain', 'aws_ebs_volume.v']);
    assert.equal(code, 0);
    assert.match(stdout, /^aws_ebs_volume\.v, main\.tf:8:1: \$3\.20\n/);
    assert.match(
      stdout,
      /40 GB × \$0\.08 per GB = \$3\.20 a month\n +on the bill: AmazonEC2 EBS:VolumeUsage\.gp3, SKU /,
    );
    assert.match(stdout, /from: size = 40 \(main\.tf:3:13\)/);
    assert.match(stdout, /from: type = gp3 \(main\.tf:11:10\)/);
  });

  it('tells in which region a line is on the bill, where that is another', () => {
    const code =
      'provider "aws" { region = "us-east-1" }\nresource "aws_secretsmanager_secret" "s" {\n  replica {\n    region = "eu-west-1"\n  }\n}\n';
    const { stdout } = run(place({ 'main.tf': code }), ['explain', 'aws_secretsmanager_secret.s']);
    assert.match(stdout, /AWSSecretsManager-Secrets, SKU/);
    assert.match(stdout, /AWSSecretsManager-Secrets in eu-west-1, SKU/);
  });

  it('tells usage with its place, or how to tell it', () => {
    const told = run(place({ 'main.tf': gateway, 'costlens-usage.yml': usage }), ['explain', 'aws_nat_gateway.n']);
    assert.match(told.stdout, /100 GB × .*\n.*\n +told: monthly_data_processed_gb = 100 \(costlens-usage\.yml:4:5\)/);
    const untold = run(place({ 'main.tf': gateway }), ['explain', 'aws_nat_gateway.n']);
    assert.match(untold.stdout, /depends on usage, at .*tell it in a usage file as monthly_data_processed_gb/);
  });

  it('tells the same to a program', () => {
    const { stdout } = run(place({ 'main.tf': gateway }), ['explain', 'aws_ebs_volume.v', '.', '--format', 'json']);
    type Line = {
      readonly origins: readonly { readonly attribute: string; readonly how: string; readonly line: number | null }[];
    };
    const { resources } = JSON.parse(stdout) as { readonly resources: readonly { readonly lines: readonly Line[] }[] };
    const origins = resources[0]?.lines[0]?.origins.filter(({ how }) => how === 'written');
    assert.deepEqual(origins?.map(({ attribute, line }) => [attribute, line]).sort(), [
      ['size', 3],
      ['type', 11],
    ]);
  });

  it('tells why something is free, and what a name most likely meant', () => {
    const folder = place({ 'main.tf': gateway });
    assert.match(run(folder, ['explain', 'aws_vpc.v']).stdout, /aws_vpc\.v, .*: free/);
    const wrong = run(folder, ['explain', 'aws_ebs_volume.w']);
    assert.equal(wrong.code, 2);
    assert.match(wrong.stderr, /did you mean aws_ebs_volume\.v\?/);
  });

  it('keeps what is sensitive', () => {
    const secret = `${provider}variable "size" {\n  default = 77\n  sensitive = true\n}\nresource "aws_ebs_volume" "v" {\n  availability_zone = "us-east-1a"\n  size = var.size\n}\n`;
    const { stdout } = run(place({ 'main.tf': secret }), ['explain', 'aws_ebs_volume.v']);
    // A snapshot's id may hold any digits.
    assert(!stdout.replace(/, snapshot [0-9a-f]+/, '').includes('77'), stdout);
  });
});
