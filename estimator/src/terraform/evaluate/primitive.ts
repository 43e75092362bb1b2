import { Unknown } from '../../model.ts';
import { Fault } from './fault.ts';
import { fixedText } from './number-text.ts';
import { type Numeric, parseNumeric, Precise, toNearest } from './precise.ts';
import { forgetful, typeName, type Value } from './value.ts';

/** Terraform's conversions between its primitive types. */

/** As exactly as Terraform holds it. */
export function toNumeric(value: Value): Numeric | Unknown | Fault {
  if (typeof value === 'number' || value instanceof Precise) return value;
  if (value instanceof Unknown) return forgetful(value);
  if (typeof value !== 'string') return new Fault(`a number is required, not ${describe(value)}`);
  return numberOf(value);
}

/** The number that a text is. */
export function numberOf(text: string): Numeric | Fault {
  const parsed = parseNumeric(text);
  if (parsed.kind === 'number') return parsed.value;
  return parsed.kind === 'too-large'
    ? new Fault(`${describe(text)} has more digits than Costlens computes with`, 'limit')
    : new Fault(`a number is required, not ${describe(text)}`);
}

/** As JavaScript's nearest number: for counts and positions. */
export function toNumber(value: Value): number | Unknown | Fault {
  const number = toNumeric(value);
  return number instanceof Precise ? toNearest(number) : number;
}

export function toText(value: Value): string | Unknown | Fault {
  if (typeof value === 'string' || value instanceof Unknown) return value;
  if (typeof value === 'number' || value instanceof Precise) return fixedText(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return new Fault(`a string is required, not ${describe(value)}`);
}

export function toBoolean(value: Value): boolean | Unknown | Fault {
  if (typeof value === 'boolean') return value;
  if (value instanceof Unknown) return forgetful(value);
  if (value === 'true' || value === '1') return true;
  if (value === 'false' || value === '0') return false;
  return new Fault(`a bool is required, not ${describe(value)}`);
}

/** Without an exponent, as Terraform prints. */
export const numberText = (value: Numeric): string => fixedText(value);

export function describe(value: Value): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' || value instanceof Precise) return `number ${shortNumber(value)}`;
  return typeof value === 'boolean' ? `bool ${String(value)}` : typeName(value);
}

const quoted = (text: string): string =>
  `the string ${JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)}`;

const shortNumber = (value: Numeric): string => {
  const text = fixedText(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};
