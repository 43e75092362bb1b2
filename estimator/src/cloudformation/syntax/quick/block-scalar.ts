import type { Scalar } from '../tree.ts';
import { endOfText } from '../convert.ts';
import { type Cursor, endLine, isLineEnd } from './cursor.ts';
import { scalar } from './scalar.ts';

const header = /([|>])([+-]?)[ ]*(?:\r?\n)/y;

/** A text of several lines behind `|` or `>`, by the indentation of its first line. */
export function blockScalar(cursor: Cursor, parent: number): Scalar | undefined {
  const { text, at: start } = cursor;
  header.lastIndex = start;
  const [, kind, chomp = ''] = header.exec(text) ?? [];
  if (kind === undefined) return undefined;
  const body = bodyAt(text, header.lastIndex, parent);
  if (body === undefined) return undefined;
  const folded = kind === '|' ? body.lines.join('\n') : foldedLines(body.lines);
  if (folded === undefined) return undefined;
  cursor.at = body.end;
  cursor.line = body.end;
  const before = cursor.at;
  if (!stepTo(cursor)) return undefined;
  return scalar('block', chomped(folded, chomp, body.trailing), start, endOfText(text, start, before));
}

/** From the start of a line to what the next one with anything on it begins with. */
function stepTo(cursor: Cursor): boolean {
  if (cursor.at >= cursor.text.length) return true;
  // The line's end before this one is what stands in for a value's.
  cursor.at--;
  return endLine(cursor);
}

type Body = { readonly lines: readonly string[]; readonly trailing: number; readonly end: number };

/** Lines up to the first one that is less deep in; empty ones at the end are only counted. */
function bodyAt(text: string, start: number, parent: number): Body | undefined {
  const lines: string[] = [];
  const depth = depthAt(text, start);
  if (depth <= parent) return undefined;
  let [at, trailing] = [start, 0];
  for (; at < text.length; at = next(text, lineEnd(text, at))) {
    const line = lineAt(text, at, depth);
    if (line === undefined) break;
    if (line.trim() === '' && line !== '') return undefined;
    trailing = line === '' ? trailing + 1 : 0;
    lines.push(line);
  }
  return whole(text, lines.slice(0, lines.length - trailing), trailing, at);
}

function whole(text: string, lines: readonly string[], trailing: number, end: number): Body | undefined {
  const isWhole = lines.length > 0 && (end < text.length || text.endsWith('\n'));
  return isWhole && !lines.some(isStrange) ? { lines, trailing, end } : undefined;
}

/** How deep in the first line is that has anything on it; empty ones before it are not for the quick reader. */
const depthAt = (text: string, start: number): number =>
  isLineEnd(text, contentOf(text, start)) ? -1 : contentOf(text, start) - start;

/** Undefined where the text is less deep in, and ends. */
function lineAt(text: string, at: number, depth: number): string | undefined {
  const begin = contentOf(text, at);
  const end = lineEnd(text, at);
  if (begin - at >= depth) return text.slice(at + depth, end);
  return isLineEnd(text, begin) ? '' : undefined;
}

const isStrange = (line: string): boolean => /(?!\t)\p{Cc}|[\uE000\uFEFF]/u.test(line);

function contentOf(text: string, at: number): number {
  let here = at;
  while (text.charCodeAt(here) === 32) here++;
  return here;
}

function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  if (found === -1) return text.length;
  return text.charCodeAt(found - 1) === 13 ? found - 1 : found;
}

const next = (text: string, end: number): number =>
  Math.min(text.length, text.charCodeAt(end) === 13 ? end + 2 : end + 1);

const chomped = (text: string, chomp: string, trailing: number): string =>
  chomp === '-' ? text : chomp === '+' ? text + '\n'.repeat(trailing + 1) : `${text}\n`;

/** Lines joined by spaces, an empty one a line's end; undefined with lines that are deeper in, which fold differently. */
function foldedLines(lines: readonly string[]): string | undefined {
  if (lines.some(line => /^[ \t]/.test(line)) || lines[0] === '') return undefined;
  let text = '';
  let gap = '';
  for (const line of lines) {
    if (line === '') gap = gap === ' ' ? '\n' : `${gap}\n`;
    else {
      text += gap + line;
      gap = ' ';
    }
  }
  return text;
}
