export { usageProblems } from './check.ts';
export { parseUsage } from './parse.ts';
export { usageOf } from './usage-of.ts';
export type { Subject } from './inputs.ts';
export { usageSizes, type UsageSize } from './size.ts';
export { synced } from './sync.ts';
export { usageFile } from './write.ts';
