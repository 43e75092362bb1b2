import type { Rate } from '@costlens/pricing-cache';
import type { Source } from '../model.ts';

type Term = Pick<Rate, 'years' | 'payment'> & { readonly at: Source };

/** So many dollars an hour, whether they are used or not. */
export type SavingsPlan = Term & {
  readonly kind: 'savings-plan';
  readonly plan: Exclude<Rate['plan'], 'Reserved'>;
  readonly hourlyUsd: number;
  /** An EC2 Instance Savings Plan is for one family in one region. */
  readonly family: string | undefined;
  readonly region: string | undefined;
};

/** So many instances, whether they run or not. */
export type Reserved = Term & {
  readonly kind: 'reserved';
  /** Like `m5.large`, or a whole key of a price. */
  readonly type: string;
  readonly count: number;
  readonly region: string;
  readonly offering: 'standard' | 'convertible';
};

export type Commitments = { readonly plans: readonly SavingsPlan[]; readonly reserved: readonly Reserved[] };

/** What commitments make of a month. */
export type Committed = {
  /** With what is paid up front spread over its term. */
  readonly monthlyUsd: number;
  /** What the part that they cover would cost on demand. */
  readonly coveredUsd: number;
  /** Of what is committed, what nothing uses. */
  readonly unusedUsd: number;
  /** What is paid each month, besides what is paid up front. */
  readonly recurringUsd: number;
  /** Paid at the start of each term. */
  readonly upfronts: readonly { readonly usd: number; readonly years: number }[];
};

/** All that is paid in so many months: what is up front falls whole in the month in which a term begins. */
export const paidOver = ({ recurringUsd, upfronts }: Committed, months: number): number =>
  upfronts.reduce((sum, { usd, years }) => sum + usd * Math.ceil(months / (12 * years)), recurringUsd * months);
