import type { Price } from '../src/book.ts';
import { priceKey } from '../src/key.ts';
import type { Row } from './csv.ts';
import { sourceDates } from './sources.ts';
import type { Line, Table } from './table.ts';

/** One step of one price, with all that its row says. */
export type Step = {
  readonly region: string;
  readonly key: string;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  readonly freeBelow: boolean;
  readonly usd: number;
  readonly sku: string | undefined;
  readonly source: string;
  readonly date: string | undefined;
  readonly confidence: Price['confidence'];
};

export const stepsOf = (table: Table, row: Row): readonly Step[] =>
  table.lines(row).map(line => step(table, row, line));

const step = (table: Table, row: Row, line: Line): Step => ({
  region: line.region ?? row.region ?? '',
  key: priceKey(line.service, line.usageType, line.operation),
  unit: line.unit,
  ...range(table, row, line),
  usd: perUnit(Number(row[table.usd]), line.per ?? 1),
  sku: line.foreignSku === true ? undefined : skuOf(row),
  source: line.sourceId ?? row.sourceId ?? '',
  date: dateOf(row),
  confidence: line.confidence ?? 'high',
});

/** Without the noise that a division leaves. */
const perUnit = (usd: number, per: number): number => (per === 1 ? usd : Number((usd / per).toPrecision(12)));

const skuOf = (row: Row): string | undefined => text(row.sku) ?? text(row.rateCode?.split('.')[0]);

function range(table: Table, row: Row, { from, to, freeBelow = false }: Line): Pick<Step, 'from' | 'to' | 'freeBelow'> {
  if (table.flat?.(row) === true) return { from: 0, to: Infinity, freeBelow };
  return { from: from ?? Number(text(row.tierFrom) ?? 0), to: to ?? Number(text(row.tierTo) ?? Infinity), freeBelow };
}

export const text = (value: string | undefined): string | undefined => (value === '' ? undefined : value);

/** When AWS published the figure; else when it was copied. */
export const dateOf = (row: Row): string | undefined =>
  (text(row.awsPublished) ?? text(row.snapshotDate) ?? text(row.sourceDate) ?? sourceDates[row.sourceId ?? ''])?.slice(
    0,
    10,
  );

export type Gathered = { readonly prices: readonly Price[]; readonly problems: readonly string[] };

/** The prices of one region from its steps, and where the rows contradict themselves. */
export function gather(steps: readonly Step[]): Gathered {
  const byKey = groupBy(steps, ({ key }) => key);
  const made = [...byKey].map(([key, own]) => price(key, own));
  return {
    prices: made.filter(item => typeof item !== 'string'),
    problems: made.filter(item => typeof item === 'string'),
  };
}

export function groupBy<T>(items: readonly T[], name: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(name(item));
    if (group === undefined) groups.set(name(item), [item]);
    else group.push(item);
  }
  return groups;
}

function price(key: string, steps: readonly Step[]): Price | string {
  const tiers = withFree(
    [...steps].sort((a, b) => a.from - b.from).filter((step, at, all) => !same(step, all[at - 1])),
  );
  const [first] = tiers;
  if (first === undefined) return `${key}: no rows`;
  const flaw = tiers.map((step, at) => flawOf(step, tiers[at - 1])).find(text => text !== undefined);
  if (flaw !== undefined) return `${key}: ${flaw}`;
  if (tiers.at(-1)?.to !== Infinity) return `${key}: the last tier ends`;
  return { ...shared(key, first, steps), tiers: tiers.map(({ from, usd }) => ({ from, usd })) };
}

function withFree(tiers: readonly Step[]): readonly Step[] {
  const [first] = tiers;
  return first?.freeBelow === true && first.from > 0
    ? [{ ...first, from: 0, to: first.from, usd: 0 }, ...tiers]
    : tiers;
}

/** Two rows may say one thing: AWS lists some prices once for each engine. */
const same = (step: Step, before: Step | undefined): boolean =>
  step.from === before?.from && step.to === before.to && step.usd === before.usd && step.unit === before.unit;

/** What keeps a step from following the one before it. */
function flawOf({ from, usd, unit }: Step, before: Step | undefined): string | undefined {
  if (!Number.isFinite(usd) || usd < 0) return 'a price that is not a number';
  if (before === undefined) return from === 0 ? undefined : 'the first tier does not begin at 0';
  if (unit !== before.unit) return `two units, ${before.unit} and ${unit}`;
  if (from === before.from) return `two prices, ${before.usd} and ${usd}`;
  return from === before.to ? undefined : `a tier ends at ${before.to} and the next begins at ${from}`;
}

const doubt: readonly Price['confidence'][] = ['low', 'medium', 'high'];

/** What all rows agree on: the least confidence, the latest date, the SKU if there is only one. */
function shared(key: string, first: Step, steps: readonly Step[]): Omit<Price, 'tiers'> {
  const skus = new Set(steps.map(({ sku }) => sku));
  const dates = steps.flatMap(({ date }) => date ?? []).sort();
  return {
    key,
    unit: first.unit,
    sku: skus.size === 1 ? first.sku : undefined,
    source: first.source,
    date: dates.at(-1),
    confidence: doubt.find(level => steps.some(({ confidence }) => confidence === level)) ?? 'low',
  };
}
