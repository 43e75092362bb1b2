import type { SnapshotInfo } from '@costlens/pricing-cache';
import type { Problem } from './model.ts';

/** Past this, prices of some services have usually changed. */
const mostDays = 90;

/** Days since a snapshot's date; undefined when a date is none. */
export function ageOf(date: string, today: string): number | undefined {
  const [from, to] = [dayOf(date), dayOf(today)];
  return from === undefined || to === undefined ? undefined : to - from;
}

/** Told once in a report whose prices are old. */
export function ageProblem({ date }: SnapshotInfo, today: string | undefined): Problem | undefined {
  const days = today === undefined ? undefined : ageOf(date, today);
  if (days === undefined || days <= mostDays) return undefined;
  const message = `the prices are of ${date}, more than ${mostDays} days old; "costlens prices refresh" fetches today's`;
  return { severity: 'warning', code: 'snapshot', message };
}

/** The number of a day, counted without a clock: months begin in March, so that leap days come last. */
function dayOf(date: string): number | undefined {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day;
}
