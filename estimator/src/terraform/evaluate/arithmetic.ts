import { Fault } from './fault.ts';
import { numeric, type Numeric, partsOf, Precise, quotient } from './precise.ts';

/** Terraform's arithmetic on numbers of any size. Infinity comes from a division by zero and behaves as JavaScript's. */

type Exact = { readonly mantissa: bigint; readonly exponent: number };

const tooLarge = (): Fault => new Fault('the result has more digits than Costlens computes with', 'limit');
const made = (mantissa: bigint, exponent: number): Numeric | Fault => numeric(mantissa, exponent) ?? tooLarge();

const isInfinite = (value: Numeric): boolean => value === Infinity || value === -Infinity;

export function signOf(value: Numeric): number {
  return value instanceof Precise ? (value.mantissa < 0n ? -1 : 1) : Math.sign(value);
}

export const isWhole = (value: Numeric): boolean =>
  value instanceof Precise ? value.exponent >= 0 : Number.isInteger(value);

export const negated = (value: Numeric): Numeric =>
  value instanceof Precise ? new Precise(-value.mantissa, value.exponent, value.bits) : -value;

export const absolute = (value: Numeric): Numeric => (signOf(value) < 0 ? negated(value) : value);

/** What infinities and zeros give, as JavaScript's numbers do; a result that is no number is a fault. */
function withInfinity(a: Numeric, b: Numeric, apply: (a: number, b: number) => number): Numeric | Fault {
  const plain = (value: Numeric): number => (isInfinite(value) || value === 0 ? Number(value) : signOf(value));
  const result = apply(plain(a), plain(b));
  return Number.isNaN(result) ? new Fault('infinities cannot be combined like this') : result;
}

/** Whole numbers that JavaScript adds and multiplies exactly need no more than that. */
function fast(a: Numeric, b: Numeric, apply: (a: number, b: number) => number): number | undefined {
  if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b)) return undefined;
  const result = apply(Number(a), Number(b));
  return Number.isSafeInteger(result) ? result : undefined;
}

export function add(a: Numeric, b: Numeric): Numeric | Fault {
  const simple = fast(a, b, (x, y) => x + y);
  if (simple !== undefined) return simple;
  if (isInfinite(a) || isInfinite(b)) return withInfinity(a, b, (x, y) => x + y);
  const [x, y, exponent] = aligned(partsOf(a), partsOf(b));
  return made(x + y, exponent);
}

export const subtract = (a: Numeric, b: Numeric): Numeric | Fault => add(a, negated(b));

export function multiply(a: Numeric, b: Numeric): Numeric | Fault {
  const simple = fast(a, b, (x, y) => x * y);
  if (simple !== undefined) return simple;
  if (isInfinite(a) || isInfinite(b)) return withInfinity(a, b, (x, y) => x * y);
  const [x, y] = [partsOf(a), partsOf(b)];
  return made(x.mantissa * y.mantissa, x.exponent + y.exponent);
}

export function divide(a: Numeric, b: Numeric): Numeric | Fault {
  if (b === 0 && signOf(a) === 0) return new Fault('zero cannot be divided by zero');
  const simple = fast(a, b, (x, y) => x / y);
  if (simple !== undefined) return simple;
  if (isInfinite(a) || isInfinite(b) || b === 0 || a === 0) return withInfinity(a, b, (x, y) => x / y);
  const [x, y] = [partsOf(a), partsOf(b)];
  const { mantissa, exponent } = quotient(x.mantissa, y.mantissa);
  return made(mantissa, exponent + x.exponent - y.exponent);
}

/** What remains has the dividend's sign; by zero, Terraform gives the dividend back. */
export function remainder(a: Numeric, b: Numeric): Numeric | Fault {
  if (b === 0 || isInfinite(b)) return isInfinite(a) ? new Fault('infinity has no remainder') : a;
  const simple = fast(a, b, (x, y) => x % y);
  if (simple !== undefined) return simple;
  const ratio = divide(a, b);
  const times = ratio instanceof Fault ? ratio : multiply(b, truncated(ratio));
  return times instanceof Fault ? times : subtract(a, times);
}

const towardZero = ({ mantissa, exponent }: Exact): bigint => {
  if (exponent >= 0) return mantissa << BigInt(exponent);
  const size = (mantissa < 0n ? -mantissa : mantissa) >> BigInt(-exponent);
  return mantissa < 0n ? -size : size;
};

/** Without the fraction. */
function truncated(value: Numeric): Numeric {
  if (typeof value === 'number') return Math.trunc(value);
  return value.exponent >= 0 ? value : (numeric(towardZero(value), 0) ?? value);
}

/** A finite number's whole part. */
export const toBigInt = (value: Numeric): bigint =>
  typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : towardZero(partsOf(value));

export const fromBigInt = (value: bigint): Numeric | Fault => made(value, 0);

export function floor(value: Numeric): Numeric | Fault {
  if (isWhole(value) || isInfinite(value)) return value;
  return signOf(value) < 0 ? subtract(truncated(value), 1) : truncated(value);
}

export function ceil(value: Numeric): Numeric | Fault {
  const below = floor(negated(value));
  return below instanceof Fault || below === 0 ? below : negated(below);
}

/** Below, at or above zero as a is to b. */
export function compare(a: Numeric, b: Numeric): number {
  if (typeof a === 'number' && typeof b === 'number') return order(a, b);
  if (isInfinite(a) || isInfinite(b)) return a === Infinity || b === -Infinity ? 1 : -1;
  const [x, y] = aligned(partsOf(a), partsOf(b));
  return order(x, y);
}

const order = <T extends number | bigint>(a: T, b: T): number => (a === b ? 0 : a < b ? -1 : 1);

/** Both mantissas over the smaller exponent. */
function aligned(a: Exact, b: Exact): [bigint, bigint, number] {
  const exponent = Math.min(a.exponent, b.exponent);
  return [a.mantissa << BigInt(a.exponent - exponent), b.mantissa << BigInt(b.exponent - exponent), exponent];
}
