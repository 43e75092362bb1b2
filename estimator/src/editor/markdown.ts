const punctuation = /[\\`*_{}[\]<>()#+!|~@&]|:(?=\/\/)|(?<=www)\./gi;
/** Control characters, line breaks, and the marks that turn the direction of text round. */
const invisible = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

const longest = 300;

const inLine = (text: string): string => {
  const line = text.replace(invisible, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};

/** Text that somebody else chose, as Markdown that shows exactly it: no link, no HTML, no table of its own. */
export const escaped = (text: string): string => inLine(text).replace(punctuation, '\\$&');

/** The same as code in a table's cell. */
export const code = (text: string): string => `\`${inLine(text).replaceAll('`', "'").replaceAll('|', '\\|')}\``;

/** Cells are Markdown already. */
export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
