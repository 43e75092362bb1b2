import type { Item, Items } from '../table.ts';
import type { Service } from './page-descriptions.ts';

const medium = (usageType: string, unit: string): Item => [usageType, unit, undefined, { confidence: 'medium' }];
const low = (usageType: string, unit: string): Item => [usageType, unit, undefined, { confidence: 'low' }];
const step = (usageType: string, unit: string, operation: string | undefined, from: number, to = Infinity): Item => [
  usageType,
  unit,
  operation,
  { from, to, confidence: 'medium' },
];

/** What Shield Advanced bills for data of what it protects: the operation says what that is. */
const shielded = (operation: string, from: number, to?: number): Item =>
  step('DataTransfer-Shield-Bytes', 'GB', operation, from, to);

const regional = (operation: string): Items => ({
  [`DataTransfer out ${operation} First 100TB`]: shielded(operation, 0, 102_400),
  [`DataTransfer out ${operation} Next 400TB`]: shielded(operation, 102_400, 512_000),
  [`DataTransfer out ${operation} 512000 upto Inf`]: shielded(operation, 512_000),
});

const distribution = (from: number, to?: number): Item => shielded('CloudFrontDistribution', from, to);
const signals = (from: number, to?: number): Item => step('Application-Signals', 'Signals', undefined, from, to);
const batches = (from: number, to?: number): Item =>
  step('AuthorizationRequest-API-Requests', 'API Requests', undefined, from, to);

/** Figures of what guards and watches others, whose names on the bill AWS's documents or public code tell. */
export const guards: Readonly<Record<string, Service>> = {
  auditmanager: [
    'auditmanager',
    { 'Audit Manager resource assessment': medium('Resource-Assessment-Collected', 'Resource Assessments') },
  ],
  cloudwatch: [
    'AmazonCloudWatch',
    {
      'Application Signals for the first 100000000': signals(0, 1e8),
      'Application Signals 10000000for the first 1000000000': signals(1e8, 1e9),
      'Application Signals 1000000000 upto Inf': signals(1e9),
      'CloudWatch Network Monitor CloudWatch NM-Paid': low('CWNMHybrid-Paid', 'Hours'),
    },
  ],
  ses: ['AmazonSES', { 'Dedicated IPs': medium('DIP-Hours', 'IP-Mo') }],
  shield: [
    'AWSShield',
    {
      ...regional('LoadBalancing'),
      ...regional('ShieldProtectionEIP'),
      'DataTransfer out CloudFront First 100TB': distribution(0, 102_400),
      'DataTransfer out CloudFront Next 400TB': distribution(102_400, 512_000),
      'DataTransfer out CloudFront Next 500TB': distribution(512_000, 1_024_000),
      'DataTransfer out CloudFront Above 1000TB': distribution(1_024_000),
    },
  ],
  systemsmanager: ['AWSSystemsManager', { 'response plan months': medium('IM-ResponsePlan-Months-Tier1', 'Months') }],
  verifiedpermissions: [
    'AmazonVerifiedPermissions',
    {
      'Verified Permissions AuthorizationRequest Tier-1 per API Requests': batches(0, 40e6),
      'Verified Permissions AuthorizationRequest Tier-2 per API Requests': batches(40e6, 100e6),
      'Verified Permissions AuthorizationRequest Tier-3 per API Requests': batches(100e6),
    },
  ],
  waf: [
    'awswaf',
    {
      'WebACL per month': medium('WebACL', 'Month'),
      'Rules added per WebACL per month': medium('Rule', 'Month'),
      'Web Requests received per Request': medium('Request', 'Request'),
    },
  ],
};
