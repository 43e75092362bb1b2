import type { Price, PriceBook } from '@costlens/pricing-cache';

/** Round numbers, so that a person can check a case by hand. Real prices are tested apart. */
const usd: Readonly<Record<string, number | readonly [from: number, usd: number][]>> = {
  'AmazonEC2 BoxUsage:t2.micro RunInstances': 0.02,
  'AmazonEC2 BoxUsage:t3.micro RunInstances': 0.01,
  'AmazonEC2 BoxUsage:t2.micro RunInstances:0002': 0.02,
  'AmazonEC2 BoxUsage:t3.micro RunInstances:0002': 0.03,
  'AmazonEC2 BoxUsage:t4g.small RunInstances': 0.02,
  'AmazonEC2 BoxUsage:m4.large RunInstances': 0.2,
  'AmazonEC2 BoxUsage:m5.large RunInstances': 0.1,
  'AmazonEC2 BoxUsage:m5.large RunInstances:0002': 0.3,
  'AmazonEC2 BoxUsage:m5.large RunInstances:0010': 0.2,
  'AmazonEC2 BoxUsage:m6i.large RunInstances': 0.1,
  'AmazonEC2 DedicatedUsage:m5.large RunInstances': 0.2,
  'AmazonEC2 HostBoxUsage:m5.large RunInstances': 0,
  'AmazonEC2 CPUCredits:t2 T2CPUCredits': 0.05,
  'AmazonEC2 CPUCredits:t3 T3CPUCredits': 0.05,
  'AmazonEC2 CPUCredits:t3 T3CPUCredits:0002': 0.1,
  'AmazonEC2 CPUCredits:t4g T4GCPUCredits': 0.04,
  'AmazonCloudWatch CW:MetricMonitorUsage': [
    [0, 0.3],
    [10_000, 0.1],
  ],
  'AmazonVPC PublicIPv4:InUseAddress': 0.01,

  'AmazonEC2 EBS:VolumeUsage.gp2': 0.1,
  'AmazonEC2 EBS:VolumeUsage.gp3': 0.08,
  'AmazonEC2 EBS:VolumeP-IOPS.gp3': 0.005,
  'AmazonEC2 EBS:VolumeP-Throughput.gp3': 40.96,
  'AmazonEC2 EBS:VolumeUsage.piops': 0.1,
  'AmazonEC2 EBS:VolumeP-IOPS.piops': 0.06,
  'AmazonEC2 EBS:VolumeUsage.io2': 0.1,
  'AmazonEC2 EBS:VolumeP-IOPS.io2': 0.06,
  'AmazonEC2 EBS:VolumeP-IOPS.io2.tier2': 0.04,
  'AmazonEC2 EBS:VolumeP-IOPS.io2.tier3': 0.02,
  'AmazonEC2 EBS:VolumeUsage.st1': 0.05,
  'AmazonEC2 EBS:VolumeUsage.sc1': 0.02,
  'AmazonEC2 EBS:VolumeUsage': 0.05,
  'AmazonEC2 EBS:VolumeIOUsage': 0.000_000_1,

  'AmazonEC2 NatGateway-Hours': 0.05,
  'AmazonEC2 NatGateway-Bytes': 0.05,

  'AWSELB LoadBalancerUsage LoadBalancing:Application': 0.02,
  'AWSELB LoadBalancerUsage LoadBalancing:Network': 0.02,
  'AWSELB LoadBalancerUsage LoadBalancing:Gateway': 0.01,
  'AWSELB LoadBalancerUsage LoadBalancing': 0.03,
  'AWSELB LCUUsage LoadBalancing:Application': 0.01,
  'AWSELB LCUUsage LoadBalancing:Network': 0.005,
  'AWSELB LCUUsage LoadBalancing:Gateway': 0.004,
  'AWSELB DataProcessing-Bytes': 0.01,

  'AmazonRDS InstanceUsage:db.t3.micro CreateDBInstance:0002': 0.02,
  'AmazonRDS InstanceUsage:db.t3.micro CreateDBInstance:0014': 0.02,
  'AmazonRDS InstanceUsage:db.m4.large CreateDBInstance:0002': 0.2,
  'AmazonRDS InstanceUsage:db.m5.large CreateDBInstance:0002': 0.1,
  'AmazonRDS InstanceUsage:db.m5.large CreateDBInstance:0014': 0.2,
  'AmazonRDS InstanceUsage:db.m5.xl CreateDBInstance:0020': 0.9,
  'AmazonRDS InstanceUsage:db.m5.xl CreateDBInstance:0019': 0.4,
  'AmazonRDS InstanceUsage:db.r5.large CreateDBInstance:0021': 0.3,
  'AmazonRDS Multi-AZUsage:db.m5.large CreateDBInstance:0014': 0.4,
  'AmazonRDS MirrorUsage:db.m5.xl CreateDBInstance:0012': 2,
  'AmazonRDS RDS:GP2-Storage': 0.1,
  'AmazonRDS RDS:GP3-Storage': 0.1,
  'AmazonRDS RDS:GP3-PIOPS': 0.02,
  'AmazonRDS RDS:GP3-Throughput': 0.08,
  'AmazonRDS RDS:PIOPS-Storage': 0.1,
  'AmazonRDS RDS:PIOPS': 0.1,
  'AmazonRDS RDS:StorageUsage': 0.1,
  'AmazonRDS RDS:StorageIOUsage': 0.000_000_1,
  'AmazonRDS RDS:Multi-AZ-GP3-Storage': 0.2,
  'AmazonRDS RDS:Multi-AZ-GP3-PIOPS': 0.04,
  'AmazonRDS RDS:Multi-AZ-GP3-Throughput': 0.16,
  'AmazonRDS RDS:Mirror-GP3-Storage': 0.2,
  'AmazonRDS RDS:Mirror-GP3-PIOPS': 0.04,
  'AmazonRDS RDS:ChargedBackupUsage': 0.1,
  'AmazonRDS CPUCredits:db.t3 CreateDBInstance:0014': 0.08,

  'AmazonS3 TimedStorage-ByteHrs': [
    [0, 0.02],
    [51_200, 0.01],
  ],
  'AmazonS3 Requests-Tier1': 0.000_005,
  'AmazonS3 Requests-Tier2': 0.000_000_4,
  'AmazonS3 TimedStorage-SIA-ByteHrs': 0.01,
  'AmazonS3 Retrieval-SIA': 0.01,
  'AmazonS3 Requests-Tier4 S3-SIATransition': 0.000_01,
  'AmazonS3 TimedStorage-INT-FA-ByteHrs': 0.02,
  'AmazonS3 Monitoring-Automation-INT': 0.000_002_5,
  'AmazonS3 TimedStorage-GlacierByteHrs': 0.004,
  'AmazonS3 Requests-Tier3 RestoreObject': 0.000_05,
  'AmazonS3GlacierDeepArchive TimedStorage-GDA-ByteHrs': 0.001,

  'AWSLambda Request': 0.000_000_2,
  'AWSLambda Request-ARM': 0.000_000_2,
  'AWSLambda Lambda-GB-Second': [
    [0, 0.000_02],
    [6_000_000_000, 0.000_01],
  ],
  'AWSLambda Lambda-GB-Second-ARM': 0.000_01,
  'AWSLambda Lambda-Storage-GB-Second': 0.000_000_03,
  'AWSLambda Lambda-Storage-GB-Second-ARM': 0.000_000_03,

  'AmazonDynamoDB WriteCapacityUnit-Hrs': 0.0006,
  'AmazonDynamoDB ReadCapacityUnit-Hrs': 0.0001,
  'AmazonDynamoDB IA-WriteCapacityUnit-Hrs': 0.0008,
  'AmazonDynamoDB IA-ReadCapacityUnit-Hrs': 0.0002,
  'AmazonDynamoDB WriteRequestUnits': 0.000_000_6,
  'AmazonDynamoDB ReadRequestUnits': 0.000_000_1,
  'AmazonDynamoDB IA-WriteRequestUnits': 0.000_000_8,
  'AmazonDynamoDB IA-ReadRequestUnits': 0.000_000_2,
  'AmazonDynamoDB TimedStorage-ByteHrs': [
    [0, 0],
    [25, 0.25],
  ],
  'AmazonDynamoDB IA-TimedStorage-ByteHrs': 0.1,
  'AmazonDynamoDB TimedPITRStorage-ByteHrs': 0.2,
  'AmazonDynamoDB TimedBackupStorage-ByteHrs': 0.1,
  'AmazonDynamoDB RestoreDataSize-Bytes': 0.15,
  'AmazonDynamoDB Streams-Requests': 0.000_000_2,
};

const prices = new Map(
  Object.entries(usd).map(([key, price]): [string, Price] => {
    const steps = typeof price === 'number' ? [[0, price] as const] : price;
    return [key, { key, unit: '', tiers: steps.map(([from, each]) => ({ from, usd: each })), confidence: 'high' }];
  }),
);

const regions = ['us-east-1', 'eu-west-1'];

export const book: PriceBook = {
  snapshot: { id: 'round', date: '2026-01-01', origin: 'test' },
  regions,
  find: (region, key) => (regions.includes(region) ? prices.get(key) : undefined),
};
