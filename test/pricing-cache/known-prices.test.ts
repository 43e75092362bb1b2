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
