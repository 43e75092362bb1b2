import type { ResourceType } from '../../resource.ts';
import { accessAnalyzer } from './access-analyzer.ts';
import { auditAssessment } from './audit-assessment.ts';
import { cisScan } from './cis-scan.ts';
import { guarddutyDetector } from './guardduty-detector.ts';
import { guarddutyMemberFeature } from './guardduty-member-feature.ts';
import { inspectorEnabler } from './inspector-enabler.ts';
import { inspectorOrganization } from './inspector-organization.ts';
import { macieAccount } from './macie-account.ts';
import { macieJob } from './macie-job.ts';
import { malwareProtectionPlan } from './malware-protection-plan.ts';
import { policyStore } from './policy-store.ts';
import { securityHub } from './security-hub.ts';

export const security: readonly ResourceType[] = [
  accessAnalyzer,
  auditAssessment,
  cisScan,
  guarddutyDetector,
  guarddutyMemberFeature,
  inspectorEnabler,
  inspectorOrganization,
  macieAccount,
  macieJob,
  malwareProtectionPlan,
  policyStore,
  securityHub,
];
