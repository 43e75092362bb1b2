import { absolute, ceil, compare, floor, fromBigInt, isWhole, signOf } from '../arithmetic.ts';
import { Fault } from '../fault.ts';
import { mostDigits, numeric, type Numeric, Precise, toNearest } from '../precise.ts';
import { describe } from '../primitive.ts';
import type { Value } from '../value.ts';
import { type Builtins, define, variadic } from './builtin.ts';
import { number, value, whole } from './params.ts';

const extreme = (wanted: 1 | -1, first: Numeric, others: readonly Numeric[]): Numeric =>
  others.reduce((best, each) => (Math.sign(compare(each, best)) === wanted ? each : best), first);

/** Terraform computes these with 64-bit floats. */
function ofFloat(result: number): Value | Fault {
  if (Number.isNaN(result)) return new Fault('the result is not a number');
  if (!Number.isInteger(result) || Number.isSafeInteger(result)) return result;
  const exact = numeric(BigInt(result), 0) ?? result;
  return exact instanceof Precise ? new Precise(exact.mantissa, exact.exponent, 53) : exact;
}

const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

function parseInteger(written: string, base: number): Value | Fault {
  if (base < 2 || base > 62) return new Fault('the base must be from 2 to 62');
  const body = written.replace(/^[+-]/, '');
  if (body.length > mostDigits) return new Fault('the number has too many digits', 'limit');
  const values = Array.from(base <= 36 ? body.toLowerCase() : body, digit => digits.indexOf(digit));
  if (values.length === 0 || values.some(each => each < 0 || each >= base)) {
    return new Fault(`${describe(written)} is not a whole number in base ${base}`);
  }
  const size = values.reduce((total, each) => total * BigInt(base) + BigInt(each), 0n);
  return fromBigInt(written.startsWith('-') ? -size : size);
}

const parse = (written: Value, base: number): Value | Fault => {
  if (typeof written !== 'string') return new Fault(`a string is required, not ${describe(written)}`);
  return parseInteger(written, base);
};

const log = (of: Numeric, base: Numeric): Value | Fault => ofFloat(Math.log(toNearest(of)) / Math.log(toNearest(base)));

export const numbers: Builtins = {
  abs: define([number], ([of]) => absolute(of)),
  ceil: define([number], ([of]) => ceil(of)),
  floor: define([number], ([of]) => floor(of)),
  log: define([number, number], ([of, base]) => log(of, base)),
  max: variadic([number], number, ([first], rest) => extreme(1, first, rest)),
  min: variadic([number], number, ([first], rest) => extreme(-1, first, rest)),
  parseint: define([value, whole], ([written, base]) => parse(written, base)),
  pow: define([number, number], ([base, exponent]) => ofFloat(toNearest(base) ** toNearest(exponent))),
  signum: define([number], ([of]) => (isWhole(of) ? signOf(of) : new Fault('a whole number is required'))),
};
