import { char, nameAt, trimEnd } from './characters.ts';
import { indentAt, lineStart } from './column.ts';
import { skipHeredoc, skipSpaces } from './marker.ts';
import { advance, commentEnd, type Scanner } from './scanner.ts';

/**
 * Goes on after a broken item: at the end of its line once its brackets are closed, at a brace it did not open, or at
 * a line that looks like another item and is not indented further. Returns where the broken item ends.
 */
export function recover(s: Scanner, itemStart: number): number {
  const resume = skip(s, itemStart);
  const end = itemStart + trimEnd(s.text.slice(itemStart, resume)).length;
  s.newlines = true;
  s.end = resume;
  advance(s);
  s.before = end;
  return end;
}

type Skip = {
  position: number;
  /** The closing characters waited for; a quote while within a string. */
  readonly open: number[];
  readonly indent: number;
  /** Lines before the one that broke were understood. */
  readonly firstLine: number;
};

const closers: Readonly<Record<number, number>> = { 123: 125, 91: 93, 40: 41 };
const closeBrace = 125;
const isCloser = (code: number): boolean => code === closeBrace || code === 93 || code === 41;

function skip(s: Scanner, itemStart: number): number {
  const state: Skip = {
    position: itemStart,
    open: [],
    indent: indentAt(s.text, lineStart(s.text, itemStart)),
    firstLine: lineStart(s.text, s.start),
  };
  while (state.position < s.text.length) {
    const stops = state.open.at(-1) === char.quote ? skipInString(s, state) : skipInCode(s, state);
    if (stops) break;
  }
  return Math.min(state.position, s.text.length);
}

/** One character within quotes. A string never goes on to the next line. */
function skipInString({ text }: Scanner, state: Skip): boolean {
  const code = text.charCodeAt(state.position);
  if (code === char.newline) {
    state.open.pop();
    return false;
  }
  if (code === char.backslash) state.position++;
  else if (code === char.quote) state.open.pop();
  else if (code === char.openBrace && opensTemplate(text, state.position)) state.open.push(closeBrace);
  state.position++;
  return false;
}

function opensTemplate(text: string, brace: number): boolean {
  const sign = text.charCodeAt(brace - 1);
  return (sign === char.dollar || sign === char.percent) && text.charCodeAt(brace - 2) !== sign;
}

function skipInCode(s: Scanner, state: Skip): boolean {
  const code = s.text.charCodeAt(state.position);
  const closer = code === char.quote ? char.quote : closers[code];
  if (code === char.newline) return skipLineBreak(s, state);
  if (isCloser(code)) return closes(state, code);
  if (closer !== undefined) state.open.push(closer);
  else if (skipLong(s, state)) return false;
  state.position++;
  return false;
}

/** Comments and heredocs, whose contents are not code. */
function skipLong(s: Scanner, state: Skip): boolean {
  const { position } = state;
  const code = s.text.charCodeAt(position);
  if (code === char.hash || code === char.slash) state.position = commentEnd(s, position);
  else if (code === char.less) state.position = skipHeredoc(s, position);
  return state.position > position;
}

/** How far back an opening bracket is looked for when closing ones come in a wrong order. */
const patience = 16;

/** A closing bracket ends what it opened last; a brace that nothing here opened ends the block around. */
function closes(state: Skip, code: number): boolean {
  const { open } = state;
  const lowest = Math.max(0, open.length - patience);
  let found = open.length - 1;
  while (found >= lowest && open[found] !== code) found--;
  if (found >= lowest) open.length = found;
  else if (code === closeBrace) return true;
  state.position++;
  return false;
}

function skipLineBreak({ text }: Scanner, state: Skip): boolean {
  if (state.open.length === 0) return true;
  state.position++;
  const { position, indent, firstLine } = state;
  const column = indentAt(text, position);
  if (position < firstLine || column > indent) return false;
  return (
    looksLikeItem(text, position + column) || (column < indent && text.charCodeAt(position + column) === closeBrace)
  );
}

/** `name =`, `name {` or `name "label"`. */
function looksLikeItem(text: string, position: number): boolean {
  const name = nameAt(text, position);
  const after = skipSpaces(text, position + name.length);
  return name !== '' && /^(=(?![=>])|\{|")/.test(text.slice(after, after + 2));
}
