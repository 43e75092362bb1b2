import assert from 'node:assert/strict';
import { Unknown } from '@costlens/estimator';
import { evaluated, type Files } from './evaluated.ts';

const root: Files = {
  'main.tf': `
    provider "aws" {
      region = "eu-west-1"
      default_tags { tags = { team = "a", env = "prod" } }
    }
    provider "aws" {
      alias  = "west"
      region = var.west
    }
    variable "west" { default = "us-west-2" }
    resource "aws_instance" "here" { tags = { env = "test" } }
    resource "aws_instance" "there" { provider = aws.west }
    resource "aws_instance" "own" { region = "ap-south-1" }
    module "inherits" { source = "./m" }
    module "passed" {
      source    = "./m"
      providers = { aws = aws.west }
    }`,
  'm/main.tf': 'resource "aws_instance" "i" {}',
};

describe('providers', () => {
  it('give their resources a region, through aliases and modules', async () => {
    const { instances } = await evaluated(root);
    assert.deepEqual(Object.fromEntries(instances.map(({ address, region }) => [address, region])), {
      'aws_instance.here': 'eu-west-1',
      'aws_instance.there': 'us-west-2',
      'aws_instance.own': 'ap-south-1',
      'module.inherits.aws_instance.i': 'eu-west-1',
      'module.passed.aws_instance.i': 'us-west-2',
    });
  });

  it('give default tags, which a resource may change', async () => {
    const { instances } = await evaluated(root);
    const tags = Object.fromEntries(instances.map(({ address, tags }) => [address, tags && { ...(tags as object) }]));
    assert.deepEqual(tags['aws_instance.here'], { env: 'test', team: 'a' });
    assert.deepEqual(tags['module.inherits.aws_instance.i'], { env: 'prod', team: 'a' });
    assert.equal(tags['aws_instance.there'], null);
  });

  for (const [name, options, region] of [
    ['--region', { region: 'eu-central-1', environment: { AWS_REGION: 'eu-west-3' } }, 'eu-central-1'],
    ['the environment', { environment: { AWS_DEFAULT_REGION: 'eu-west-3' } }, 'eu-west-3'],
  ] as const) {
    it(`take ${name} where the code names no region`, async () => {
      const { instances } = await evaluated({ 'main.tf': 'resource "aws_instance" "i" {}' }, options);
      assert.equal(instances[0]?.region, region);
    });
  }

  it('leave a region that nobody names unknown', async () => {
    const { instances } = await evaluated({ 'main.tf': 'resource "aws_instance" "i" {}' });
    assert(instances[0]?.region instanceof Unknown);
  });
});
