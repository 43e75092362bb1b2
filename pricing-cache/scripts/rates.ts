import type { Rate } from '../src/book.ts';
import { priceKey } from '../src/key.ts';
import type { Row } from './csv.ts';
import { dateOf, groupBy } from './gather.ts';

/** What a row says of one rate; hourly and upfront may stand in rows of their own. */
export type RateLine = Pick<Rate, 'plan' | 'years' | 'payment' | 'offering' | 'unit'> & {
  readonly service: string;
  readonly usageType: string;
  readonly operation?: string | undefined;
  readonly usd?: number;
  readonly upfrontUsd?: number;
  readonly confidence?: Rate['confidence'];
  /** Taken from another offer that is said to cost the same; gives way to an observed rate. */
  readonly derived?: string;
};

/** How the rows of one CSV file become rates. */
export type RateTable = {
  readonly file: string;
  /** The column that says what a row is about, to name those without a key. */
  readonly label: string;
  lines(row: Row): readonly RateLine[];
};

export type Part = Omit<Rate, 'usd' | 'upfrontUsd'> & {
  readonly region: string;
  readonly usd: number | undefined;
  readonly upfrontUsd: number | undefined;
  readonly derived: boolean;
};

export const partsOf = (table: RateTable, row: Row): readonly Part[] =>
  table.lines(row).map(({ service, usageType, operation, usd, upfrontUsd, confidence, derived, ...offer }) => ({
    ...offer,
    region: row.region ?? '',
    key: priceKey(service, usageType, operation),
    usd,
    upfrontUsd,
    derived: derived !== undefined,
    source: derived ?? row.sourceId ?? '',
    date: dateOf(row),
    confidence: confidence ?? 'high',
  }));

export type GatheredRates = { readonly prices: readonly Rate[]; readonly problems: readonly string[] };

/** The rates of one region from what its rows say, and where they contradict themselves. */
export function gatherRates(parts: readonly Part[]): GatheredRates {
  const offers = groupBy(parts, ({ key, plan, years, payment, offering }) =>
    [key, plan, years, payment, offering].join(' '),
  );
  const made = [...offers].map(([name, own]) => rate(name, own));
  return {
    prices: made.filter(item => typeof item !== 'string'),
    problems: made.filter(item => typeof item === 'string'),
  };
}

function rate(name: string, parts: readonly Part[]): Rate | string {
  const observed = parts.filter(({ derived }) => !derived);
  const own = observed.length > 0 ? observed : parts;
  const hourly = new Set(own.flatMap(({ usd }) => usd ?? []));
  const upfront = new Set(own.flatMap(({ upfrontUsd }) => upfrontUsd ?? []));
  const flaw = flawOf(hourly, upfront);
  const [first] = own;
  if (flaw !== undefined || first === undefined) return `${name}: ${flaw ?? 'no rows'}`;
  const [usd = 0] = hourly;
  const [upfrontUsd = 0] = upfront;
  const { key, plan, years, payment, offering, unit, date, source, confidence } = first;
  return { key, plan, years, payment, offering, unit, usd, upfrontUsd, date, source, confidence };
}

/** A rate has one figure an hour, one upfront, or both. */
function flawOf(hourly: ReadonlySet<number>, upfront: ReadonlySet<number>): string | undefined {
  const all = [...hourly, ...upfront];
  if (all.length === 0) return 'neither an hourly nor an upfront rate';
  if (hourly.size > 1 || upfront.size > 1) return `two rates, ${all.join(' and ')}`;
  return all.every(value => Number.isFinite(value) && value >= 0) ? undefined : 'a rate that is no number';
}
