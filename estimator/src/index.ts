/** The front door of the estimator: pure functions over source trees. */
export { combine, estimate, type Estimate, type ResourceEstimate, type World } from './estimate.ts';
export { kindOf, type Coverage } from './coverage.ts';
export * from './model.ts';
export { Memo } from './memo.ts';
export { defaults, type Options, type VariableInput } from './options.ts';
export { diff, type Change, type ChangeKind, type Diff, type Side } from './diff.ts';
export * from './gates/index.ts';
export * from './report/index.ts';
export { hoursPerMonth } from './line.ts';
export { difference, total, type Component, type Cost } from './price.ts';
export { type Finding, type Rule } from './rule.ts';
export { compareStates, estimatePlans, estimateState, type State } from './compare.ts';
export { configIn, configOfBase, isConfig } from './config/index.ts';
export { discover, type Project } from './discover.ts';
export { pricing, type Priced, type Pricing } from './pricing.ts';
export { estimateAt, estimatePlansAt, evaluate } from './run.ts';
