import { Fault } from '../fault.ts';
import type { Run } from '../run.ts';
import { longestText, object, tuple, type Value } from '../value.ts';
import { type Builtins, define } from './builtin.ts';
import { listOf } from './lists.ts';
import { text } from './params.ts';
import { allMatches, firstMatch, regex, type Regex } from './regex/index.ts';
import type { Captures } from './regex/match.ts';

const part = (body: string, captures: Captures, index: number): string | null => {
  const [start = -1, end = -1] = captures.slice(index * 2, index * 2 + 2);
  return start < 0 ? null : body.slice(start, end);
};

/** The whole match; with groups, the groups: a tuple, or an object when they are named. */
function result({ names }: Regex, body: string, captures: Captures): Value {
  const groups = names.slice(1);
  if (groups.length === 0) return part(body, captures, 0);
  const values = groups.map((_, index) => part(body, captures, index + 1));
  return groups[0] === undefined
    ? tuple(values)
    : object(groups.map((name, index) => [name ?? '', values[index] ?? null] as const));
}

function read(pattern: string): Regex | Fault {
  const read = regex(pattern);
  if (read instanceof Fault) return read;
  const groups = read.names.slice(1);
  const named = groups.filter(name => name !== undefined).length;
  return named > 0 && named < groups.length ? new Fault('either all groups have names or none has') : read;
}

function first(pattern: string, body: string, run: Run): Value | Fault {
  const expression = read(pattern);
  if (expression instanceof Fault) return expression;
  const found = firstMatch(expression, body, run);
  if (found instanceof Fault) return found;
  return found ? result(expression, body, found) : new Fault('the pattern does not match');
}

function all(pattern: string, body: string, run: Run): Value | Fault {
  const expression = read(pattern);
  if (expression instanceof Fault) return expression;
  const found = allMatches(expression, body, run);
  return found instanceof Fault ? found : listOf(found.map(each => result(expression, body, each)));
}

const placeholder = /\$(?:(\$)|\{([\p{L}\p{N}_]+)\}|([\p{L}\p{N}_]+))/gu;

/** `$1`, `${1}`, `$name`: a group that there is not stands for nothing. */
function filled(template: string, { names }: Regex, body: string, captures: Captures): string {
  return template.replace(placeholder, (_, dollar?: string, braced?: string, plain?: string) => {
    if (dollar !== undefined) return '$';
    const name = braced ?? plain ?? '';
    const index = /^\d{1,9}$/.test(name) ? Number(name) : names.lastIndexOf(name);
    return index < 0 || index >= names.length ? '' : (part(body, captures, index) ?? '');
  });
}

function replaceMatches(pattern: string, body: string, replacement: string, run: Run): Value | Fault {
  const expression = regex(pattern);
  if (expression instanceof Fault) return expression;
  const found = allMatches(expression, body, run);
  return found instanceof Fault ? found : substituted(expression, found, body, replacement);
}

function substituted(expression: Regex, found: readonly Captures[], body: string, replacement: string): Value | Fault {
  const parts: string[] = [];
  let [at, length] = [0, 0];
  for (const captures of found) {
    const [start = 0, end = 0] = captures;
    const piece = body.slice(at, start) + filled(replacement, expression, body, captures);
    at = end;
    length += piece.length;
    if (length > longestText) return new Fault('the text is too long', 'limit');
    parts.push(piece);
  }
  return parts.join('') + body.slice(at);
}

function replaceText(body: string, search: string, replacement: string): Value | Fault {
  const pieces = search === '' ? ['', ...Array.from(body), ''] : body.split(search);
  if (body.length + pieces.length * replacement.length > longestText) return new Fault('the text is too long', 'limit');
  return pieces.join(replacement);
}

/** A search between slashes is a regular expression. */
const replaced = (body: string, search: string, replacement: string, run: Run): Value | Fault =>
  search.length > 1 && search.startsWith('/') && search.endsWith('/')
    ? replaceMatches(search.slice(1, -1), body, replacement, run)
    : replaceText(body, search, replacement);

export const patterns: Builtins = {
  regex: define([text, text], ([pattern, body], { run }) => first(pattern, body, run)),
  regexall: define([text, text], ([pattern, body], { run }) => all(pattern, body, run)),
  replace: define([text, text, text], ([body, search, replacement], { run }) =>
    replaced(body, search, replacement, run),
  ),
};
