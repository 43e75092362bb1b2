export { usageProblems } from './check.ts';
export type { Subject } from './inputs.ts';
export { parseUsage } from './parse.ts';
export type { UsageSize } from './size.ts';
export { synced } from './sync.ts';
export { toldBy, usageOf } from './usage-of.ts';
export type { Usage, UsageEntry } from './usage.ts';
export { usageFile } from './write.ts';
