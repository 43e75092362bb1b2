import { report, type Scanner } from './scanner.ts';
import { token } from './token.ts';
import type { Invalid } from './tree.ts';

/** Gives up the item being read, with one problem however many rules end on the way out. */
export function fail(s: Scanner, message: string, start = s.start, end = s.end): Invalid {
  if (s.kind !== token.broken) report(s, start, Math.max(start, end), message);
  s.kind = token.broken;
  return { kind: 'invalid', start: s.start, end: s.start };
}

/** Gives up, saying what should stand here and what does. */
export function expected(s: Scanner, what: string): Invalid {
  const missing = s.kind === token.newline || s.kind === token.end;
  const [start, end] = missing ? [s.before, s.before] : [s.start, s.end];
  return fail(s, `${what} is expected here, ${found(s)}.`, start, end);
}

function found(s: Scanner): string {
  if (s.kind === token.end) return 'before the end of the file';
  if (s.kind === token.newline) return 'before the end of the line';
  const text = s.text.slice(s.start, s.end);
  return `not ${JSON.stringify(text.length > 20 ? `${text.slice(0, 20)}…` : text)}`;
}

const deepest = 200;
const highest = 500;

/** Opens one more level; false, and broken, when there are too many. */
export function enter(s: Scanner): boolean {
  s.depth++;
  if (s.depth <= deepest) return true;
  fail(s, `This is nested too deeply: more than ${deepest} levels.`);
  return false;
}

/** A chain like `a.b.c` or `1 + 2 + 3` makes a high tree without any nesting. */
export function grow(s: Scanner, by = 1): void {
  s.height += by;
  if (s.height > highest) fail(s, `This expression is too long: more than ${highest} steps in a chain.`);
}
