const precision = 512;

/** Terraform's numbers are binary floats of 512 bits. One that JavaScript's own cannot hold is kept in this form. */
export class Precise {
  /** Odd, of at most 512 bits; it carries the sign. */
  readonly mantissa: bigint;
  readonly exponent: number;
  /** How many bits its text has to tell apart: fewer for what Terraform computes with 64-bit floats. */
  readonly bits: number;
  constructor(mantissa: bigint, exponent: number, bits = precision) {
    this.mantissa = mantissa;
    this.exponent = exponent;
    this.bits = bits;
  }
}

/**
 * Any number of Terraform's. A JavaScript number stands for what its shortest text says: 0.1 is a tenth, to 512 bits.
 * Every value has one form only, so that `===` tells numbers apart as long as both are not `Precise`.
 */
export type Numeric = number | Precise;

/** Numbers with more digits than this before or after the point are not computed with. */
export const mostDigits = 5000;
const mostBits = mostDigits * 4;

export const bitLength = (value: bigint): number => {
  const hex = (value < 0n ? -value : value).toString(16);
  return (hex.length - 1) * 4 + (32 - Math.clz32(parseInt(hex.charAt(0), 16)));
};

/** mantissa × 2^exponent in its one form; undefined when it is larger or smaller than we compute with. */
export function numeric(mantissa: bigint, exponent: number): Numeric | undefined {
  if (mantissa === 0n) return 0;
  const { mantissa: odd, exponent: power } = rounded(mantissa, exponent);
  if (Math.abs(power) + bitLength(odd) > mostBits) return undefined;
  return asNumber(odd, power) ?? new Precise(odd, power);
}

/** To 512 bits, to the nearest, halves to even. */
function rounded(mantissa: bigint, exponent: number): { mantissa: bigint; exponent: number } {
  const excess = BigInt(bitLength(mantissa) - precision);
  if (excess <= 0n) return trimmed(mantissa, exponent);
  const [size, sign] = mantissa < 0n ? [-mantissa, -1n] : [mantissa, 1n];
  const kept = size >> excess;
  const rest = size - (kept << excess);
  const half = 1n << (excess - 1n);
  const up = rest > half || (rest === half && (kept & 1n) === 1n);
  return trimmed(sign * (up ? kept + 1n : kept), exponent + Number(excess));
}

function trimmed(mantissa: bigint, exponent: number): { mantissa: bigint; exponent: number } {
  const zeros = bitLength(mantissa & -mantissa) - 1;
  return { mantissa: mantissa >> BigInt(zeros), exponent: exponent + zeros };
}

/** The JavaScript number whose shortest text is this very number. */
function asNumber(mantissa: bigint, exponent: number): number | undefined {
  if (exponent >= 0 && bitLength(mantissa) + exponent <= 53) return Number(mantissa << BigInt(exponent));
  const nearest = nearestNumber(mantissa, exponent);
  if (!Number.isFinite(nearest) || nearest === 0) return undefined;
  const same = partsOf(nearest);
  return same.mantissa === mantissa && same.exponent === exponent ? nearest : undefined;
}

function nearestNumber(mantissa: bigint, exponent: number): number {
  const excess = bitLength(mantissa) - 64;
  if (excess <= 0) return Number(mantissa) * 2 ** exponent;
  // The lost bits leave a trace, so that the conversion to 53 bits rounds as if it had seen them.
  const size = mantissa < 0n ? -mantissa : mantissa;
  const top = Number((size >> BigInt(excess)) | 1n) * 2 ** (exponent + excess);
  return mantissa < 0n ? -top : top;
}

export const toNearest = (value: Numeric): number =>
  typeof value === 'number' ? value : nearestNumber(value.mantissa, value.exponent);

/** Mantissa and exponent of a finite number. */
export function partsOf(value: Numeric): { readonly mantissa: bigint; readonly exponent: number } {
  if (typeof value !== 'number') return value;
  if (Number.isSafeInteger(value)) return value === 0 ? { mantissa: 0n, exponent: 0 } : trimmed(BigInt(value), 0);
  const [digits = '', power = '0'] = value.toExponential().split('e');
  const point = digits.indexOf('.');
  const fraction = point < 0 ? 0 : digits.length - point - 1;
  return scaled(BigInt(digits.replace('.', '')), Number(power) - fraction);
}

/** digits × 10^power, rounded. */
function scaled(digits: bigint, power: number): { mantissa: bigint; exponent: number } {
  if (power >= 0) return rounded(digits * 10n ** BigInt(power), 0);
  return quotient(digits, 10n ** BigInt(-power));
}

/** Divides to more bits than are kept; what remains leaves a trace, so that rounding sees it. */
export function quotient(dividend: bigint, divisor: bigint): { mantissa: bigint; exponent: number } {
  const shift = Math.max(0, precision + 4 - bitLength(dividend) + bitLength(divisor));
  const shifted = dividend << BigInt(shift);
  const result = shifted / divisor;
  const sticky = result * divisor === shifted ? 0n : dividend < 0n === divisor < 0n ? 1n : -1n;
  return rounded(result * 2n + sticky, -shift - 1);
}

const number = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;

export type Parsed =
  { readonly kind: 'number'; readonly value: Numeric } | { readonly kind: 'not-a-number' | 'too-large' };

/** Reads decimal digits with an optional fraction and exponent. */
export function parseNumeric(text: string): Parsed {
  const found = text.length <= mostDigits * 2 ? number.exec(text) : undefined;
  if (!found || (found[2] ?? '') + (found[3] ?? '') === '') return { kind: 'not-a-number' };
  // JavaScript reads as many digits exactly as its numbers have.
  return text.length <= 15 && found[4] === undefined ? { kind: 'number', value: Number(text) } : precisely(found);
}

function precisely(found: RegExpExecArray): Parsed {
  const [sign, whole, fraction, exponent] = found.slice(1).map(part => (part as string | undefined) ?? '');
  const power = Number(exponent) - (fraction ?? '').length;
  const digits = BigInt(`${whole ?? ''}${fraction ?? ''}`);
  if (digits === 0n) return { kind: 'number', value: sign === '-' ? -0 : 0 };
  return Math.abs(power) > mostDigits ? { kind: 'too-large' } : parsed(scaled(sign === '-' ? -digits : digits, power));
}

function parsed({ mantissa, exponent }: { readonly mantissa: bigint; readonly exponent: number }): Parsed {
  const value = numeric(mantissa, exponent);
  return value === undefined ? { kind: 'too-large' } : { kind: 'number', value };
}
