import { char, isDigit, nameEnd, numberEnd, shape, shapeAt } from './characters.ts';
import { token } from './token.ts';
import type { SyntaxProblem } from './tree.ts';

/** A text and the one token looked at. Tokens are fields and not objects: a large file has millions. */
export type Scanner = {
  readonly text: string;
  kind: number;
  start: number;
  end: number;
  /** Where the token before this one ended. */
  before: number;
  /** Whether the end of a line is a token; between brackets it is not. */
  newlines: boolean;
  /** How many expressions and blocks are open, and how high the expression read last is. */
  depth: number;
  height: number;
  readonly problems: SyntaxProblem[];
  /** No comment is closed from here on. */
  commentsClosed: boolean;
  /** Braces do not balance; indentation may tell which is missing. */
  unbalanced: boolean;
  byColumn: boolean;
  /** Where each text that fills a line stands last; made when a heredoc turns out to be unclosed. */
  lastLines: ReadonlyMap<string, number> | undefined;
};

/** Stands before the text; `advance` reads the first token. */
export const scanner = (text: string, byColumn = false): Scanner => {
  const from = text.charCodeAt(0) === char.mark ? 1 : 0;
  return {
    text,
    kind: token.newline,
    start: from,
    end: from,
    before: from,
    newlines: true,
    depth: 0,
    height: 0,
    problems: [],
    commentsClosed: true,
    unbalanced: false,
    byColumn,
    lastLines: undefined,
  };
};

/** Whether what was read so far leaves no trace in how the rest is read. */
export const isSeparable = ({ unbalanced, commentsClosed, lastLines, problems }: Scanner): boolean =>
  !unbalanced && commentsClosed && lastLines === undefined && problems.length < mostProblems;

export function advance(s: Scanner): void {
  s.before = s.end;
  const start = skipBlank(s, s.end);
  s.start = start;
  if (start >= s.text.length) {
    s.kind = token.end;
    s.end = start;
    return;
  }
  const begins = shapeAt(s.text, start);
  if (begins === shape.name) {
    s.kind = token.name;
    s.end = nameEnd(s.text, start + 1);
  } else if (begins === shape.single) {
    s.kind = s.text.charCodeAt(start);
    s.end = start + 1;
  } else {
    compound(s, start);
  }
}

function compound(s: Scanner, start: number): void {
  const code = s.text.charCodeAt(start);
  if (isDigit(code)) set(s, token.number, numberEnd(s.text, start));
  else if (code === char.newline) set(s, token.newline, start + 1);
  else if (code === token.less && heredocOpening(s, start)) return;
  else operator(s, start);
}

function set(s: Scanner, kind: number, end: number): void {
  s.kind = kind;
  s.end = end;
}

const operators: Readonly<Record<string, number>> = {
  '==': token.equal,
  '!=': token.notEqual,
  '<=': token.lessOrEqual,
  '>=': token.greaterOrEqual,
  '&&': token.and,
  '||': token.or,
  '=>': token.arrow,
  '::': token.doubleColon,
  '~}': token.trimEnd,
  '\r\n': token.newline,
};
const alone = new Set([token.equals, token.bang, token.less, token.greater, token.colon, token.dot]);

function operator(s: Scanner, start: number): void {
  const code = s.text.charCodeAt(start);
  const two = operators[s.text.slice(start, start + 2)];
  if (two !== undefined) set(s, two, start + 2);
  else if (s.text.startsWith('...', start)) set(s, token.ellipsis, start + 3);
  else if (alone.has(code)) set(s, code, start + 1);
  else set(s, token.stray, start + String.fromCodePoint(s.text.codePointAt(start) ?? 0).length);
}

/** `<<EOT` and `<<-EOT` only open a heredoc when the line ends there. */
function heredocOpening(s: Scanner, start: number): boolean {
  if (s.text.charCodeAt(start + 1) !== token.less) return false;
  const from = start + (s.text.charCodeAt(start + 2) === token.minus ? 3 : 2);
  if (from >= s.text.length || shapeAt(s.text, from) !== shape.name) return false;
  const end = nameEnd(s.text, from + 1);
  const lineEnd = s.text.charCodeAt(end) === char.return ? end + 1 : end;
  if (s.text.charCodeAt(lineEnd) !== char.newline) return false;
  set(s, token.heredoc, end);
  return true;
}

function skipBlank(s: Scanner, from: number): number {
  const { text } = s;
  let position = from;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    if (code === char.space || code === char.tab) position++;
    else {
      const end = code < char.zero ? blankEnd(s, position, code) : position;
      if (end === position) return position;
      position = end;
    }
  }
  return position;
}

/** Behind a comment, or a line break where none counts; the same position otherwise. */
function blankEnd(s: Scanner, position: number, code: number): number {
  if (code === char.hash || code === char.slash) return commentEnd(s, position);
  if (s.newlines) return position;
  if (code === char.newline) return position + 1;
  return code === char.return && s.text.charCodeAt(position + 1) === char.newline ? position + 2 : position;
}

/** A comment to the end of its line leaves the line break, which may count. */
export function commentEnd(s: Scanner, start: number): number {
  const { text } = s;
  const next = text.charCodeAt(start + 1);
  if (text.charCodeAt(start) === char.hash || next === char.slash) return lineEnd(text, start);
  if (next !== char.star) return start;
  const close = s.commentsClosed ? text.indexOf('*/', start + 2) : -1;
  if (close >= 0) return close + 2;
  if (s.commentsClosed) report(s, start, start + 2, 'This comment is not closed: "*/" is missing.');
  s.commentsClosed = false;
  return lineEnd(text, start);
}

/** Where the line break is that ends this line. */
export function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  if (found < 0) return text.length;
  return found > from && text.charCodeAt(found - 1) === char.return ? found - 1 : found;
}

const mostProblems = 100;

/** Notes a problem and reads on. */
export function report(s: Scanner, start: number, end: number, message: string): void {
  if (s.problems.length < mostProblems) s.problems.push({ start, end, message });
}
