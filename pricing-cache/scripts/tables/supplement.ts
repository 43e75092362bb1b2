import type { Line, Table } from '../table.ts';
import { computeCredits, databaseCredits } from './credits.ts';

const managedNodes = ['ra3.large', 'ra3.xlplus', 'ra3.4xlarge', 'ra3.16xlarge'];

const redshiftBackup = (from: number, to: number): Line => ({
  service: 'AmazonRedshift',
  usageType: 'Redshift:PaidSnapshots',
  unit: 'GB-Mo',
  from,
  to,
  confidence: 'medium',
});

const cloudfront = (usageType: string, unit: string): Line => ({
  service: 'AmazonCloudFront',
  usageType,
  unit,
  per: 1e6,
  region: 'global',
  confidence: 'medium',
});

const emrServerless = (name: string, unit: string): Line => ({
  service: 'ElasticMapReduce',
  usageType: `EMR-SERVERLESS-${name}`,
  unit,
  confidence: 'low',
});

const items: Readonly<Record<string, readonly Line[]>> = {
  'ec2 cpuCredits.t2t3.linux': ['t2', 't3', 't3a'].map(family => computeCredits(family, 'Linux')),
  'rds cpuCredits.t3': ['MySQL', 'PostgreSQL', 'MariaDB', 'Oracle'].flatMap(engine => databaseCredits('t3', engine)),
  'aurora cpuCredits': ['Aurora MySQL', 'Aurora PostgreSQL'].flatMap(engine => [
    ...databaseCredits('t3', engine),
    ...databaseCredits('t4g', engine),
  ]),
  'rds performanceInsights.api': [
    { service: 'AmazonRDS', usageType: 'PI_API', unit: 'API Calls', per: 1000, confidence: 'medium' },
  ],
  'datatransfer intraRegion(eachDirection)': [
    { service: 'AWSDataTransfer', usageType: 'DataTransfer-Regional-Bytes', unit: 'GB', confidence: 'medium' },
  ],
  'elasticache backup': [
    { service: 'AmazonElastiCache', usageType: 'ElastiCache:BackupUsage', unit: 'GB-Mo', confidence: 'medium' },
  ],
  'redshift managedStorage': [...managedNodes.map(node => `RMS:${node}`), 'RMS:Serverless'].map(usageType => ({
    service: 'AmazonRedshift',
    usageType,
    unit: 'GB-Mo',
  })),
  'redshift spectrum': [{ service: 'AmazonRedshift', usageType: 'DataScanned', unit: 'Terabytes', confidence: 'low' }],
  'redshift backup.first50TB': [redshiftBackup(0, 51_200)],
  'redshift backup.next450TB': [redshiftBackup(51_200, 512_000)],
  'redshift backup.over500TB': [redshiftBackup(512_000, Infinity)],
  'opensearch managedStorage(ultrawarm/or1)': [
    { service: 'AmazonES', usageType: 'ES:Managed-Storage', unit: 'GB-Mo', confidence: 'medium' },
  ],
  'globalaccelerator accelerator': [
    {
      service: 'AWSGlobalAccelerator',
      // `Global-` is a prefix like a region's.
      usageType: 'Accelerator-fixed-fee',
      unit: 'Hrs',
      region: 'global',
      confidence: 'medium',
    },
  ],
  'emr-serverless emrServerless.vcpu': [emrServerless('vCPUHours', 'vCPU-Hours')],
  'emr-serverless emrServerless.memory': [emrServerless('MemoryGBHours', 'GB-Hours')],
  'emr-serverless emrServerless.storage': [emrServerless('StorageGBHours', 'GB-Hours')],
  'cloudfront realtimeLogs': [cloudfront('RealTimeLog-KinesisDataStream', 'Log lines')],
  'cloudfront functions.invocations': [cloudfront('Executions-CloudFrontFunctions', 'Invocations')],
};

export const supplement: Table = {
  file: 'supplement_us-east-1.csv',
  usd: 'usd',
  label: 'item',
  lines: ({ service = '', item = '' }) => items[`${service} ${item}`] ?? [],
};
