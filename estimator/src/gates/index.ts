export { judge, type Gate, type GateResult, type GateStatus, type Verdict } from './judge.ts';
