import type { ResourceType } from '../../resource.ts';
import { accessAnalyzer } from './access-analyzer.ts';
import { cisScan } from './cis-scan.ts';
import { guarddutyDetector } from './guardduty-detector.ts';
import { inspectorEnabler } from './inspector-enabler.ts';
import { macieAccount } from './macie-account.ts';
import { malwareProtectionPlan } from './malware-protection-plan.ts';
import { securityHub } from './security-hub.ts';

export const security: readonly ResourceType[] = [
  accessAnalyzer,
  cisScan,
  guarddutyDetector,
  inspectorEnabler,
  macieAccount,
  malwareProtectionPlan,
  securityHub,
];
