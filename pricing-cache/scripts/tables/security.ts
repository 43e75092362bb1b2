import { metered, meteredServices, pageNamed, type Item } from '../table.ts';

/** Rows without a first tier begin above what is free. */
const afterFree = { freeBelow: true } as const;

export const security = meteredServices('security_mgmt.csv.gz', {
  AWSConfig: {
    'config.configurationItem.continuous': ['ConfigurationItemRecorded', 'ConfigurationItemRecorded'],
    'config.configurationItem.periodic': ['ConfigurationItemRecordedDaily', 'ConfigurationItemRecordedDaily'],
    'config.configurationItem.custom': [
      'CustomConfigItemRecorded',
      'CustomConfigItemRecorded',
      undefined,
      { confidence: 'medium' },
    ],
    'config.ruleEvaluation': ['ConfigRuleEvaluations', 'ConfigRuleEvaluations'],
    'config.conformancePackEvaluation': ['ConformancePackEvaluations', 'ConformancePackEvaluations'],
  },
  AWSCloudTrail: {
    'cloudtrail.managementEvents.additionalCopy': ['PaidEventsRecorded', 'Events'],
    'cloudtrail.dataEvents': ['DataEventsRecorded', 'Events'],
    'cloudtrail.insightsEvents': ['InsightsEvents', 'Events'],
    'cloudtrail.lake.ingest7yr': ['Ingestion-Bytes', 'GB'],
    'cloudtrail.lake.ingest1yr': ['Ingestion-Bytes-1yearstore-Live-CloudTrail-Logs', 'GB'],
    'cloudtrail.lake.queryScanned': ['QueryScanned-Bytes', 'GB'],
  },
  AWSSecurityHub: {
    'securityhub.check': ['PaidComplianceCheck', 'Security Checks'],
    'securityhub.findingIngestion': ['OtherProduct:PaidFindingsIngestion', 'Event', undefined, afterFree],
  },
  AmazonMacie: {
    'macie.sensitiveDataDiscovery': ['SensitiveDataDiscovery', 'GB', undefined, afterFree],
    'macie.bucketEvaluation': ['PaidDataInventoryEvaluation-Bucket-Days', 'Bucket-days'],
  },
  AWSSystemsManager: {
    'ssm.advancedParameter': ['PS-Advanced-Param-Tier1', 'Hour'],
    'ssm.parameter.apiHighThroughput': ['PS-Param-Processed-Tier1', 'API Request'],
    'ssm.advancedOnPremInstance': ['MI-AdvInstances-Hrs', 'Hrs', undefined, { confidence: 'medium' }],
  },
  AmazonInspectorV2: {
    'inspector.ec2': ['EC2-Scanning', 'Instance-hr'],
    'inspector.ecr.initial': ['container-image-initial-scan', 'Resource-assessment'],
    'inspector.ecr.rescan': ['container-image-re-scan', 'Resource-assessment'],
    'inspector.lambda.standard': ['Lambda-Standard-Scanning', 'Hourly'],
  },
  AWSCloudFormation: {
    'cloudformation.handlerOperation': [
      'Resource-Invocation-Count',
      'Operations',
      undefined,
      { ...afterFree, confidence: 'medium' },
    ],
  },
});

export const waf = metered('waf.csv', 'awswaf', {
  'waf.webAcl': ['WebACLV2', 'Month'],
  'waf.rule': ['RuleV2', 'Month'],
  'waf.requests': ['RequestV2-Tier1', 'Request'],
  'waf.botControl.subscription': ['AMR-BotControl', 'Month'],
  'waf.accountTakeover.subscription': ['AMR-ATP', 'Month'],
  'waf.captcha.attempt': ['CaptchaAttempted', 'Request'],
  'waf.challenge': ['ChallengeServed', 'Request'],
  'waf.botControl.common.requests': ['AMR-BotControl-Request', 'Request', undefined, afterFree],
  'waf.botControl.targeted.requests': ['AMR-BotControl-Targeted-Request', 'Request', undefined, afterFree],
});

export const shield = metered('waf.csv', 'AWSShield', { 'shield.advanced': ['Shield-Monthly-Fee', 'Month'] });

const tier = (usageType: string, unit: string, from: number, to = Infinity): Item => [
  usageType,
  unit,
  undefined,
  { from, to },
];

const monitored = (name: string, usageType: string) => ({
  [`${name} vCPU Monitored per First 500 vCPU Months`]: tier(usageType, 'vCPU-Months', 0, 500),
  [`${name} vCPU Monitored per 500 upto 5000 vCPU Months`]: tier(usageType, 'vCPU-Months', 500, 5000),
  [`${name} vCPU Monitored per 5000 upto Inf vCPU Months`]: tier(usageType, 'vCPU-Months', 5000),
});

const flowLogs = (name: string, usageType: string) => ({
  [`${name} per First 500 GB`]: tier(usageType, 'GB', 0, 500),
  [`${name} per Next 2000 GB`]: tier(usageType, 'GB', 500, 2500),
  [`${name} per Next 7500 GB`]: tier(usageType, 'GB', 2500, 10_000),
  [`${name} per Over 10000 GB`]: tier(usageType, 'GB', 10_000),
});

const kubernetes = (range: string, from: number, to = Infinity) => ({
  [`Kubernetes Audit Logs Events Processed ${range}`]: [
    'PaidKubernetesAuditLogsAnalyzed',
    'Events',
    undefined,
    { from, to, confidence: 'medium' },
  ] satisfies Item,
});

export const guardDuty = pageNamed('guardduty.csv.gz', {
  AmazonGuardDuty: {
    'CloudTrail Events Processed per Events': ['PaidEventsAnalyzed', 'Events'],
    ...flowLogs('VPC Flow Log and DNS Processed', 'PaidEventsAnalyzed-Bytes'),
    ...flowLogs('Lambda VPC Flow Log and DNS Processed', 'PaidLambdaNetworkLogsAnalyzed-Bytes'),
    'S3 VPC Flow Log and DNS Processed per First 500000000 Events': tier('PaidS3DataEventsAnalyzed', 'Events', 0, 5e8),
    'S3 VPC Flow Log and DNS Processed per Next 4500000000 Events': tier(
      'PaidS3DataEventsAnalyzed',
      'Events',
      5e8,
      5e9,
    ),
    'S3 VPC Flow Log and DNS Processed per Over 5000000000 Events': tier('PaidS3DataEventsAnalyzed', 'Events', 5e9),
    ...kubernetes('per First 100000000 Events', 0, 1e8),
    // The names say where a tier ends, not how long it is.
    ...kubernetes('per Next 200000000 Events', 1e8, 2e8),
    ...kubernetes('per Over 200000000 Events', 2e8),
    'Malware Protection EBS Data Scanned per GB': ['PaidMalwareProtectionEBSDataScanned', 'GB'],
    'Malware Protection S3 Data Scanned per 0 upto 1 GB': tier('MalwareProtectionS3DataScanned', 'GB', 0, 1),
    'Malware Protection S3 Data Scanned per 1 upto Inf GB': tier('MalwareProtectionS3DataScanned', 'GB', 1),
    'RDS vCPU Monitored CreateDBInstance per vCPU-Months': ['PaidRDSvCPUMonitored', 'vCPU-Months'],
    'RDS ACU Monitored CreateDBInstance per ACU-Months': ['PaidRDSACUMonitored', 'ACU-Months'],
    ...monitored('EC2', 'PaidEC2vCPUMonitored'),
    ...monitored('EKS', 'PaidEKSvCPUMonitored'),
    ...monitored('Fargate', 'PaidFargatevCPUMonitored'),
  },
});
