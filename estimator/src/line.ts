import type { Rate } from '@costlens/pricing-cache';

/** What AWS takes a month for, when it bills by the hour. */
export const hoursPerMonth = 730;
export const secondsPerMonth = hoursPerMonth * 3600;

/** One thing AWS bills for. Its key is what AWS prints on the bill: service, usage type without region prefix, operation. */
export type Line = {
  readonly name: string;
  /** Undefined when it depends on usage that nobody has told. */
  readonly quantity: number | undefined;
  readonly unit: string;
  readonly per: 'month' | 'hour';
  readonly key: string;
  readonly usageKey?: string;
  /** What is taken for granted though nobody wrote it. */
  readonly assumption?: string;
  /** The price's tiers begin anew for each resource; AWS adds up all others of an account. */
  readonly tiersAlone?: true;
  /** Where AWS bills it, when that is not where the resource is. */
  readonly region?: string;
  /** Bought so, instead of on demand. */
  readonly reserved?: Reservation;
};

/** Terms of a reservation, as far as somebody has told them. */
export type Reservation = {
  readonly years: Rate['years'] | undefined;
  readonly payment: Rate['payment'] | undefined;
  readonly offering?: Rate['offering'];
};

/** The key of what AWS bills under a usage type that we do not know: the line is unpriced, and says so. */
export const unnamed = (service: string): string => `${service} ${unknownUsageType}`;
export const isUnnamed = (key: string): boolean => key.endsWith(` ${unknownUsageType}`);
const unknownUsageType = '?';

/** One input of a usage file: how it is read, and what to tell a person who wrote something else. */
export type UsageInput<T extends number | string = number | string> = {
  readonly read: (raw: number | string) => T | undefined;
  readonly expects: string;
  /** What it tells, in one line for a person who fills it in. */
  readonly means: string;
  /** What a small, a medium and a large user of such a resource would tell; absent where AWS needs no word. */
  readonly sizes?: Sizes;
  /** What else a usage file may call it. */
  readonly also?: readonly string[];
};
export type Sizes = readonly [small: number, medium: number, large: number];
/** By the path in a usage file. */
export type UsageInputs = Readonly<Record<string, UsageInput>>;
export type NoUsage = Readonly<Record<string, never>>;
export type UsageValues<U extends UsageInputs = UsageInputs> = {
  readonly [K in keyof U]: (U[K] extends UsageInput<infer T> ? T : never) | undefined;
};

export const amount = (means: string, ...sizes: Sizes | []): UsageInput<number> => ({
  read: raw => (typeof raw === 'number' ? raw : undefined),
  expects: 'a number',
  means,
  ...(sizes.length === 3 && { sizes }),
});

export const choice = <const T extends string>(means: string, ...allowed: readonly T[]): UsageInput<T> => ({
  read: raw => allowed.find(value => value === raw),
  expects: `one of ${allowed.join(', ')}`,
  means,
});

/** The same input; a usage file may call it so too. */
export const alsoCalled = <T extends number | string>(also: string, input: UsageInput<T>): UsageInput<T> => ({
  ...input,
  also: [also],
});

type LineOf = (name: string, quantity: number, unit: string, key: string) => Line;
export const monthly: LineOf = (name, quantity, unit, key) => ({ name, quantity, unit, key, per: 'month' });
export const hourly: LineOf = (name, quantity, unit, key) => ({ name, quantity, unit, key, per: 'hour' });

/** A line whose monthly quantity depends on usage; undefined shows as "depends on usage". */
export const metered = (
  name: string,
  quantity: number | undefined,
  unit: string,
  key: string,
  usageKey: string,
): Line => ({
  name,
  quantity,
  unit,
  key,
  per: 'month',
  usageKey,
});

/** A line whose monthly quantity is one input of the usage file. */
export const used = <K extends string>(
  name: string,
  usage: Readonly<Record<NoInfer<K>, number | undefined>>,
  usageKey: K,
  unit: string,
  key: string,
): Line => metered(name, usage[usageKey], unit, key, usageKey);

/** The same line, with what it takes for granted besides what it said before. */
export const assuming = (assumption: string, line: Line): Line => ({
  ...line,
  assumption: line.assumption === undefined ? assumption : `${line.assumption}; ${assumption}`,
});

/** The same line, billed in another region than the resource's own, as a replica is. */
export const elsewhere = (region: string, line: Line): Line => ({ ...line, region });

/** The same line in its own region and, by their names, in others. */
export const inRegions = (others: readonly string[], line: Line): readonly Line[] => [
  line,
  ...others.map(region => elsewhere(region, { ...line, name: `${line.name} (${region})` })),
];

/** The same line for several of one kind; undefined when nobody knows how many. */
export const repeated = (copies: number | undefined, line: Line): Line => ({
  ...line,
  quantity: times(copies, line.quantity),
});

/**
 * The same line for so many hours a month, where somebody has told that it does not run all the time. What is reserved is
 * paid for whether it runs or not.
 */
export function running(monthlyHours: number | undefined, line: Line): Line {
  if (monthlyHours === undefined) return line;
  if (line.reserved) return assuming(`it is billed for all ${hoursPerMonth} hours, as it is reserved`, line);
  return { ...line, quantity: times(line.quantity, monthlyHours), per: 'month' };
}

/** A product of usage quantities: unknown as soon as one factor is. */
export const times = (...factors: readonly (number | undefined)[]): number | undefined =>
  factors.reduce(
    (product, factor) => (product === undefined || factor === undefined ? undefined : product * factor),
    1,
  );
