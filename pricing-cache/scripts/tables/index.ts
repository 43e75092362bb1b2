import type { RateTable } from '../rates.ts';
import type { Table } from '../table.ts';
import { directory, glue, grafana, mwaa, prometheus, timeseries } from './analytics.ts';
import { apps, cognito } from './apps.ts';
import { appstream } from './appstream.ts';
import { aurora, auroraOther } from './aurora.ts';
import { bedrockUnits } from './bedrock.ts';
import { brokers, brokerStorage, kafka } from './brokers.ts';
import { cloudfront } from './cloudfront.ts';
import { cloudwatch } from './cloudwatch.ts';
import { clusters } from './clusters.ts';
import {
  dynamodbReserved,
  ec2Reserved,
  ec2SavingsPlans,
  elasticacheReserved,
  opensearchReserved,
  rdsReserved,
  redshiftReserved,
  savingsPlans,
} from './commitments.ts';
import { ecr, eks, fargate } from './containers.ts';
import { betweenRegions, dataTransfer } from './data-transfer.ts';
import { desktops } from './desktops.ts';
import { codeBuild, codePipeline } from './developers.ts';
import { dms, dmsOther } from './dms.ts';
import { documents } from './documents.ts';
import { dynamodb } from './dynamodb.ts';
import { ebs } from './ebs.ts';
import { ec2 } from './ec2.ts';
import { elasticache, elasticacheServerless } from './elasticache.ts';
import { elb } from './elb.ts';
import { emr } from './emr.ts';
import { everything } from './everything.ts';
import { extendedSupport } from './extended-support.ts';
import { extra } from './extra.ts';
import { backup, efs, lustre, transfer } from './files.ts';
import { fsx } from './fsx.ts';
import { gameServers } from './game-servers.ts';
import { globalAccelerator } from './global-accelerator.ts';
import { dedicatedHosts } from './hosts.ts';
import { iot } from './iot.ts';
import { ireland } from './ireland.ts';
import { lambda } from './lambda.ts';
import { lightsail, lightsailOther } from './lightsail.ts';
import { bedrock, sagemaker, sagemakerStudio } from './machine-learning.ts';
import { apiGateway, eventbridge, sns, snsPush, sqs, stepFunctions } from './messaging.ts';
import { network } from './network.ts';
import { opensearch, opensearchOther, opensearchServerless } from './opensearch.ts';
import { pageServices } from './page-services.ts';
import { rdsDescribed, rdsStorage } from './rds-storage.ts';
import { rds } from './rds.ts';
import { redshift, redshiftServerless } from './redshift.ts';
import { route53, route53Blocks } from './route53.ts';
import { s3 } from './s3.ts';
import { secrets } from './secrets.ts';
import { guardDuty, security, shield, waf } from './security.ts';
import { storageGateway } from './storage-gateway.ts';
import { firehose, kinesis } from './streams.ts';
import { supplement } from './supplement.ts';

export const tables: readonly Table[] = [
  glue,
  mwaa,
  prometheus,
  grafana,
  timeseries,
  directory,
  apps,
  cognito,
  appstream,
  desktops,
  aurora,
  auroraOther,
  brokers,
  kafka,
  brokerStorage,
  cloudfront,
  cloudwatch,
  clusters,
  fargate,
  eks,
  ecr,
  dataTransfer,
  betweenRegions,
  codeBuild,
  codePipeline,
  dms,
  dmsOther,
  documents,
  dynamodb,
  ebs,
  ec2,
  elasticache,
  elasticacheServerless,
  elb,
  emr,
  efs,
  lustre,
  fsx,
  gameServers,
  globalAccelerator,
  iot,
  backup,
  transfer,
  dedicatedHosts,
  lambda,
  lightsail,
  lightsailOther,
  sagemaker,
  sagemakerStudio,
  bedrock,
  bedrockUnits,
  sqs,
  sns,
  ...snsPush,
  eventbridge,
  stepFunctions,
  apiGateway,
  network,
  opensearch,
  opensearchOther,
  opensearchServerless,
  rdsStorage,
  rdsDescribed,
  rds,
  redshift,
  redshiftServerless,
  route53,
  route53Blocks,
  s3,
  secrets,
  security,
  waf,
  shield,
  guardDuty,
  storageGateway,
  kinesis,
  firehose,
  everything,
  extendedSupport,
  pageServices,
  supplement,
  ireland,
  extra,
];

export const rateTables: readonly RateTable[] = [
  ec2Reserved,
  ec2SavingsPlans,
  rdsReserved,
  elasticacheReserved,
  redshiftReserved,
  opensearchReserved,
  dynamodbReserved,
  savingsPlans,
];
