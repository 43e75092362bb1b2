/** Where the quick reader stands. Whatever is unusual makes it give up, and the whole text is read the thorough way. */
export type Cursor = {
  readonly text: string;
  at: number;
  /** Where the current line begins. */
  line: number;
  /** How many empty lines were passed over to come here. */
  blanks: number;
  /** How many comments were. */
  comments: number;
};

export const cursorOf = (text: string): Cursor => ({ text, at: 0, line: 0, blanks: 0, comments: 0 });

const [tab, newline, carriage, space, hash] = [9, 10, 13, 32, 35];

export const isEnd = ({ text, at }: Cursor): boolean => at >= text.length;
export const columnOf = ({ at, line }: Cursor): number => at - line;

export function skipSpaces(cursor: Cursor): void {
  const { text } = cursor;
  while (text.charCodeAt(cursor.at) === space) cursor.at++;
}

/** Whether at this place a line ends; a carriage return counts before a newline only. */
export function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === newline || at >= text.length || (code === carriage && text.charCodeAt(at + 1) === newline);
}

export const isBlank = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === space || code === tab || isLineEnd(text, at);
};

/** Behind a value: nothing else may be on its line but a comment. Goes to what the next line with anything on it begins with. */
export function endLine(cursor: Cursor): boolean {
  cursor.blanks = 0;
  cursor.comments = 0;
  if (!skipRest(cursor, false)) return false;
  while (!isEnd(cursor)) {
    const start = cursor.at;
    cursor.line = start;
    skipSpaces(cursor);
    if (isLineEnd(cursor.text, cursor.at)) cursor.blanks++;
    else if (cursor.text.charCodeAt(cursor.at) !== hash) return !isMarker(cursor);
    if (!skipRest(cursor, true)) return false;
  }
  cursor.line = cursor.at;
  return true;
}

/** White space, perhaps a comment behind it, and the line's end. */
function skipRest(cursor: Cursor, isComment: boolean): boolean {
  const { text } = cursor;
  const start = cursor.at;
  skipSpaces(cursor);
  if (text.charCodeAt(cursor.at) === hash) {
    if (cursor.at === start && !isComment) return false;
    if (!skipComment(cursor)) return false;
  }
  if (!isLineEnd(text, cursor.at)) return false;
  if (text.charCodeAt(cursor.at) === carriage) cursor.at++;
  if (!isEnd(cursor)) cursor.at++;
  return true;
}

function skipComment(cursor: Cursor): boolean {
  cursor.comments++;
  const found = cursor.text.indexOf('\n', cursor.at);
  const end = found === -1 ? cursor.text.length : found;
  const comment = cursor.text.slice(cursor.at, end);
  cursor.at = end;
  return !comment.slice(0, -1).includes('\r');
}

/** Where another document begins or one ends. */
const isMarker = ({ text, at, line }: Cursor): boolean =>
  at === line && (text.startsWith('---', at) || text.startsWith('...', at) || text.startsWith('%', at));
