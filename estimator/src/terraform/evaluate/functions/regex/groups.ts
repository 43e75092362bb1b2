import { fail, type Flags, looksAt, type Node, peek, type Reader } from './tree.ts';

/** From its opening parenthesis; undefined for `(?i)`, which only sets flags for what follows. */
export function group(reader: Reader, inner: (reader: Reader) => Node): Node | undefined {
  const { flags } = reader;
  reader.at += 1;
  if (!looksAt(reader, '?')) return closed(reader, capture(reader, undefined, inner), flags);
  if (looksAt(reader, '?P<') || looksAt(reader, '?<')) return named(reader, inner);
  reader.at += 1;
  const set = readFlags(reader);
  if (peek(reader) === ')') {
    reader.at += 1;
    reader.flags = set;
    return undefined;
  }
  if (peek(reader) !== ':') {
    fail(reader, 'this kind of group is not supported');
    return undefined;
  }
  reader.at += 1;
  reader.flags = set;
  return closed(reader, inner(reader), flags);
}

function capture(reader: Reader, name: string | undefined, inner: (reader: Reader) => Node): Node {
  const index = reader.names.push(name) - 1;
  return { kind: 'group', index, node: inner(reader) };
}

function closed(reader: Reader, node: Node, flags: Flags): Node {
  if (peek(reader) !== ')') fail(reader, 'a closing parenthesis is missing');
  reader.at += 1;
  reader.flags = flags;
  return node;
}

function named(reader: Reader, inner: (reader: Reader) => Node): Node | undefined {
  const { flags } = reader;
  reader.at += looksAt(reader, '?P<') ? 3 : 2;
  const end = reader.characters.indexOf('>', reader.at);
  const name = end < 0 ? '' : reader.characters.slice(reader.at, end).join('');
  if (!/^[A-Za-z0-9_]+$/.test(name)) {
    fail(reader, 'this kind of group is not supported');
    return undefined;
  }
  reader.at = end + 1;
  return closed(reader, capture(reader, name, inner), flags);
}

/** `i`, `m`, `s`, `U`, and what a minus takes away. */
function readFlags(reader: Reader): Flags {
  const rest = reader.characters.slice(reader.at, reader.at + 20).join('');
  const [all, on, off] = /^([imsU]*)(?:-([imsU]+))?(?=[:)])/.exec(rest) ?? [];
  if (all === undefined) {
    fail(reader, 'this kind of group is not supported');
    return reader.flags;
  }
  reader.at += all.length;
  const set = (letters: string | undefined, value: boolean): readonly (readonly [string, boolean])[] =>
    Array.from(letters ?? '', letter => [letter, value] as const);
  return { ...reader.flags, ...Object.fromEntries([...set(on, true), ...set(off, false)]) };
}
