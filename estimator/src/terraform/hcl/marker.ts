import { char, lineStop, nameAt, trim } from './characters.ts';
import type { Scanner } from './scanner.ts';

/** Where the marker ends if it has the line that begins here to itself, else -1. */
export function closesHeredoc(text: string, lineStart: number, marker: string): number {
  const start = skipSpaces(text, lineStart);
  if (!text.startsWith(marker, start)) return -1;
  const end = start + marker.length;
  return lineStop(text, skipSpaces(text, end)) ? end : -1;
}

export function skipSpaces(text: string, from: number): number {
  let position = from;
  while (text.charCodeAt(position) === char.space || text.charCodeAt(position) === char.tab) position++;
  return position;
}

/** Where each text that fills a line begins for the last time: what many unclosed heredocs ask for, found once. */
export function linesThatStandLast(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let start = 0;
  for (const line of text.split('\n')) {
    lines.set(trim(line), start);
    start += line.length + 1;
  }
  return lines;
}

/** Behind the heredoc that opens here; the same position when none does, or it is never closed. */
export function skipHeredoc(s: Scanner, start: number): number {
  const opening = /^<<-?/.exec(s.text.slice(start, start + 3))?.[0];
  if (opening === undefined) return start;
  const marker = nameAt(s.text, start + opening.length);
  s.lastLines ??= linesThatStandLast(s.text);
  let line = start;
  while (marker !== '' && line < (s.lastLines.get(marker) ?? 0)) {
    line = s.text.indexOf('\n', line) + 1;
    const end = closesHeredoc(s.text, line, marker);
    if (end >= 0) return end;
  }
  return start;
}
