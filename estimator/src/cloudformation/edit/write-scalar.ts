import type { Scalar } from '../../model.ts';
import { plainValue } from '../syntax/plain.ts';
import type { Style } from '../syntax/tree.ts';

/** A scalar as a person would write it there: quoted as what it replaces, else only where it must be. */
export function writeScalar(value: Scalar, style: Style, json: boolean): string | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
  const text = String(value);
  if (style === 'double') return JSON.stringify(text);
  if (style === 'single') return singleQuoted(text);
  if (typeof value !== 'string') return text;
  return json ? JSON.stringify(text) : isPlain(text) ? text : singleQuoted(text);
}

/** Control characters need escapes, and line ends would fold. */
const singleQuoted = (text: string): string =>
  /^[ -~\u00a1-\u1fff]*$/.test(text) ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);

/** Letters, digits and what joins them: nothing that YAML, in a block or in braces, takes for more than text. */
const isPlain = (text: string): boolean =>
  /^[\w./]([\w./@+:-]*[\w./@+-])?$/.test(text) && plainValue(text) === text && !isTyped(text);

/** What some YAML reads as number, date, time or truth, though CloudFormation may not. */
const isTyped = (text: string): boolean => /^[.\d][\d_.:+exob-]*$/i.test(text) || /^[yn]$/i.test(text);

/** The name of a property, where a map gets a new one. */
export const writeKey = (name: string, json: boolean): string =>
  json ? JSON.stringify(name) : isPlain(name) ? name : singleQuoted(name);
