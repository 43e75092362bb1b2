import { char, lineStop } from './characters.ts';
import { closesHeredoc, linesThatStandLast } from './marker.ts';
import { advance, lineEnd, report, type Scanner } from './scanner.ts';
import { addSequence, addText, escapesSequence, opensSequence, type Pieces } from './sequence.ts';
import { templateNode } from './template-tree.ts';
import { token } from './token.ts';
import type { Template, Text } from './tree.ts';
import { fail } from './trouble.ts';
import { unindent } from './unindent.ts';

/** `<<EOT` or `<<-EOT`; the scanner stands on all of it. */
export function heredoc(s: Scanner): Text | Template {
  const { start, end: opened } = s;
  const indented = s.text.charCodeAt(start + 2) === token.minus;
  const marker = s.text.slice(start + (indented ? 3 : 2), opened);
  const pieces: Pieces = { list: [], trimNext: false };
  s.end = lineEnd(s.text, opened);
  s.end += s.text.charCodeAt(s.end) === char.return ? 2 : 1;
  if (s.lastLines !== undefined && (s.lastLines.get(marker) ?? 0) < s.end) unclosed(s, marker, start);
  const end = readLines(s, pieces, marker, start);
  if (indented) unindent(pieces.list);
  const node = templateNode(s, pieces.list, start, end);
  if (s.kind !== token.broken) advance(s);
  return node;
}

/** What was read in search of the marker was no heredoc: the trouble is where it opens. */
function unclosed(s: Scanner, marker: string, start: number): void {
  s.start = start;
  const end = lineEnd(s.text, start);
  fail(s, `This heredoc is not closed: "${marker}" is expected on a line of its own.`, start, end);
  s.lastLines ??= linesThatStandLast(s.text);
}

/** Reads to the marker that closes the heredoc; returns where that ends, and leaves the scanner's end there. */
function readLines(s: Scanner, pieces: Pieces, marker: string, start: number): number {
  let lineStart = true;
  while (s.kind !== token.broken) {
    const closed = lineStart ? closesHeredoc(s.text, s.end, marker) : -1;
    if (closed >= 0) {
      s.end = closed;
      if (lineEnd(s.text, closed) === s.text.length)
        report(s, closed, closed, `A line break is expected after "${marker}".`);
      return closed;
    }
    if (s.end >= s.text.length) unclosed(s, marker, start);
    else lineStart = addPiece(s, pieces);
    if (s.text.charCodeAt(s.end - 1) === char.return)
      report(s, s.end - 1, s.end, 'A carriage return is expected only before a line feed.');
  }
  return s.end;
}

/** Reads one piece of text that is not quoted, or one sequence; true when a line begins behind it. */
export function addPiece(s: Scanner, pieces: Pieces): boolean {
  const from = s.end;
  if (opensSequence(s.text, from)) {
    addSequence(s, pieces, from);
    return false;
  }
  const end = textEnd(s.text, from);
  const value = s.text.slice(escapesSequence(s.text, from) ? from + 1 : from, end);
  addText(pieces, from, end, value);
  s.end = end;
  return value.endsWith('\n');
}

/** Where HCL ends this piece: with the line, or before a dollar or percent sign, which is one of its own. */
function textEnd(text: string, from: number): number {
  if (escapesSequence(text, from)) return from + 3;
  let end = from;
  while (!lineStop(text, end) && !isSign(text.charCodeAt(end))) end++;
  if (isSign(text.charCodeAt(end))) return Math.max(end, from + 1);
  return Math.min(end + (text.startsWith('\r\n', end) ? 2 : 1), text.length);
}

const isSign = (code: number): boolean => code === char.dollar || code === char.percent;
