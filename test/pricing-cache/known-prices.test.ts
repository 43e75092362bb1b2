import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readCsv } from '../../pricing-cache/scripts/csv.ts';
import { book, tables, withTables } from './embedded.ts';

/** What the Price List API said on a later day: the check's name, our key, and how many units its price is for. */
const verified: readonly (readonly [name: string, key: string, units: number])[] = [
  ['alb.hours', 'AWSELB LoadBalancerUsage LoadBalancing:Application', 1],
  ['alb.lcu_hours', 'AWSELB LCUUsage LoadBalancing:Application', 1],
  ['apigw.requests', 'AmazonApiGateway ApiGatewayRequest', 1e6],
  ['cloudfront.egress', 'AmazonCloudFront US-DataTransfer-Out-Bytes', 1],
  ['cloudfront.requests', 'AmazonCloudFront US-Requests-Tier2-HTTPS', 1e4],
  ['cloudwatch.alarms', 'AmazonCloudWatch CW:AlarmMonitorUsage', 1],
  ['cloudwatch.logs_gb', 'AmazonCloudWatch DataProcessing-Bytes', 1],
  ['codepipeline.action_minutes', 'AWSCodePipeline actionExecutionMinute', 1],
  ['cognito.mau', 'AmazonCognito CognitoUserPoolsMAU', 1],
  ['dynamodb.read_units', 'AmazonDynamoDB ReadRequestUnits', 1e6],
  ['dynamodb.write_units', 'AmazonDynamoDB WriteRequestUnits', 1e6],
  ['dynamodb.storage_gb', 'AmazonDynamoDB TimedStorage-ByteHrs', 1],
  ['ec2.m7g.large', 'AmazonEC2 BoxUsage:m7g.large RunInstances', 1],
  ['ecr.storage_gb', 'AmazonECR TimedStorage-ByteHrs', 1],
  ['eks.cluster_hours', 'AmazonEKS AmazonEKS-Hours:perCluster', 1],
  ['elasticache.m7g.large.valkey', 'AmazonElastiCache NodeUsage:cache.m7g.large CreateCacheCluster:Valkey', 1],
  ['elasticache.t4g.medium.valkey', 'AmazonElastiCache NodeUsage:cache.t4g.medium CreateCacheCluster:Valkey', 1],
  ['eventbridge.events', 'AWSEvents Event-64K-Chunks', 1e6],
  ['fargate.gb_hours', 'AmazonECS Fargate-GB-Hours', 1],
  ['fargate.vcpu_hours', 'AmazonECS Fargate-vCPU-Hours:perCPU', 1],
  ['glue.dpu_hours', 'AWSGlue ETL-DPU-Hour', 1],
  ['kinesis.put_units', 'AmazonKinesis PutRequestPayloadUnits', 1e6],
  ['kinesis.shard_hours', 'AmazonKinesis Storage-ShardHour', 1],
  ['lambda.requests', 'AWSLambda Request', 1e6],
  ['lambda.gb_seconds', 'AWSLambda Lambda-GB-Second', 1],
  ['rds.storage_gb.multi', 'AmazonRDS RDS:Multi-AZ-GP3-Storage', 1],
  ['rds.storage_gb.single', 'AmazonRDS RDS:GP3-Storage', 1],
  ['rds.m7g.xlarge.multi', 'AmazonRDS Multi-AZUsage:db.m7g.xl CreateDBInstance:0014', 1],
  ['rds.m7g.large.single', 'AmazonRDS InstanceUsage:db.m7g.large CreateDBInstance:0014', 1],
  ['rds.t4g.medium.single', 'AmazonRDS InstanceUsage:db.t4g.medium CreateDBInstance:0014', 1],
  ['redshift.rpu_hours', 'AmazonRedshift Redshift:ServerlessUsage', 1],
  ['route53.queries', 'AmazonRoute53 DNS-Queries', 1e6],
  ['route53.zones', 'AmazonRoute53 HostedZone', 1],
  ['s3.get_requests', 'AmazonS3 Requests-Tier2', 1e3],
  ['s3.put_requests', 'AmazonS3 Requests-Tier1', 1e3],
  ['s3.storage_gb', 'AmazonS3 TimedStorage-ByteHrs', 1],
  ['secrets.api_calls', 'AWSSecretsManager AWSSecretsManagerAPIRequest', 1e4],
  ['secrets.secrets', 'AWSSecretsManager AWSSecretsManager-Secrets', 1],
  ['sqs.requests', 'AWSQueueService Requests-Tier1', 1e6],
  ['stepfunctions.transitions', 'AmazonStates StateTransition', 1e3],
  ['waf.acls', 'awswaf WebACLV2', 1],
  ['waf.requests', 'awswaf RequestV2-Tier1', 1e6],
  ['waf.rules', 'awswaf RuleV2', 1],
];

describe('the embedded snapshot against the Price List API', () => {
  const file = join(tables, 'verification_pricelist_2026-10-01.csv');
  const priced = (key: string) => book.find('us-east-1', key)?.tiers.find(({ usd }) => usd > 0)?.usd ?? NaN;
  for (const [name, key, units] of verified) {
    withTables(`${name} is ${key}`, () => {
      const row = readCsv(file).find(({ clarchyKey }) => clarchyKey === name);
      const expected = Number(row?.['priceList2026-10-01']);
      const found = priced(key) * units;
      assert.ok(Math.abs(found - expected) <= expected * 1e-3, `${found} is not ${expected}`);
    });
  }

  withTables('is checked for every price of that list', () => {
    assert.deepEqual(
      readCsv(file)
        .map(({ clarchyKey }) => clarchyKey)
        .sort(),
      verified.map(([name]) => name).sort(),
    );
  });

  // Recorded from the same list, so that the check does not vanish with the tables.
  it('has known prices', () => {
    assert.equal(priced('AmazonEC2 BoxUsage:m7g.large RunInstances'), 0.0816);
    assert.equal(priced('AmazonRDS Multi-AZUsage:db.m7g.xl CreateDBInstance:0014'), 0.674);
    assert.equal(priced('AmazonS3 TimedStorage-ByteHrs'), 0.023);
    assert.equal(priced('AWSLambda Request'), 2e-7);
    assert.equal(priced('AmazonEKS AmazonEKS-Hours:perCluster'), 0.1);
    assert.equal(priced('AmazonECS Fargate-vCPU-Hours:perCPU'), 0.04048);
    assert.equal(priced('AWSQueueService Requests-Tier1'), 4e-7);
  });
});

/** Prices that public code records from price lists beside the names that our keys have. */
const recorded: readonly (readonly [region: string, key: string, usd: number])[] = [
  ['ap-northeast-1', 'AmazonFSx Storage.MAZ:SSD CreateFileSystem:ONTAP', 0.3],
  ['ap-northeast-1', 'AmazonFSx Storage.SAZ_2N:SSD CreateFileSystem:ONTAP', 0.15],
  ['ap-northeast-1', 'AmazonFSx Storage.MAZ:CPoolStd CreateFileSystem:ONTAP', 0.0476],
  ['ap-northeast-1', 'AmazonFSx ThroughputCapacity.MAZ CreateFileSystem:ONTAP', 1.511],
  ['eu-central-1', 'AmazonFSx Storage.SAZ2:SSD CreateFileSystem:OpenZFS', 0.107],
  ['eu-central-1', 'AmazonFSx ThroughputCapacity.SAZ2 CreateFileSystem:OpenZFS', 0.35],
  ['eu-central-1', 'AmazonFSx BackupUsage', 0.054],
  ['ap-east-1', 'AmazonMemoryDB NodeUsage:db.r6g.xlarge:Valkey CreateCluster', 0.5684],
  ['ap-east-1', 'AWSEvents Request-64K-Chunks', 5.5e-7],
  ['ap-northeast-1', 'AmazonKinesisVideo BytesIn', 0.010965],
  ['ap-southeast-2', 'AmazonNeptune Neptune:ServerlessUsage', 0.1941],
  ['global', 'AWSGlobalAccelerator AP-NA-OUT-Bytes-Internet', 0.012],
  ['global', 'AWSGlobalAccelerator AP-EU-OUT-Bytes-Internet', 0.043],
  ['global', 'AWSGlobalAccelerator Accelerator-fixed-fee', 0.025],
  ['global', 'AWSShield Shield-Monthly-Fee', 3000],
  ['global', 'AmazonRoute53 Traffic-Flow-Policy-Records', 50],
  ['us-east-1', 'AmazonMCS ReadCapacityUnit-Hrs', 0.00013],
  ['us-east-1', 'AmazonInspectorV2 EC2-Scanning', 0.00174],
  ['us-east-1', 'awswaf AMR-BotControl', 10],
  ['us-east-1', 'AmazonCognito CognitoLiteMAU', 0.0055],
  ['us-east-1', 'AWSStorageGateway Uploaded-Bytes', 0.01],
  ['us-east-1', 'AWSDataSync Transferred-Bytes', 0.0125],
  ['eu-west-1', 'AmazonRDS RDS:Proxy-ASv2-Usage', 0.018],
];

describe('the embedded snapshot against prices that others recorded', () => {
  for (const [region, key, usd] of recorded)
    it(`${key} in ${region}`, () => assert.equal(book.find(region, key)?.tiers[0]?.usd, usd));

  it('prices replication in time to every region but the own', () => {
    assert.equal(book.find('eu-west-1', 'AmazonS3 EUW2-S3RTC-Out-Bytes')?.tiers[0]?.usd, 0.015);
    assert.equal(book.find('eu-west-1', 'AmazonS3 EU-S3RTC-Out-Bytes'), undefined);
    assert.equal(book.find('us-gov-west-1', 'AmazonS3 EU-S3RTC-Out-Bytes'), undefined);
  });

  it('ends the charge for a gateway where $125 are reached, near enough', () => {
    const [charged, free] = book.find('us-east-1', 'AWSStorageGateway Uploaded-Bytes')?.tiers ?? [];
    assert.deepEqual([charged?.usd, free?.usd], [0.01, 0]);
    assert.equal(Math.round((free?.from ?? NaN) * 0.01), 125);
  });
});
