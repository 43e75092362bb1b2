import assert from 'node:assert/strict';
import { explain } from '../../estimator/src/explain.ts';
import { neighboursOf } from '../../estimator/src/neighbours.ts';
import { defaults } from '../../estimator/src/options.ts';
import { estimateAt } from '../../estimator/src/run.ts';
import { memoryTree } from '../../estimator/src/sources/memory.ts';
import { parseUsage, toldBy, usageOf } from '../../estimator/src/usage/index.ts';
import { book } from '../prices.ts';

/** `line: attribute=value how place; told key`, of the resource at an address. */
async function explained(file: string, code: string, address: string, usageText = ''): Promise<readonly string[]> {
  const usage = parseUsage('usage.yml', usageText).value;
  const options = { ...defaults, usage: { file: 'usage.yml', text: usageText } };
  const { resources } = await estimateAt(memoryTree({ [file]: code }), file, options, book);
  const resource = resources.find(({ instance }) => instance.address === address);
  assert(resource);
  const { lines } = explain(resource, {
    neighbours: neighboursOf(resources.map(({ instance }) => instance)),
    told: toldBy(usage),
    terms: { book, around: { region: 'us-east-1', today: undefined }, usageOf: usageOf(usage) },
  });
  return lines.map(({ component, origins, usage: told }) => {
    const from = origins
      .filter(({ how }) => how !== 'default')
      .map(
        ({ attribute, value, how, at }) =>
          `${attribute}=${String(value)} ${how} ${String((at?.range.start.line ?? -1) + 1)}`,
      );
    return [
      `${component.name}: ${from.join(', ')}`,
      ...told.map(({ key, at }) => `${key} ${String(at.range.start.line + 1)}`),
    ].join('; ');
  });
}

const terraform = `provider "aws" { region = "us-east-1" }
resource "aws_instance" "i" {
  ami = "a"
  instance_type = "t3.micro"
  root_block_device {
    volume_size = 20
    volume_type = "gp3"
  }
}
resource "aws_ebs_volume" "u" {
  availability_zone = "us-east-1a"
  size = aws_instance.i.id
}
resource "aws_nat_gateway" "n" {
  subnet_id = "s"
}
`;
const template = `Resources:
  Disk:
    Type: AWS::EC2::Volume
    Properties:
      AvailabilityZone: us-east-1a
      Size: 10
`;

describe('explain', () => {
  it('names the attributes that a line hangs on, in parts too', async () => {
    const lines = await explained('main.tf', terraform, 'aws_instance.i');
    assert.match(lines[0] ?? '', /^Hours \(Linux, t3\.micro\): .*instance_type=t3\.micro written 4/);
    assert.equal(
      lines.find(line => line.startsWith('Storage')),
      'Storage (gp3): volume_type=gp3 written 7, volume_size=20 written 6',
    );
  });

  it('names what a line of another region hangs on', async () => {
    const code = 'resource "aws_secretsmanager_secret" "s" {\n  replica {\n    region = "eu-west-1"\n  }\n}\n';
    assert.deepEqual((await explained('main.tf', code, 'aws_secretsmanager_secret.s')).slice(0, 2), [
      'Secret: ',
      'Secret (eu-west-1): replica.region=eu-west-1 written 1',
    ]);
  });

  it('names them as the language does', async () => {
    assert.deepEqual(await explained('t.yaml', template, 'Disk'), ['Storage (gp2): Size=10 written 6']);
  });

  it('has nothing to name of what is unknown', async () => {
    assert.deepEqual(await explained('main.tf', terraform, 'aws_ebs_volume.u'), ['Depends on size: ']);
  });

  it('names the usage that a line hangs on', async () => {
    const usage = 'version: 0.1\nresource_usage:\n  aws_nat_gateway.n:\n    monthly_data_processed_gb: 5\n';
    const lines = await explained('main.tf', terraform, 'aws_nat_gateway.n', usage);
    assert.equal(
      lines.find(line => line.startsWith('Data')),
      'Data processed: ; monthly_data_processed_gb 4',
    );
    assert(!(lines.find(line => line.startsWith('Hours')) ?? '').includes('monthly_data'));
  });
});
