import { Unknown } from '../../../model.ts';
import { isWhole, toBigInt } from '../arithmetic.ts';
import { Fault } from '../fault.ts';
import { exponentText, fixedText, generalText } from '../number-text.ts';
import { type Numeric, Precise } from '../precise.ts';
import { toBoolean, toNumeric, toText } from '../primitive.ts';
import type { Value } from '../value.ts';
import { graphemes } from './graphemes.ts';
import { toJson } from './to-json.ts';

/** One verb of a format. */
export type Verb = {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
  readonly letter: string;
};
type Print = (value: Value, verb: Verb) => string | Unknown | Fault;

function padded(body: string, { flags, width }: Verb): string {
  const missing = width - graphemes(body).length;
  if (missing <= 0) return body;
  const pad = (flags.includes('0') ? '0' : ' ').repeat(missing);
  return flags.includes('-') ? body + pad : pad + body;
}

const asText: Print = (value, verb) => {
  const text = toText(value);
  if (typeof text !== 'string') return text;
  return padded(verb.precision === undefined ? text : graphemes(text).slice(0, verb.precision).join(''), verb);
};

const asJson: Print = (value, verb) => padded(toJson(value), verb);

/** Texts and numbers as they are, anything else as JSON; `%#v` everything as JSON. */
const asIs: Print = (value, verb) => {
  if (verb.flags.includes('#')) return asJson(value, verb);
  if (typeof value === 'number' || value instanceof Precise) return padded(generalText(value), verb);
  return typeof value === 'string' ? padded(value, verb) : asJson(value, verb);
};

const quoted: Print = (value, verb) => {
  const text = toText(value);
  return typeof text === 'string' ? padded(toJson(text), verb) : text;
};

const asBoolean: Print = value => {
  const boolean = toBoolean(value);
  return typeof boolean === 'boolean' ? String(boolean) : boolean;
};

/** The sign before the digits; zeros between both, spaces around both. */
function signed(digits: string, verb: Verb, prefix = ''): string {
  const { flags, width } = verb;
  const negative = digits.startsWith('-');
  const sign = negative ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  const body = negative ? digits.slice(1) : digits.replace(/^\+/, '');
  if (padsWithZeros(verb)) return sign + prefix + body.padStart(width - sign.length - prefix.length, '0');
  const whole = sign + prefix + body;
  return flags.includes('-') ? whole.padEnd(width) : whole.padStart(width);
}

/** A whole number's precision says how many zeros it has. */
const padsWithZeros = ({ flags, precision, letter }: Verb): boolean =>
  flags.includes('0') && !flags.includes('-') && (precision === undefined || !/[dboxX]/.test(letter));

const integer =
  (base: number, prefix: string): Print =>
  (value, verb) => {
    const number = toNumeric(value);
    if (number instanceof Unknown || number instanceof Fault) return number;
    if (!isWhole(number)) return new Fault('a whole number is required');
    const digits = toBigInt(number).toString(base);
    const least = verb.precision ?? 0;
    const filled = digits.startsWith('-') ? `-${digits.slice(1).padStart(least, '0')}` : digits.padStart(least, '0');
    const written = signed(filled, verb, verb.flags.includes('#') ? prefix : '');
    return verb.letter === 'X' ? written.toUpperCase() : written;
  };

const decimal =
  (print: (value: Numeric, precision: number | undefined) => string): Print =>
  (value, verb) => {
    const number = toNumeric(value);
    if (number instanceof Unknown || number instanceof Fault) return number;
    const written = signed(print(number, verb.precision), verb);
    return verb.letter === 'E' || verb.letter === 'G' ? written.toUpperCase() : written;
  };

const exponent = decimal((value, precision) => exponentText(value, precision ?? 6));
const general = decimal(generalText);

export const verbs: Readonly<Record<string, Print>> = {
  v: asIs,
  s: asText,
  q: quoted,
  t: asBoolean,
  d: integer(10, ''),
  b: integer(2, '0b'),
  o: integer(8, '0'),
  x: integer(16, '0x'),
  X: integer(16, '0x'),
  f: decimal((value, precision) => fixedText(value, precision ?? 6)),
  F: decimal((value, precision) => fixedText(value, precision ?? 6)),
  e: exponent,
  E: exponent,
  g: general,
  G: general,
};
