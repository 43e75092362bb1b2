import { Unknown } from '../../../model.ts';
import { Fault } from '../fault.ts';
import { longestText, UnknownText, type Value } from '../value.ts';
import { type Builtin, type Builtins, define, type Param, variadic } from './builtin.ts';
import { trimSpace, trimmed, titled, lowered, raised } from './casing.ts';
import { graphemes } from './graphemes.ts';
import { listOf } from './lists.ts';
import { readable, text, texts, whole } from './params.ts';

/** A function of texts to one value. */
const ofTexts = (apply: (text: string) => Value | Fault): Builtin => define([readable], ([first]) => apply(first));
const ofTwo = (apply: (first: string, second: string) => Value | Fault): Builtin =>
  define([readable, readable], ([a, b]) => apply(a, b));

/** Texts are put together only when the result is of a size that a configuration may have. */
const sized = (length: number, make: () => string): string | Fault =>
  length > longestText ? new Fault('the text is too long', 'limit') : make();

function indented(spaces: number, body: string): Value | Fault {
  const breaks = body.split('\n').length - 1;
  if (spaces < 0) return new Fault('the number of spaces is negative');
  if (breaks === 0) return body;
  return sized(body.length + breaks * spaces, () => body.replaceAll('\n', `\n${' '.repeat(spaces)}`));
}

function joined(separator: string, lists: readonly (readonly string[])[]): Value | Fault {
  const all = lists.flat();
  const length = all.reduce((total, each) => total + each.length + separator.length, 0);
  return sized(length, () => all.join(separator));
}

function substring(body: string, offset: number, length: number): Value | Fault {
  const all = graphemes(body);
  const from = offset < 0 ? Math.max(0, all.length + offset) : offset;
  return all.slice(from, length < 0 ? undefined : from + length).join('');
}

/** A text, or the known beginning of one. */
const beginning: Param<string | Unknown> = {
  read: value => text.read(value),
  seesUnknown: true,
};

function startsWith(body: string | Unknown, prefix: string): Value {
  if (prefix === '') return true;
  if (typeof body === 'string') return body.startsWith(prefix);
  if (!(body instanceof UnknownText)) return body;
  if (body.prefix.startsWith(prefix)) return true;
  return prefix.startsWith(body.prefix) ? new Unknown(body.reason, body.references) : false;
}

export const strings: Builtins = {
  chomp: ofTexts(body => body.replace(/[\r\n]+$/, '')),
  endswith: ofTwo((body, suffix) => body.endsWith(suffix)),
  indent: define([whole, text], ([spaces, body]) => indented(spaces, body)),
  join: variadic([text], texts, ([separator], lists) => joined(separator, lists)),
  lower: ofTexts(lowered),
  split: ofTwo((separator, body) => listOf(separator === '' ? Array.from(body) : body.split(separator))),
  startswith: define([beginning, text], ([body, prefix]) => startsWith(body, prefix)),
  strcontains: ofTwo((body, part) => body.includes(part)),
  strrev: ofTexts(body => [...graphemes(body)].reverse().join('')),
  substr: define([readable, whole, whole], ([body, offset, length]) => substring(body, offset, length)),
  title: ofTexts(titled),
  trim: ofTwo((body, cutset) => trimmed(body, cutset)),
  trimprefix: ofTwo((body, prefix) => (body.startsWith(prefix) ? body.slice(prefix.length) : body)),
  trimspace: ofTexts(trimSpace),
  trimsuffix: ofTwo((body, suffix) => (suffix !== '' && body.endsWith(suffix) ? body.slice(0, -suffix.length) : body)),
  upper: ofTexts(raised),
};
