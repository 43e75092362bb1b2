import { functionOf } from '../tags.ts';
import type { Node } from '../tree.ts';
import { type Cursor, isBlank, skipSpaces } from './cursor.ts';

const name = /![A-Za-z][A-Za-z0-9]*/y;

/** A short tag before what it stands for. */
export function tagged(cursor: Cursor, argumentOf: () => Node | undefined): Node | undefined {
  name.lastIndex = cursor.at;
  const tag = name.exec(cursor.text)?.[0];
  const call = functionOf(tag);
  if (tag === undefined || call === undefined || !isBlank(cursor.text, cursor.at + tag.length)) return undefined;
  cursor.at += tag.length;
  skipSpaces(cursor);
  const argument = argumentOf();
  // Two tags before one value are a mistake.
  if (argument === undefined || argument.kind === 'tagged') return undefined;
  return { kind: 'tagged', name: call, argument, start: argument.start, end: argument.end };
}
