/** What a key says: AWS's service code, the usage type without its region prefix, and the operation where one stands. */
export type KeyParts = { readonly service: string; readonly usageType: string; readonly operation: string | undefined };

type Rule = { readonly service: string; readonly usageType: RegExp };

/** The usage types of which one has several prices, told apart by the operation. All others are keyed without it. */
export const operationMatters: readonly Rule[] = [
  // Operating system and preinstalled software.
  { service: 'AmazonEC2', usageType: /^(?:BoxUsage|DedicatedUsage|HostBoxUsage|UnusedBox|UnusedDed|CPUCredits):/ },
  // Database engine, edition and licence.
  { service: 'AmazonRDS', usageType: /^(?:InstanceUsage|InstanceUsageIOOptimized):/ },
  { service: 'AmazonRDS', usageType: /^(?:Multi-AZUsage|Multi-AZClusterUsage|MirrorUsage|CPUCredits):/ },
  // Kind of load balancer; only classic ones bill bytes.
  { service: 'AWSELB', usageType: /^(?:LoadBalancerUsage|LCUUsage|ReservedLCUUsage)$/ },
  // Target of a lifecycle transition, or a restore.
  { service: 'AmazonS3', usageType: /^Requests-Tier[34]$/ },
  // Engine.
  { service: 'AmazonElastiCache', usageType: /^NodeUsage:/ },
  { service: 'AmazonMemoryDB', usageType: /^NodeUsage:/ },
  // Kind of file system; the usage types of Lustre, `Storage.SSD.125`, say it themselves.
  { service: 'AmazonFSx', usageType: /^(?:Storage|ThroughputCapacity|ProvisionedSSDIOPS)(?!\.(?:SSD|HDD)\.)/ },
  // Operating system.
  { service: 'AmazonAppStream', usageType: /-(?:fl|ib)$/ },
  // Operating system.
  { service: 'AmazonGameLift', usageType: /^BoxUsage:/ },
  // Reads and writes.
  { service: 'AmazonEFS', usageType: /^ETDataAccess-Bytes$/ },
  // Kind of what is protected.
  { service: 'AWSShield', usageType: /^DataTransfer-Shield-Bytes$/ },
];

/** SQS calls one thing `Requests-RBP` in some regions and `Requests-Tier1` in the others; keys have the second. */
const oneName = (service: string, usageType: string): string =>
  service === 'AWSQueueService' ? usageType.replace(/^(Requests-(?:FIFO-)?)RBP$/, '$1Tier1') : usageType;

/** The key of a price: what AWS prints on the bill. The usage type comes without its region prefix. */
export const priceKey = (service: string, usageType: string, operation = ''): string =>
  operation !== '' && keepsOperation(service, usageType)
    ? `${service} ${oneName(service, usageType)} ${operation}`
    : `${service} ${oneName(service, usageType)}`;

export const keepsOperation = (service: string, usageType: string): boolean =>
  operationMatters.some(rule => rule.service === service && rule.usageType.test(usageType));

/** Undefined when the text is not a key. */
export function parseKey(key: string): KeyParts | undefined {
  const [, service, usageType, operation] = /^(\S+) (\S+)(?: (\S+))?$/.exec(key) ?? [];
  return service === undefined || usageType === undefined ? undefined : { service, usageType, operation };
}
