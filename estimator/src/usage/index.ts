export { usageProblems } from './check.ts';
export { parseUsage } from './parse.ts';
export { usageOf } from './usage-of.ts';
export type { Usage } from './usage.ts';
