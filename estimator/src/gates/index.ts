export { judgeAlone } from './alone.ts';
export { judge } from './judge.ts';
export { type Budget, noPolicy, type Policy } from './policy.ts';
export type { GateResult, GateStatus, Verdict } from './result.ts';
