import assert from 'node:assert/strict';
import { type Data, type Instance, Unknown } from '../../estimator/src/model.ts';
import { neighboursOf } from '../../estimator/src/neighbours.ts';
import { defaults } from '../../estimator/src/options.ts';
import { editOf, itemsOf, valueOf, whole, type Start } from '../../estimator/src/reach.ts';
import { evaluateTemplate } from '../../estimator/src/cloudformation/index.ts';
import { evaluateTerraform } from '../../estimator/src/terraform/index.ts';
import { memoryTree } from '../../estimator/src/sources/memory.ts';

const terraform = `
  variable "types" { default = { web = "m5.large" } }
  locals { template = aws_launch_template.known.name }

  resource "aws_launch_template" "known" {
    name          = "known"
    instance_type = var.types["web"]
    block_device_mappings {
      device_name = "/dev/sdf"
      ebs { volume_size = 10 }
    }
  }
  resource "aws_launch_template" "each" {
    for_each      = { a = "t3.micro", b = "t3.large" }
    instance_type = each.value
  }
  resource "aws_autoscaling_group" "unknown" {
    launch_template { id = aws_launch_template.known.id }
  }
  resource "aws_autoscaling_group" "known" {
    launch_template { name = local.template }
  }
  resource "aws_autoscaling_group" "keyed" {
    launch_template { id = aws_launch_template.each["b"].id }
  }
  resource "aws_autoscaling_group" "several" {
    launch_template { id = join("", [for template in aws_launch_template.each : template.id]) }
  }
  resource "aws_autoscaling_group" "strange" {
    launch_template { id = "lt-1" }
  }
  resource "aws_autoscaling_group" "bare" {}
  resource "aws_autoscaling_group" "through" {
    launch_template { name = module.template.name }
  }
  module "template" { source = "./template" }

  resource "aws_s3_bucket" "logs" { bucket = "logs" }
  resource "aws_s3_bucket" "other" { bucket = "other" }
  resource "aws_s3_bucket_lifecycle_configuration" "logs" {
    bucket = aws_s3_bucket.logs.bucket
    rule { id = "one" }
    rule { id = "two" }
  }
  resource "aws_s3_bucket_metric" "logs" {
    count  = 2
    bucket = aws_s3_bucket.logs.id
    name   = "m\${count.index}"
  }
`;
const child = `
  resource "aws_launch_template" "inner" {
    name          = "inner"
    instance_type = "c5.large"
  }
  output "name" { value = aws_launch_template.inner.name }
`;
const cloudformation = `
Resources:
  Template:
    Type: AWS::EC2::LaunchTemplate
    Properties: { LaunchTemplateData: { InstanceType: m5.large } }
  Group:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties: { LaunchTemplate: { LaunchTemplateId: !Ref Template, Version: !GetAtt Template.LatestVersionNumber } }
  Table: { Type: AWS::DynamoDB::Table }
  Target:
    Type: AWS::ApplicationAutoScaling::ScalableTarget
    Properties: { ResourceId: !Sub 'table/\${Table}', MaxCapacity: 7 }
`;

const tree = memoryTree({ 'main.tf': terraform, 'template/main.tf': child, 'cfn/template.yaml': cloudformation });

async function at(address: string): Promise<Start> {
  const { instances } = address.includes('_')
    ? await evaluateTerraform(tree, '', defaults)
    : evaluateTemplate(tree, 'cfn/template.yaml', defaults);
  const holder = instances.find(instance => instance.address === address);
  assert.ok(holder, address);
  return { spot: whole(holder), holder, neighbours: neighboursOf(instances) };
}

const template = 'launch_template.id > instance_type | launch_template.name > instance_type';

/** Without the references of what is unknown. */
const plain = (value: Data | undefined): unknown =>
  value instanceof Unknown ? `unknown: ${value.reason}` : (JSON.parse(JSON.stringify(value ?? null)) as unknown);

describe('names that lead to other resources', () => {
  const table: readonly [address: string, name: string, value: Data | undefined][] = [
    ['aws_autoscaling_group.unknown', template, 'm5.large'],
    ['aws_autoscaling_group.known', template, 'm5.large'],
    ['aws_autoscaling_group.keyed', template, 't3.large'],
    ['aws_autoscaling_group.through', template, 'c5.large'],
    ['aws_autoscaling_group.several', template, new Unknown('the resources it names differ')],
    ['aws_autoscaling_group.strange', template, new Unknown('the resource it names is not in this code')],
    ['aws_autoscaling_group.bare', template, undefined],
    ['aws_s3_bucket.logs', '< aws_s3_bucket_lifecycle_configuration.bucket > rule', [{ id: 'one' }, { id: 'two' }]],
    ['aws_s3_bucket.logs', '< aws_s3_bucket_metric.bucket > name', ['m0', 'm1']],
    ['aws_s3_bucket.other', '< aws_s3_bucket_lifecycle_configuration.bucket > rule', undefined],
    ['aws_s3_bucket.logs', '< aws_s3_bucket_lifecycle_configuration.bucket > rule.id=two.id', 'two'],
    ['aws_s3_bucket.logs', '< aws_s3_bucket_lifecycle_configuration.bucket > rule.id=three.id', undefined],
    ['aws_s3_bucket.logs', '/< aws_s3_bucket_metric.bucket > name', ['m0', 'm1']],
    ['aws_s3_bucket.other', 'bucket | tags', 'other'],
    ['aws_s3_bucket.other', '', undefined],
    ['aws_s3_bucket.other', '@type', 'aws_s3_bucket'],
    ['aws_s3_bucket_metric.logs[0]', 'bucket > @type', 'aws_s3_bucket'],
    ['Group', 'LaunchTemplate.LaunchTemplateId > LaunchTemplateData.InstanceType', 'm5.large'],
    ['Table', '< AWS::ApplicationAutoScaling::ScalableTarget.ResourceId > MaxCapacity', 7],
  ];
  for (const [address, name, expected] of table) {
    it(`${address}: ${name}`, async () => {
      const value = valueOf(name, await at(address));
      assert.deepEqual(plain(value), plain(expected));
    });
  }

  it('lead to items of another resource, which know where they stand', async () => {
    const spots = itemsOf('launch_template.id > block_device_mappings', await at('aws_autoscaling_group.unknown'));
    assert.ok(!(spots instanceof Unknown));
    assert.deepEqual(
      spots.map(({ instance, path }): [string, string] => [instance.address, path]),
      [['aws_launch_template.known', 'block_device_mappings.0']],
    );
  });

  it('lead to whole resources', async () => {
    const spots = itemsOf('< aws_s3_bucket_metric.bucket', await at('aws_s3_bucket.logs'));
    assert.ok(!(spots instanceof Unknown));
    assert.deepEqual(
      spots.map(({ instance }: { instance: Instance }) => instance.address),
      ['aws_s3_bucket_metric.logs[0]', 'aws_s3_bucket_metric.logs[1]'],
    );
  });

  it('lead edits to the text of the other resource', async () => {
    const edit = editOf(template, await at('aws_autoscaling_group.known'), 'm6i.large');
    assert.deepEqual([edit?.range.start.line, edit?.text], [1, '"m6i.large"']);
  });

  it('do not edit one of several', async () => {
    assert.equal(editOf(template, await at('aws_autoscaling_group.several'), 'm6i.large'), undefined);
  });
});
