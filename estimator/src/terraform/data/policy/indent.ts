/** A JSON text without spaces, over several lines, as Go indents it. */
export function indented(text: string): string {
  let [depth, result, isOpened] = [0, '', false];
  const line = (): string => `\n${'  '.repeat(depth)}`;
  for (const token of tokens(text)) {
    const closes = token === '}' || token === ']';
    if (closes) depth -= 1;
    // What is empty stays on one line.
    if (isOpened !== closes) result += line();
    isOpened = token === '{' || token === '[';
    if (isOpened) depth += 1;
    result += token + after(token, line);
  }
  return result;
}

function after(token: string, line: () => string): string {
  if (token === ':') return ' ';
  return token === ',' ? line() : '';
}

const punctuation = new Set('{}[]:,');

function* tokens(text: string): Iterable<string> {
  for (let at = 0; at < text.length;) {
    const end = endOf(text, at);
    yield text.slice(at, end);
    at = end;
  }
}

function endOf(text: string, start: number): number {
  if (punctuation.has(text[start] ?? '')) return start + 1;
  if (text[start] === '"') return endOfString(text, start);
  let end = start + 1;
  while (end < text.length && !punctuation.has(text[end] ?? '')) end += 1;
  return end;
}

function endOfString(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end + 1;
}
