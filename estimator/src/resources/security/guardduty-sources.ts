import { amount, metered, type Line } from '../../resource.ts';

/** Monthly use of each data source, with what it is billed as. */
const sources = {
  monthly_cloudtrail_events: ['CloudTrail events', 'event', 'PaidEventsAnalyzed'],
  monthly_flow_logs_gb: ['Flow and DNS logs', 'GB', 'PaidEventsAnalyzed-Bytes'],
  monthly_s3_events: ['S3 data events', 'event', 'PaidS3DataEventsAnalyzed'],
  monthly_eks_audit_events: ['EKS audit logs', 'event', 'PaidKubernetesAuditLogsAnalyzed'],
  monthly_lambda_logs_gb: ['Lambda network logs', 'GB', 'PaidLambdaNetworkLogsAnalyzed-Bytes'],
  monthly_malware_scanned_gb: ['Malware scans of volumes', 'GB', 'PaidMalwareProtectionEBSDataScanned'],
  rds_vcpus: ['RDS logins, provisioned', 'vCPU', 'PaidRDSvCPUMonitored'],
  rds_acus: ['RDS logins, serverless', 'ACU', 'PaidRDSACUMonitored'],
  ec2_vcpus: ['Runtime of EC2', 'vCPU', 'PaidEC2vCPUMonitored'],
  eks_vcpus: ['Runtime of EKS', 'vCPU', 'PaidEKSvCPUMonitored'],
  fargate_vcpus: ['Runtime of Fargate', 'vCPU', 'PaidFargatevCPUMonitored'],
} as const;

export type Source = keyof typeof sources;
type Usage = { readonly [S in Source]?: number | undefined };

/** What each feature that can be switched watches. */
export const watchedBy = {
  S3_DATA_EVENTS: ['monthly_s3_events'],
  EKS_AUDIT_LOGS: ['monthly_eks_audit_events'],
  LAMBDA_NETWORK_LOGS: ['monthly_lambda_logs_gb'],
  EBS_MALWARE_PROTECTION: ['monthly_malware_scanned_gb'],
  RDS_LOGIN_EVENTS: ['rds_vcpus', 'rds_acus'],
  RUNTIME_MONITORING: ['ec2_vcpus', 'fargate_vcpus', 'eks_vcpus'],
  EKS_RUNTIME_MONITORING: ['eks_vcpus'],
} as const satisfies Readonly<Record<string, readonly Source[]>>;

export const featureUsage = {
  monthly_s3_events: amount('data events of S3 a month', 1e6, 100e6, 5e9),
  monthly_eks_audit_events: amount('audit events of EKS a month', 0, 20e6, 500e6),
  monthly_lambda_logs_gb: amount('GB of flow logs of Lambda functions a month', 1, 50, 1000),
  monthly_malware_scanned_gb: amount('GB of volumes that are scanned for malware a month', 0, 100, 5000),
  rds_vcpus: amount('vCPUs of databases whose logins it watches, on average', 0, 8, 100),
  rds_acus: amount('capacity units of serverless databases whose logins it watches, on average', 0, 4, 50),
  ec2_vcpus: amount('vCPUs of EC2 instances whose runtime it watches, on average', 4, 50, 2000),
  eks_vcpus: amount('vCPUs of EKS nodes whose runtime it watches, on average', 0, 50, 2000),
  fargate_vcpus: amount('vCPUs of Fargate tasks whose runtime it watches, on average', 0, 20, 500),
};

export function sourceLine(source: Source, usage: Usage): Line {
  const [name, unit, usageType] = sources[source];
  return metered(name, usage[source], unit, `AmazonGuardDuty ${usageType}`, source);
}
