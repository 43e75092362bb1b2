import type { Price, PriceBook } from '@costlens/pricing-cache';
import { isDeepEqual } from './equal.ts';
import type { Recognised } from './recognise.ts';
import type { Around, Attributes, Line, ResourceType, UsageValues, Values } from './resource.ts';

export const hoursPerMonth = 730;

/** What one line costs a month, or why nobody can say. */
export type Cost =
  | { readonly kind: 'priced'; readonly monthlyUsd: number; readonly price: Price }
  | { readonly kind: 'usage'; readonly price: Price }
  | { readonly kind: 'unknown'; readonly reason: string; readonly mistaken?: true }
  | { readonly kind: 'unpriced' };

/** A line of the estimate: what is billed, how much of it a month, at what price. */
export type Component = {
  readonly name: string;
  /** Which part of the resource it belongs to. */
  readonly group: readonly string[];
  /** A month's; undefined when it depends on usage or is unknown. */
  readonly quantity: number | undefined;
  readonly unit: string;
  /** Undefined where what is billed is itself unknown. */
  readonly key: string | undefined;
  readonly usageKey: string | undefined;
  readonly assumption: string | undefined;
  /** Its price's tiers are not shared with other resources. */
  readonly tiersAlone?: true;
  readonly cost: Cost;
};

export type UsageOf = (recognised: Recognised) => UsageValues;

/** Where prices and quantities come from. */
export type Terms = { readonly around: Around; readonly book: PriceBook; readonly usageOf: UsageOf };

/** Prices a resource and its parts. */
export function price(recognised: Recognised, terms: Terms): readonly Component[] {
  const group = recognised.label === undefined ? [] : [recognised.label];
  const { known, unknown } = linesOf(recognised, terms);
  const own = known.map((line, index) => {
    const component = priceLine(line, terms, index === 0 ? assumptionsOf(recognised) : []);
    return line.usageKey === undefined ? component : { ...component, usageKey: usagePath(recognised, line.usageKey) };
  });
  const components = [...own, ...unknown].map(component => ({ ...component, group }));
  const parts = recognised.parts.flatMap(part => price(part, terms));
  return [...components, ...parts.map(part => ({ ...part, group: [...group, ...part.group] }))];
}

/** Where a usage file tells of a resource or, under the name of its block, of a part. */
export const usagePath = ({ path }: Recognised, key: string): string => usageKey(path.split('.')[0] ?? '', key);

/** A slash leads out of the part. */
export function usageKey(block: string, key: string): string {
  if (key.startsWith('/')) return key.slice(1);
  return block === '' ? key : `${block}.${key}`;
}

/** Said once, on the resource's first line. */
const assumptionsOf = ({ assumed }: Recognised): readonly string[] => Object.values(assumed);

type Lines = { readonly known: readonly Line[]; readonly unknown: readonly Component[] };

/** Lines that come out the same whatever the unknown values are, are known; for the rest the unknowns are named. */
function linesOf(recognised: Recognised, { around, usageOf }: Terms): Lines {
  const { type, values, unknown } = recognised;
  const usage = usageOf(recognised);
  const lines = (tried: Values<Attributes>) =>
    type.lines({ ...values, ...tried }, usage, around).filter(line => line !== false);
  const base = lines({});
  const names = Object.keys(unknown);
  if (names.length === 0) return { known: base, unknown: [] };

  const alone = names.flatMap(name => trials(type, name).map(tried => run(lines, tried, base)));
  const together = quietSwitches(alone).flatMap(one =>
    alone.flatMap(other => (isSame(one, other) ? [] : [run(lines, { ...one.tried, ...other.tried }, other.lines)])),
  );
  const all = [...alone, ...together];
  const known = base.filter(line => all.every(each => each.lines.some(other => isDeepEqual(line, other))));
  const matters = new Set(all.flatMap(({ differs, tried }) => (differs ? Object.keys(tried) : [])));
  return { known, unknown: names.filter(name => matters.has(name)).map(name => unknownComponent(recognised, name)) };
}

type Run = { readonly tried: Values<Attributes>; readonly lines: readonly Line[]; readonly differs: boolean };

const trials = ({ attributes }: ResourceType, name: string): readonly Values<Attributes>[] =>
  (attributes[name]?.samples ?? []).map(sample => ({ [name]: sample }));

function run(
  linesOf: (tried: Values<Attributes>) => readonly Line[],
  tried: Values<Attributes>,
  without: readonly Line[],
): Run {
  const lines = linesOf(tried);
  return { tried, lines, differs: !isDeepEqual(lines, without) };
}

/** A switch that changes nothing by itself may with what it switches on. */
function quietSwitches(alone: readonly Run[]): readonly Run[] {
  const loud = new Set(alone.flatMap(({ differs, tried }) => (differs ? Object.keys(tried) : [])));
  return alone.filter(({ tried }) =>
    Object.entries(tried).every(([name, value]) => typeof value === 'boolean' && !loud.has(name)),
  );
}

const isSame = (one: Run, other: Run): boolean => Object.keys(one.tried)[0] === Object.keys(other.tried)[0];

/** Named as the text names it. */
function unknownComponent({ unknown, called, mistaken }: Recognised, name: string): Component {
  const written = called[name] || name;
  return {
    name: `Depends on ${written}`,
    group: [],
    quantity: undefined,
    unit: '',
    key: undefined,
    usageKey: undefined,
    assumption: undefined,
    cost: {
      kind: 'unknown',
      reason: `${written}: ${unknown[name] ?? ''}`,
      ...(mistaken.includes(name) && { mistaken: true }),
    },
  };
}

function priceLine(line: Line, { around, book }: Terms, assumptions: readonly string[]): Component {
  const { name, unit, key } = line;
  const quantity = line.quantity === undefined ? undefined : line.quantity * (line.per === 'hour' ? hoursPerMonth : 1);
  const found = book.find(around.region, key);
  const cost = costOf(quantity, found);
  const said = [...assumptions, ...(line.assumption === undefined ? [] : [line.assumption])];
  const assumption = said.length === 0 ? undefined : said.join('; ');
  const alone = line.tiersAlone === true && { tiersAlone: line.tiersAlone };
  return { name, group: [], quantity, unit, key, usageKey: undefined, assumption, ...alone, cost };
}

function costOf(quantity: number | undefined, found: Price | undefined): Cost {
  if (!found) return { kind: 'unpriced' };
  if (quantity === undefined) return { kind: 'usage', price: found };
  return { kind: 'priced', monthlyUsd: tiered(quantity, found), price: found };
}

/** Each tier's price holds for what lies within it. */
export const tiered = (quantity: number, { tiers }: Price): number =>
  tiers.reduce((sum, { from, usd }, index) => {
    const upTo = Math.min(quantity, tiers[index + 1]?.from ?? Infinity);
    return upTo > from ? sum + (upTo - from) * usd : sum;
  }, 0);

/** Unknown if either side is. */
export const difference = (before: number | undefined, after: number | undefined): number | undefined =>
  before === undefined || after === undefined ? undefined : after - before;

/** The total of what is known. */
export const total = (amounts: readonly (number | undefined)[]): number =>
  amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);

/**
 * A resource's month: undefined when something in it is unknown or has no price, or when all of it depends on usage.
 * Unknown is not nothing.
 */
export function monthlyUsd(components: readonly Component[]): number | undefined {
  if (components.some(({ cost }) => cost.kind === 'unknown' || cost.kind === 'unpriced')) return undefined;
  const priced = components.flatMap(({ cost }) => (cost.kind === 'priced' ? [cost.monthlyUsd] : []));
  return priced.length === 0 ? undefined : total(priced);
}
