import type { PriceBook, Rate } from '@costlens/pricing-cache';
import type { ResourceEstimate } from '../estimate.ts';
import { hoursPerMonth } from '../line.ts';
import type { Outcome, Problem, Source } from '../model.ts';
import { total } from '../price.ts';
import type { Commitments, Committed, Reserved, SavingsPlan } from './commitment.ts';
import { type Line, linesOf, rateFor } from './lines.ts';

/** What one commitment costs, and what is left for the others. */
type Step = {
  readonly lines: readonly Line[];
  readonly recurringUsd: number;
  readonly upfrontUsd: number;
  readonly unusedUsd: number;
  readonly said?: string;
};

/** As AWS applies them: reserved instances first, then the Savings Plans that bind most, each where it saves most. */
export function committed(
  { plans, reserved }: Commitments,
  resources: readonly ResourceEstimate[],
  monthlyUsd: number,
  book: PriceBook,
): Outcome<Committed | undefined> {
  if (plans.length + reserved.length === 0) return { value: undefined, problems: [] };
  const start = linesOf(resources);
  const narrowFirst = [...plans].sort((a, b) => Number(isNarrow(b)) - Number(isNarrow(a)));
  const problems: Problem[] = [];
  const steps: (Step & { readonly years: number })[] = [];
  let lines = start;
  for (const each of [...reserved, ...narrowFirst]) {
    const step = each.kind === 'reserved' ? reserve(each, lines, book) : plan(each, lines, book);
    lines = step.lines;
    steps.push({ ...step, years: each.years });
    if (step.said !== undefined) problems.push(warning(step.said, each.at));
  }
  const coveredUsd = worth(start) - worth(lines);
  const recurringUsd = monthlyUsd - coveredUsd + total(steps.map(step => step.recurringUsd));
  const upfronts = steps.flatMap(({ upfrontUsd: usd, years }) => (usd > 0 ? [{ usd, years }] : []));
  const spread = total(upfronts.map(({ usd, years }) => usd / (12 * years)));
  const unusedUsd = total(steps.map(step => step.unusedUsd));
  return { value: { monthlyUsd: recurringUsd + spread, coveredUsd, unusedUsd, recurringUsd, upfronts }, problems };
}

const isNarrow = ({ plan }: SavingsPlan): boolean => plan === 'EC2InstanceSavingsPlans';

const worth = (lines: readonly Line[]): number => total(lines.map(({ quantity, usdEach }) => quantity * usdEach));

const warning = (message: string, at: Source): Problem => ({ severity: 'warning', code: 'config', message, at });

const uncounted = (lines: readonly Line[]): Step => ({ lines, recurringUsd: 0, upfrontUsd: 0, unusedUsd: 0 });

function reserve(reserved: Reserved, lines: readonly Line[], book: PriceBook): Step {
  const { type, count, region, years } = reserved;
  const nothing = uncounted(lines);
  const what = `reserved instances of ${type} in ${region}`;
  const fitting = lines.filter(line => line.region === region && isOfType(line.key, type));
  const rated = fitting.flatMap(line => {
    const rate = rateFor(book, line, each => isReserved(each, reserved));
    return rate ? [{ line, rate }] : [];
  });
  const [first, ...others] = rated;
  if (others.length > 0)
    return {
      ...nothing,
      said: `${what}: several prices fit, so they are not counted; write one key as "type": ${rated.map(each => `"${each.line.key}"`).join(', ')}`,
    };
  if (!first) {
    const why =
      fitting.length === 0 ? 'nothing here is billed as that' : 'the price snapshot holds no rate of these terms';
    return { ...nothing, said: `${what} are not counted: ${why}` };
  }
  const hours = count * hoursPerMonth;
  const used = Math.min(hours, first.line.quantity);
  const { usd, upfrontUsd } = first.rate;
  return {
    lines: lines.map(line => (line === first.line ? { ...line, quantity: line.quantity - used } : line)),
    recurringUsd: hours * usd,
    upfrontUsd: count * upfrontUsd,
    unusedUsd: (hours - used) * (usd + upfrontUsd / (12 * years * hoursPerMonth)),
  };
}

const isOfType = (key: string, type: string): boolean => key === type || key.split(' ')[1]?.split(':').at(-1) === type;

const isReserved = (rate: Rate, { years, payment, offering }: Reserved): boolean =>
  rate.plan === 'Reserved' &&
  rate.years === years &&
  rate.payment === payment &&
  (rate.offering ?? 'standard') === offering;

/** How much of a Savings Plan is paid at its start. */
const upfrontShare = { 'No Upfront': 0, 'Partial Upfront': 0.5, 'All Upfront': 1 } as const;

function plan(given: SavingsPlan, lines: readonly Line[], book: PriceBook): Step {
  const { years, payment, hourlyUsd } = given;
  const budget = hourlyUsd * hoursPerMonth;
  let left = budget;
  const after = new Map<Line, number>();
  const fitting = candidates(given, lines, book);
  if (fitting.length === 0)
    return {
      ...uncounted(lines),
      said: 'a Savings Plan is not counted: the price snapshot holds no rate of these terms for anything here that is not covered yet',
    };
  for (const { line, usd } of fitting) {
    const used = usd > 0 ? Math.min(line.quantity, left / usd) : line.quantity;
    left = Math.max(0, left - used * usd);
    after.set(line, line.quantity - used);
  }
  const upfrontUsd = budget * 12 * years * upfrontShare[payment];
  return {
    lines: lines.map(line => ({ ...line, quantity: after.get(line) ?? line.quantity })),
    recurringUsd: budget * (1 - upfrontShare[payment]),
    upfrontUsd,
    unusedUsd: left,
  };
}

function candidates(given: SavingsPlan, lines: readonly Line[], book: PriceBook) {
  const fits = ({ plan, years, payment }: Rate): boolean =>
    plan === given.plan && years === given.years && payment === given.payment;
  const found = lines
    .filter(line => isWithin(line, given))
    .flatMap(line => {
      const rate = rateFor(book, line, fits);
      return rate && line.quantity > 0 && rate.usd < line.usdEach ? [{ line, usd: rate.usd }] : [];
    });
  return found.sort((a, b) => a.usd / a.line.usdEach - b.usd / b.line.usdEach);
}

const isWithin = ({ region, key }: Line, given: SavingsPlan): boolean =>
  (given.region === undefined || given.region === region) &&
  (given.family === undefined || key.split(' ')[1]?.split(':').at(-1)?.startsWith(`${given.family}.`) === true);
