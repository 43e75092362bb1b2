import type { ResourceEstimate } from '../estimate.ts';
import type { Problem, Source } from '../model.ts';
import type { Common } from './policy.ts';

export type GateStatus = 'passed' | 'warned' | 'failed' | 'unknown';

export type GateResult = {
  readonly name: string;
  readonly status: GateStatus;
  readonly unit: 'USD' | 'percent' | 'resources';
  readonly limit: number;
  /** Undefined when it is unknown. */
  readonly actual: number | undefined;
  readonly message: string;
  readonly owner: string | undefined;
  /** Where the gate itself is written. */
  readonly at: Source | undefined;
  /** The resources that break a rule. */
  readonly offenders: readonly ResourceEstimate[];
};

export type Verdict = {
  readonly gates: readonly GateResult[];
  readonly verdict: 'passed' | 'warned' | 'failed';
  /** What is wrong with the policy itself, like an exception that has run out. */
  readonly problems: readonly Problem[];
};

export const brokenStatus = ({ action }: Common): GateStatus => (action === 'fail' ? 'failed' : 'warned');

/** What to do stands behind what is the case. */
export const withAdvice = (status: GateStatus, sentence: string, { message }: Common): string =>
  status === 'passed' || message === undefined ? sentence : `${sentence} ${message}`;
