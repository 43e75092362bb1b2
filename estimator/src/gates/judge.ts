import type { Diff } from '../diff.ts';
import { usd, usdChange } from '../money.ts';

/** A limit that a team sets on what a change may add to the month. */
export type Gate = {
  readonly name: string;
  readonly increaseUsd: number;
  readonly action: 'fail' | 'warn';
  readonly owner?: string | undefined;
  /** Said when the gate does not pass: whom to ask, what to do. */
  readonly message?: string | undefined;
};

export type GateStatus = 'passed' | 'warned' | 'failed' | 'unknown';

export type GateResult = {
  readonly name: string;
  readonly status: GateStatus;
  readonly limitUsd: number;
  /** Undefined when the difference is unknown. */
  readonly actualUsd: number | undefined;
  readonly message: string;
  readonly owner: string | undefined;
};

export type Verdict = { readonly gates: readonly GateResult[]; readonly verdict: 'passed' | 'warned' | 'failed' };

/** Holds a difference against every gate. What nobody knows never passes. */
export function judge(diff: Diff, gates: readonly Gate[]): Verdict {
  const results = gates.map(gate => resultOf(gate, diff));
  return { gates: results, verdict: overall(results) };
}

type Increase = Pick<Diff, 'monthlyDelta' | 'knownDelta'>;

function resultOf(gate: Gate, increase: Increase): GateResult {
  const { name, increaseUsd, owner } = gate;
  const status = statusOf(gate, increase);
  const sentence = explain(status, gate, increase);
  const message = status === 'passed' || !gate.message ? sentence : `${sentence} ${gate.message}`;
  return { name, status, limitUsd: increaseUsd, actualUsd: increase.monthlyDelta, message, owner };
}

/** Sums of binary fractions miss a limit they should meet by far less than this. */
const toleranceUsd = 1e-6;

function statusOf({ increaseUsd, action }: Gate, { monthlyDelta, knownDelta }: Increase): GateStatus {
  if (Number.isNaN(increaseUsd)) return 'unknown';
  const isWithin = (monthlyDelta ?? knownDelta) - increaseUsd <= toleranceUsd;
  if (!isWithin) return action === 'fail' ? 'failed' : 'warned';
  return monthlyDelta === undefined ? 'unknown' : 'passed';
}

function explain(status: GateStatus, { increaseUsd }: Gate, increase: Increase): string {
  if (Number.isNaN(increaseUsd)) return 'The limit is not a number.';
  const limit = `the limit of ${usd(increaseUsd)} a month`;
  const known = usdChange(increase.knownDelta);
  const isKnown = increase.monthlyDelta !== undefined;
  switch (status) {
    case 'passed':
      return `${known} is within ${limit}.`;
    case 'unknown':
      return `The change is unknown (known part: ${known}), so nobody can say whether it is within ${limit}.`;
    case 'warned':
    case 'failed':
      return isKnown ? `${known} is over ${limit}.` : `The known part alone, ${known}, is over ${limit}.`;
  }
}

function overall(results: readonly GateResult[]): Verdict['verdict'] {
  if (results.some(({ status }) => status === 'failed')) return 'failed';
  return results.some(({ status }) => status !== 'passed') ? 'warned' : 'passed';
}
