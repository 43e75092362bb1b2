export { usageProblems } from './check.ts';
export { parseUsage } from './parse.ts';
export { usageOf } from './usage-of.ts';
