import { hoursPerMonth } from '../line.ts';

/** A quantity that AWS does not bill, though the price list has a price from the first unit on. */
export type Allowance = {
  /** Billing keys that draw from it together. */
  readonly keys: RegExp;
  /** A month's, in the unit of the price. */
  readonly quantity: number;
  readonly unit: string;
  /** Those of 12 months are for accounts made before 15 July 2025, in their first year. */
  readonly lasts: 'always' | '12 months';
  /** Each region has its own, or all regions of an account share one. */
  readonly perRegion?: true;
  /** The page of AWS that states it. */
  readonly source: string;
};

const pricing = (service: string): string => `https://aws.amazon.com/${service}/pricing/`;

/** Quantities that are a free first tier of the price itself are in the snapshot, and not here. */
const always: readonly Omit<Allowance, 'lasts'>[] = [
  { keys: /^AWSLambda Request(-ARM)?$/, quantity: 1_000_000, unit: 'requests', source: pricing('lambda') },
  {
    keys: /^AWSLambda Lambda-GB-Second(-ARM)?$/,
    quantity: 400_000,
    unit: 'GB-seconds',
    source: pricing('lambda'),
  },
  {
    keys: /^AWSQueueService Requests-(FIFO-)?Tier1$/,
    quantity: 1_000_000,
    unit: 'requests',
    source: pricing('sqs'),
  },
  {
    keys: /^AmazonSNS Requests-Tier1$/,
    quantity: 1_000_000,
    unit: 'requests',
    perRegion: true,
    source: pricing('sns'),
  },
  // 25 units of capacity through all of a month.
  {
    keys: /^AmazonDynamoDB ReadCapacityUnit-Hrs$/,
    quantity: 25 * hoursPerMonth,
    unit: 'hours of read units',
    perRegion: true,
    source: 'https://aws.amazon.com/dynamodb/pricing/provisioned/',
  },
  {
    keys: /^AmazonDynamoDB WriteCapacityUnit-Hrs$/,
    quantity: 25 * hoursPerMonth,
    unit: 'hours of write units',
    perRegion: true,
    source: 'https://aws.amazon.com/dynamodb/pricing/provisioned/',
  },
  { keys: /^AmazonCloudWatch CW:MetricMonitorUsage$/, quantity: 10, unit: 'metrics', source: pricing('cloudwatch') },
  { keys: /^AmazonCloudWatch CW:AlarmMonitorUsage$/, quantity: 10, unit: 'alarms', source: pricing('cloudwatch') },
  { keys: /^AmazonCloudWatch DashboardsUsageHour$/, quantity: 3, unit: 'dashboards', source: pricing('cloudwatch') },
  { keys: /^AmazonCloudWatch CW:Requests$/, quantity: 1_000_000, unit: 'requests', source: pricing('cloudwatch') },
  {
    keys: /^AmazonCloudWatch DataProcessing-Bytes$/,
    quantity: 5,
    unit: 'GB of logs ingested',
    source: pricing('cloudwatch'),
  },
  {
    keys: /^AmazonCloudWatch TimedStorage-ByteHrs$/,
    quantity: 5,
    unit: 'GB of logs kept',
    source: pricing('cloudwatch'),
  },
  {
    keys: /^AmazonCloudFront [A-Z]{2}-DataTransfer-Out-Bytes$/,
    quantity: 1024,
    unit: 'GB',
    source: pricing('cloudfront'),
  },
  {
    keys: /^AmazonCloudFront [A-Z]{2}-Requests-(Tier1|Tier2-HTTPS)$/,
    quantity: 10_000_000,
    unit: 'requests',
    source: pricing('cloudfront'),
  },
  {
    keys: /^AmazonCloudFront Executions-CloudFrontFunctions$/,
    quantity: 2_000_000,
    unit: 'invocations',
    source: pricing('cloudfront'),
  },
  {
    keys: /^AWSDataTransfer DataTransfer-Out-Bytes$/,
    quantity: 100,
    unit: 'GB',
    source: 'https://aws.amazon.com/ec2/pricing/on-demand/',
  },
  {
    keys: /^AmazonStates StateTransition$/,
    quantity: 4000,
    unit: 'state transitions',
    source: pricing('step-functions'),
  },
  { keys: /^awskms KMS-Requests$/, quantity: 20_000, unit: 'requests', source: pricing('kms') },
  { keys: /^AWSXRay XRay-TracesStored$/, quantity: 100_000, unit: 'traces', source: pricing('xray') },
  { keys: /^AWSXRay XRay-TracesAccessed$/, quantity: 1_000_000, unit: 'traces', source: pricing('xray') },
  {
    keys: /^AmazonCognito Cognito(Lite|Essentials)MAU$/,
    quantity: 10_000,
    unit: 'active users',
    source: pricing('cognito'),
  },
  { keys: /^CodeBuild Build-Min:Linux:g1\.small$/, quantity: 100, unit: 'minutes', source: pricing('codebuild') },
  { keys: /^AWSCodePipeline activePipeline$/, quantity: 1, unit: 'pipelines', source: pricing('codepipeline') },
  { keys: /^AWSCodePipeline actionExecutionMinute$/, quantity: 100, unit: 'minutes', source: pricing('codepipeline') },
];

const free = 'https://aws.amazon.com/free/';

const firstYear: readonly Omit<Allowance, 'lasts' | 'source'>[] = [
  // AWS gives t3.micro only where it has no t2.micro.
  { keys: /^AmazonEC2 BoxUsage:t[23]\.micro RunInstances$/, quantity: 750, unit: 'hours' },
  { keys: /^AmazonEC2 BoxUsage:t[23]\.micro RunInstances:0002$/, quantity: 750, unit: 'hours' },
  { keys: /^AmazonVPC PublicIPv4:InUseAddress$/, quantity: 750, unit: 'hours' },
  { keys: /^AmazonEC2 EBS:VolumeUsage(\.gp[23])?$/, quantity: 30, unit: 'GB' },
  { keys: /^AmazonEC2 EBS:SnapshotUsage$/, quantity: 1, unit: 'GB' },
  {
    keys: /^AmazonRDS InstanceUsage:db\.t(2|3|4g)\.micro CreateDBInstance:00(02|10|14|18)$/,
    quantity: 750,
    unit: 'hours',
  },
  { keys: /^AmazonRDS RDS:GP[23]-Storage$/, quantity: 20, unit: 'GB' },
  { keys: /^AmazonS3 TimedStorage-ByteHrs$/, quantity: 5, unit: 'GB' },
  { keys: /^AmazonS3 Requests-Tier1$/, quantity: 2000, unit: 'requests' },
  { keys: /^AmazonS3 Requests-Tier2$/, quantity: 20_000, unit: 'requests' },
  { keys: /^AWSELB LoadBalancerUsage LoadBalancing(:Application)?$/, quantity: 750, unit: 'hours' },
  { keys: /^AmazonECR TimedStorage-ByteHrs$/, quantity: 0.5, unit: 'GB' },
];

export const allowances: readonly Allowance[] = [
  ...always.map((allowance): Allowance => ({ ...allowance, lasts: 'always' })),
  ...firstYear.map((allowance): Allowance => ({ ...allowance, lasts: '12 months', source: free })),
];
