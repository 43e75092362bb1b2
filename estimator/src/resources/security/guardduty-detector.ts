import { amount, boolean, resource, used, type Line } from '../../resource.ts';
import { detectorFeatures, runtimeFeatures } from './guardduty-features.ts';

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
type Source = keyof typeof sources;
type Usage = Readonly<Record<Source, number | undefined>>;

export const guarddutyDetector = resource({
  name: 'GuardDuty detector',
  terraform: 'aws_guardduty_detector',
  cloudformation: 'AWS::GuardDuty::Detector',
  attributes: {
    enabled: boolean(['enable', 'Enable'], true),
    features: detectorFeatures(),
    // The older way to say the same.
    s3: boolean(['datasources.s3_logs.enable', 'DataSources.S3Logs.Enable'], true),
    eks: boolean(['datasources.kubernetes.audit_logs.enable', 'DataSources.Kubernetes.AuditLogs.Enable'], true),
    malware: boolean(
      [
        'datasources.malware_protection.scan_ec2_instance_with_findings.ebs_volumes.enable',
        'DataSources.MalwareProtection.ScanEc2InstanceWithFindings.EbsVolumes',
      ],
      true,
    ),
  },
  usage: {
    monthly_cloudtrail_events: amount('management events of CloudTrail a month', 500_000, 10e6, 500e6),
    monthly_flow_logs_gb: amount('GB of flow logs and DNS logs a month', 10, 500, 10_000),
    monthly_s3_events: amount('data events of S3 a month', 1e6, 100e6, 5e9),
    monthly_eks_audit_events: amount('audit events of EKS a month', 0, 20e6, 500e6),
    monthly_lambda_logs_gb: amount('GB of flow logs of Lambda functions a month', 1, 50, 1000),
    monthly_malware_scanned_gb: amount('GB of volumes that are scanned for malware a month', 0, 100, 5000),
    rds_vcpus: amount('vCPUs of databases whose logins it watches, on average', 0, 8, 100),
    rds_acus: amount('capacity units of serverless databases whose logins it watches, on average', 0, 4, 50),
    ec2_vcpus: amount('vCPUs of EC2 instances whose runtime it watches, on average', 4, 50, 2000),
    eks_vcpus: amount('vCPUs of EKS nodes whose runtime it watches, on average', 0, 50, 2000),
    fargate_vcpus: amount('vCPUs of Fargate tasks whose runtime it watches, on average', 0, 20, 500),
  },

  lines: ({ enabled, features, s3, eks, malware }, usage) => {
    // All that nobody switches off is on, but for the watch over runtimes.
    const isOn = (feature: string, older = true): boolean => features[feature] ?? older;
    const runtime = runtimeFeatures.some(feature => features[feature] === true);
    const watched: readonly Source[] = [
      'monthly_cloudtrail_events',
      'monthly_flow_logs_gb',
      ...only(isOn('S3_DATA_EVENTS', s3), 'monthly_s3_events'),
      ...only(isOn('EKS_AUDIT_LOGS', eks), 'monthly_eks_audit_events'),
      ...only(isOn('LAMBDA_NETWORK_LOGS'), 'monthly_lambda_logs_gb'),
      ...only(isOn('EBS_MALWARE_PROTECTION', malware), 'monthly_malware_scanned_gb'),
      ...only(isOn('RDS_LOGIN_EVENTS'), 'rds_vcpus', 'rds_acus'),
      ...only(features.RUNTIME_MONITORING === true, 'ec2_vcpus', 'fargate_vcpus'),
      ...only(runtime, 'eks_vcpus'),
    ];
    return enabled ? watched.map(source => lineOf(source, usage)) : [];
  },
});

const only = (isOn: boolean, ...names: readonly Source[]): readonly Source[] => (isOn ? names : []);

function lineOf(source: Source, usage: Usage): Line {
  const [name, unit, usageType] = sources[source];
  return used(name, usage, source, unit, `AmazonGuardDuty ${usageType}`);
}
