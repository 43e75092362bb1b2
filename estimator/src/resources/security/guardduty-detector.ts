import { amount, boolean, resource } from '../../resource.ts';
import { detectorFeatures, runtimeFeatures } from './guardduty-features.ts';
import { featureUsage, sourceLine, type Source } from './guardduty-sources.ts';

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
    ...featureUsage,
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
    return enabled ? watched.map(source => sourceLine(source, usage)) : [];
  },
});

const only = (isOn: boolean, ...names: readonly Source[]): readonly Source[] => (isOn ? names : []);
