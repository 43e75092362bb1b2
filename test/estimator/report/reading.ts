/** A page's tags without the texts between them and the values in them, and without its own style and script. */
export const withoutText = (page: string): string =>
  page
    .replace(/<(style|script)>[\s\S]*?<\/\1>/, '')
    .replace(/<(style|script)>[\s\S]*?<\/\1>/, '')
    .replace(/="[^"]*"/g, '')
    .replace(/>[^<]*/g, '>');

/** The rows of a CSV, as RFC 4180 says. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
