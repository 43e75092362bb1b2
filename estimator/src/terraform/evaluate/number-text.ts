import { bitLength, type Numeric, partsOf } from './precise.ts';
import { signOf } from './arithmetic.ts';

/** A number's decimal digits: 0.d₁d₂d₃… × 10^point. */
type Digits = { readonly digits: string; readonly point: number };

function digitsOf(mantissa: bigint, exponent: number): Digits {
  const power = BigInt(Math.abs(exponent));
  const text = (exponent >= 0 ? mantissa << power : mantissa * 5n ** power).toString();
  return trim({ digits: text, point: exponent >= 0 ? text.length : text.length + exponent });
}

const size = (value: Numeric): { mantissa: bigint; exponent: number } => {
  const { mantissa, exponent } = partsOf(value);
  return { mantissa: mantissa < 0n ? -mantissa : mantissa, exponent };
};

/** The fewest digits that tell a number from its neighbours at 512 bits. */
function shortest(value: Numeric): Digits {
  if (typeof value === 'number') return ofNumber(Math.abs(value));
  const { mantissa, exponent } = size(value);
  const shift = value.bits + 1 - bitLength(mantissa);
  const [middle, power] = [mantissa << BigInt(shift), exponent - shift];
  const inclusive = (middle & 2n) === 0n;
  return between(digitsOf(middle, power), digitsOf(middle - 1n, power), digitsOf(middle + 1n, power), inclusive);
}

function ofNumber(value: number): Digits {
  const [digits = '', power = '0'] = value.toExponential().split('e');
  return value === 0 ? { digits: '', point: 0 } : { digits: digits.replace('.', ''), point: Number(power) + 1 };
}

/** Goes along the digits until rounding there stays between the bounds. */
function between(exact: Digits, lower: Digits, upper: Digits, inclusive: boolean): Digits {
  // The bounds may have a digit more before the point; all three are read from the same place.
  const point = Math.max(exact.point, lower.point, upper.point);
  const width = Math.max(...[exact, lower, upper].map(each => each.digits.length)) + 2;
  const shift = (each: Digits): number => point - each.point;
  const ends = (each: Digits, index: number): boolean => index + 1 >= each.digits.length + shift(each);
  for (let i = 0; i < width; i++) {
    const [l, m, u] = [lower, exact, upper].map(each => Number(each.digits[i - shift(each)] ?? 0));
    const down = l !== m || (inclusive && ends(lower, i));
    const up = m !== u && [inclusive, isBelow(m, u), !ends(upper, i)].includes(true);
    if (down || up) return settled(exact, i + 1 - shift(exact), { down, up });
  }
  return trim(exact);
}

const isBelow = (m = 0, u = 0): boolean => m + 1 < u;

/** Where both ways stay between the bounds, the nearer one is taken. */
function settled(exact: Digits, keep: number, { down, up }: { readonly down: boolean; readonly up: boolean }): Digits {
  if (down && up) return roundedTo(exact, keep);
  return up ? roundedUp(exact, keep) : trim({ digits: exact.digits.slice(0, Math.max(0, keep)), point: exact.point });
}

const trim = ({ digits, point }: Digits): Digits => {
  const kept = digits.replace(/0+$/, '');
  return { digits: kept, point: kept === '' ? 0 : point };
};

function roundedUp({ digits, point }: Digits, count: number): Digits {
  const kept = (BigInt(`0${digits.slice(0, Math.max(0, count))}`) + 1n).toString();
  const width = Math.max(0, count);
  const padded = kept.padStart(width, '0');
  return trim({ digits: padded, point: point + padded.length - width });
}

/** To that many digits, halves to even. */
function roundedTo(exact: Digits, count: number): Digits {
  const { digits } = exact;
  if (count >= digits.length) return trim(exact);
  if (count < 0) return { digits: '', point: 0 };
  const next = digits.charAt(count);
  const half = next === '5' && /^0*$/.test(digits.slice(count + 1));
  const odd = count > 0 && Number(digits.charAt(count - 1)) % 2 === 1;
  const up = half ? odd : next >= '5';
  return up ? roundedUp(exact, count) : trim({ digits: digits.slice(0, count), point: exact.point });
}

const exactDigits = (value: Numeric): Digits => {
  const { mantissa, exponent } = size(value);
  return mantissa === 0n ? { digits: '', point: 0 } : digitsOf(mantissa, exponent);
};

const signed = (value: Numeric, text: string): string =>
  signOf(value) < 0 || Object.is(value, -0) ? `-${text}` : text;

const infinite = (value: Numeric): string | undefined =>
  value === Infinity ? '+Inf' : value === -Infinity ? '-Inf' : undefined;

/** Without an exponent; with as many decimals as asked for, or as many as there are. */
export function fixedText(value: Numeric, decimals?: number): string {
  if (decimals === undefined && typeof value === 'number' && Number.isSafeInteger(value))
    return Object.is(value, -0) ? '-0' : String(value);
  return (
    infinite(value) ??
    signed(value, fixed(decimals === undefined ? shortest(value) : placed(exactDigits(value), decimals), decimals))
  );
}

const placed = (exact: Digits, decimals: number): Digits => roundedTo(exact, exact.point + decimals);

function fixed({ digits, point }: Digits, decimals = Math.max(0, digits.length - point)): string {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  if (decimals === 0) return whole;
  const fraction = point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
  return `${whole}.${fraction.slice(0, decimals).padEnd(decimals, '0')}`;
}

/** `1.5e+06` */
export function exponentText(value: Numeric, decimals?: number): string {
  const exact = decimals === undefined ? shortest(value) : roundedTo(exactDigits(value), decimals + 1);
  return infinite(value) ?? signed(value, scientific(exact, decimals ?? Math.max(0, exact.digits.length - 1)));
}

function scientific({ digits, point }: Digits, decimals: number): string {
  const fraction = digits.slice(1, decimals + 1).padEnd(decimals, '0');
  const power = digits === '' ? 0 : point - 1;
  const exponent = `${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  return `${digits.charAt(0) || '0'}${decimals > 0 ? `.${fraction}` : ''}e${exponent}`;
}

/** The shorter of both: an exponent when the number is very large or very small. */
export function generalText(value: Numeric, significant?: number): string {
  const text = significant === undefined ? shortest(value) : roundedTo(exactDigits(value), significant || 1);
  const power = text.point - 1;
  const scale = power < -4 || power >= thresholdOf(text, significant);
  return infinite(value) ?? signed(value, scale ? scientific(text, Math.max(0, text.digits.length - 1)) : fixed(text));
}

/** From which power of ten on an exponent is written. */
function thresholdOf({ digits, point }: Digits, significant: number | undefined): number {
  if (significant === undefined) return 6;
  return significant > digits.length && digits.length >= point ? digits.length : significant || 1;
}
