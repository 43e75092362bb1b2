import assert from 'node:assert/strict';
import { billedClass, parseKey, priceKey, regionPrefixes, withoutPrefix } from '@costlens/pricing-cache';

describe('the key of a price', () => {
  const keys: readonly (readonly [service: string, usageType: string, operation: string, key: string])[] = [
    ['AmazonEC2', 'BoxUsage:m5.large', 'RunInstances:0002', 'AmazonEC2 BoxUsage:m5.large RunInstances:0002'],
    ['AmazonEC2', 'DedicatedUsage:m5.metal', 'RunInstances', 'AmazonEC2 DedicatedUsage:m5.metal RunInstances'],
    ['AmazonEC2', 'EBS:VolumeUsage.gp3', 'CreateVolume-Gp3', 'AmazonEC2 EBS:VolumeUsage.gp3'],
    ['AmazonEC2', 'NatGateway-Hours', 'NatGateway', 'AmazonEC2 NatGateway-Hours'],
    ['AmazonEC2', 'CPUCredits:t3', 'T3CPUCredits', 'AmazonEC2 CPUCredits:t3 T3CPUCredits'],
    [
      'AmazonRDS',
      'Multi-AZUsage:db.m5.large',
      'CreateDBInstance:0014',
      'AmazonRDS Multi-AZUsage:db.m5.large CreateDBInstance:0014',
    ],
    ['AmazonRDS', 'RDS:GP3-Storage', 'CreateDBInstance', 'AmazonRDS RDS:GP3-Storage'],
    ['AmazonRDS', 'Aurora:ServerlessV2Usage', 'CreateDBInstance:0021', 'AmazonRDS Aurora:ServerlessV2Usage'],
    ['AWSELB', 'LCUUsage', 'LoadBalancing:Network', 'AWSELB LCUUsage LoadBalancing:Network'],
    ['AWSELB', 'TS-LoadBalancerUsage', 'LoadBalancing:Application', 'AWSELB TS-LoadBalancerUsage'],
    ['AmazonS3', 'Requests-Tier1', 'PutObject', 'AmazonS3 Requests-Tier1'],
    ['AmazonS3', 'Requests-Tier4', 'S3-SIATransition', 'AmazonS3 Requests-Tier4 S3-SIATransition'],
    ['AWSELB', 'LoadBalancerUsage', '', 'AWSELB LoadBalancerUsage'],
    [
      'AmazonElastiCache',
      'NodeUsage:cache.m6g.large',
      'CreateCacheCluster:0002',
      'AmazonElastiCache NodeUsage:cache.m6g.large CreateCacheCluster:0002',
    ],
    ['AmazonElastiCache', 'CachedData:Redis', 'CreateServerlessCache:0002', 'AmazonElastiCache CachedData:Redis'],
    ['AmazonEFS', 'ETDataAccess-Bytes', 'Read', 'AmazonEFS ETDataAccess-Bytes Read'],
    ['AmazonFSx', 'Storage', 'CreateFileSystem:Windows', 'AmazonFSx Storage CreateFileSystem:Windows'],
    ['AmazonFSx', 'Storage.MAZ:SSD', 'CreateFileSystem:ONTAP', 'AmazonFSx Storage.MAZ:SSD CreateFileSystem:ONTAP'],
    ['AmazonFSx', 'Storage.SSD.125', 'CreateFileSystem:Lustre', 'AmazonFSx Storage.SSD.125'],
    ['AmazonFSx', 'BackupUsage', 'CreateFileSystem:Windows', 'AmazonFSx BackupUsage'],
    [
      'AmazonAppStream',
      'stream.standard.large-fl',
      'Streaming:001',
      'AmazonAppStream stream.standard.large-fl Streaming:001',
    ],
  ];
  for (const [service, usageType, operation, key] of keys) {
    it(key, () => {
      assert.equal(priceKey(service, usageType, operation), key);
      const parts = parseKey(key);
      assert.deepEqual([parts?.service, parts?.usageType], [service, usageType]);
      assert.equal(priceKey(service, usageType, parts?.operation), key);
    });
  }

  for (const text of [
    '',
    'AmazonEC2',
    'AmazonEC2 ',
    'AmazonEC2  NatGateway-Hours',
    ' AmazonEC2 NatGateway-Hours',
    'a b c d',
  ]) {
    it(`${JSON.stringify(text)} is no key`, () => assert.equal(parseKey(text), undefined));
  }
});

describe('the one name of what AWS calls by two', () => {
  const names: Readonly<Record<string, string>> = {
    'Requests-RBP': 'Requests-Tier1',
    'Requests-Tier1': 'Requests-Tier1',
    'Requests-FIFO-RBP': 'Requests-FIFO-Tier1',
  };
  for (const [usageType, name] of Object.entries(names))
    it(`${usageType} of SQS`, () => assert.equal(priceKey('AWSQueueService', usageType), `AWSQueueService ${name}`));
});

describe('a usage type without its region prefix', () => {
  const usageTypes: readonly (readonly [region: string, usageType: string, bare: string])[] = [
    ['eu-west-1', 'EU-BoxUsage:m5.large', 'BoxUsage:m5.large'],
    ['eu-west-1', 'EUW1-Something', 'Something'],
    ['eu-west-1', 'EU:PI_LTR_AMR:Provisioned', 'PI_LTR_AMR:Provisioned'],
    ['eu-west-1', 'EUW2-BoxUsage:m5.large', 'EUW2-BoxUsage:m5.large'],
    ['us-east-1', 'BoxUsage:m5.large', 'BoxUsage:m5.large'],
    ['us-east-1', 'USE1-PublicIPv4:InUseAddress', 'PublicIPv4:InUseAddress'],
    ['us-east-1', 'USE1-APS1-AWS-Out-Bytes', 'APS1-AWS-Out-Bytes'],
    ['us-east-1', 'TS-LoadBalancerUsage', 'TS-LoadBalancerUsage'],
    ['us-west-2', 'USW2-TS-LoadBalancerUsage', 'TS-LoadBalancerUsage'],
    ['nowhere-1', 'EU-BoxUsage:m5.large', 'EU-BoxUsage:m5.large'],
    ['eu-west-1', 'eu-west-1-KMS-Keys', 'KMS-Keys'],
    ['us-east-1', 'us-east-1-KMS-Keys', 'KMS-Keys'],
    ['global', 'Global-RRSets', 'RRSets'],
    ['global', 'EU-DataTransfer-Out-Bytes', 'EU-DataTransfer-Out-Bytes'],
  ];
  for (const [region, usageType, bare] of usageTypes) {
    it(`${usageType} in ${region}`, () => assert.equal(withoutPrefix(usageType, region), bare));
  }

  it('has one region for each prefix', () => {
    const prefixes = Object.values(regionPrefixes).flat();
    assert.deepEqual(
      prefixes.filter((prefix, at) => prefixes.indexOf(prefix) !== at),
      [],
    );
  });
});

describe('a database class on the bill', () => {
  const classes: Readonly<Record<string, string>> = {
    'db.t3.micro': 'db.t3.micro',
    'db.m5.large': 'db.m5.large',
    'db.m5.xlarge': 'db.m5.xl',
    'db.m5d.8xlarge': 'db.m5d.8xl',
    'db.r6i.2xlarge': 'db.r6i.2xl',
    'db.x1.32xlarge': 'db.x1.32xl',
    'db.t2.xlarge': 'db.t2.xlarge',
    'db.r4.xlarge': 'db.r4.xlarge',
    'db.r4.16xlarge': 'db.r4.16xl',
    'db.m4.10xlarge': 'db.m4.10xl',
    'db.r5.2xlarge.tpc1.mem2x': 'db.r5.2xl.tpc1.mem2x',
  };
  for (const [name, billed] of Object.entries(classes)) it(name, () => assert.equal(billedClass(name), billed));
});
