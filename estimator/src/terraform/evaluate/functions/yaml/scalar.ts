import { Fault } from '../../fault.ts';
import { numberOf } from '../../primitive.ts';
import type { Value } from '../../value.ts';
import { timestamp } from './timestamp.ts';

/** What a scalar without quotes stands for, as Terraform's YAML reads it: YAML 1.1's booleans, and 1.2's numbers. */

const booleans = new Map([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map(text => [text, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map(text => [text, false] as const),
]);
const nulls = new Set(['', '~', 'null', 'Null', 'NULL']);
const infinite = /^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/;
const based = /^(?:0o[0-7]+|0x[0-9a-fA-F]+)$/;
const decimal = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;

export function plainScalar(text: string): Value | Fault {
  const boolean = booleans.get(text);
  if (boolean !== undefined) return boolean;
  if (nulls.has(text)) return null;
  if (infinite.test(text)) return new Fault(`${text} is no number that Terraform has`);
  return based.test(text) ? basedNumber(text) : decimal.test(text) ? numberOf(text) : (timestamp(text) ?? text);
}

const basedNumber = (text: string): Value | Fault =>
  text.length > 1000 ? new Fault('the number has too many digits', 'limit') : numberOf(BigInt(text).toString());

/** An explicit `!!int` and the like: what a plain scalar must turn out to be. */
export function taggedScalar(tag: string, text: string, isPlain: boolean): Value | Fault {
  if (!isPlain || tag === 'str' || tag === 'binary') return text;
  const value = plainScalar(text);
  if (value instanceof Fault || isOf(tag, value)) return value;
  return new Fault(`"${text}" is no ${tag}`);
}

function isOf(tag: string, value: Value): boolean {
  switch (tag) {
    case 'bool':
      return typeof value === 'boolean';
    case 'null':
      return value === null;
    case 'timestamp':
      return typeof value === 'string';
    default:
      return typeof value === 'number' || (typeof value === 'object' && value !== null);
  }
}

export const scalarTags = new Set(['str', 'binary', 'bool', 'null', 'timestamp', 'int', 'float']);
