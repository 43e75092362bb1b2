import { Fault } from '../../fault.ts';
import { brackets } from './brackets.ts';
import { literal } from './classes.ts';
import { escapedClass, escapedCode } from './escapes.ts';
import { group } from './groups.ts';
import { repeated } from './repeat.ts';
import { fail, type Node, peek, type Reader } from './tree.ts';

export type Parsed = { readonly node: Node; readonly names: readonly (string | undefined)[] };

/** Reads RE2's syntax: Perl's, without what cannot be matched in linear time. */
export function parseRegex(pattern: string): Parsed | Fault {
  const flags = { i: false, m: false, s: false, U: false };
  const reader: Reader = {
    characters: Array.from(pattern),
    at: 0,
    depth: 0,
    flags,
    names: [undefined],
    trouble: undefined,
  };
  const node = choice(reader);
  if (peek(reader) === ')') fail(reader, 'a closing parenthesis has no opening one');
  return reader.trouble === undefined
    ? { node, names: reader.names }
    : new Fault(`the regular expression cannot be read: ${reader.trouble}`);
}

/** Deep enough for any pattern, shallow enough for the JavaScript stack. */
const deepest = 200;

function choice(reader: Reader): Node {
  reader.depth += 1;
  if (reader.depth > deepest) fail(reader, 'its groups are nested too deeply');
  const nodes = [sequence(reader)];
  while (peek(reader) === '|') {
    reader.at += 1;
    nodes.push(sequence(reader));
  }
  reader.depth -= 1;
  const [only] = nodes;
  return only && nodes.length === 1 ? only : { kind: 'choice', nodes };
}

function sequence(reader: Reader): Node {
  const nodes: Node[] = [];
  for (let next = peek(reader); next !== undefined && next !== '|' && next !== ')'; next = peek(reader)) {
    nodes.push(...items(reader, next));
  }
  return { kind: 'sequence', nodes };
}

/** One item with its repetition; `\Q…\E` is one for each character. */
function items(reader: Reader, next: string): readonly Node[] {
  if (next === '\\' && peek(reader, 1) === 'Q') return quoted(reader);
  const atom = atomOf(reader, next);
  return atom ? [repeated(reader, atom)] : [];
}

function quoted(reader: Reader): readonly Node[] {
  const start = reader.at + 2;
  let end = start;
  while (end < reader.characters.length && !(reader.characters[end] === '\\' && reader.characters[end + 1] === 'E'))
    end++;
  reader.at = Math.min(end + 2, reader.characters.length);
  const nodes = reader.characters
    .slice(start, end)
    .map((character): Node => ({ kind: 'character', test: literal(character, reader.flags) }));
  const last = nodes.pop();
  return last ? [...nodes, repeated(reader, last)] : [];
}

/** Undefined for what only sets flags. */
function atomOf(reader: Reader, next: string): Node | undefined {
  switch (next) {
    case '(':
      return group(reader, choice);
    case '[':
      return { kind: 'character', test: brackets(reader) };
    case '\\':
      return escape(reader);
    case '*':
    case '+':
    case '?':
      fail(reader, `there is nothing for "${next}" to repeat`);
      return undefined;
    default:
      reader.at += 1;
      return plain(reader, next);
  }
}

function plain({ flags }: Reader, character: string): Node {
  if (character === '.') return { kind: 'character', test: flags.s ? () => true : code => code !== 10 };
  if (character === '^') return { kind: 'assertion', assertion: flags.m ? 'line-start' : 'text-start' };
  if (character === '$') return { kind: 'assertion', assertion: flags.m ? 'line-end' : 'text-end' };
  return { kind: 'character', test: literal(character, flags) };
}

const assertions = { A: 'text-start', z: 'text-end', b: 'word-edge', B: 'no-word-edge' } as const;

function escape(reader: Reader): Node {
  const letter = peek(reader, 1) ?? '';
  if (letter === 'A' || letter === 'z' || letter === 'b' || letter === 'B') {
    reader.at += 2;
    return { kind: 'assertion', assertion: assertions[letter] };
  }
  const test = escapedClass(reader);
  if (test) return { kind: 'character', test };
  reader.at += 1;
  return { kind: 'character', test: literal(String.fromCodePoint(escapedCode(reader)), reader.flags) };
}
