/** All forms of a report, and how their files end. Reading a command line needs no more of them than that. */
export const formatExtensions = {
  table: 'txt',
  json: 'json',
  markdown: 'md',
  html: 'html',
  sarif: 'sarif',
  junit: 'xml',
  csv: 'csv',
  gitlab: 'gitlab.json',
  slack: 'slack.json',
} as const;

export type FormatName = keyof typeof formatExtensions;

const isFormat = (name: string): name is FormatName => Object.hasOwn(formatExtensions, name);

export const formatNames: readonly FormatName[] = Object.keys(formatExtensions).filter(isFormat);

/** By the longest extension that fits: `a.gitlab.json` is GitLab's, `a.json` is ours. */
export const formatOfFile = (file: string): FormatName | undefined =>
  formatNames
    .filter(name => file.toLowerCase().endsWith(`.${formatExtensions[name]}`))
    .sort((a, b) => formatExtensions[b].length - formatExtensions[a].length)[0];

/** A report that goes to a file. */
export type Output = { readonly format: FormatName; readonly file: string };

/** `html=page.htm`, or a name that says by its end what it is to be; undefined where nobody can tell. */
export function outputOf(text: string): Output | undefined {
  const equals = text.indexOf('=');
  const named = equals < 0 ? undefined : formatNames.find(name => name === text.slice(0, equals));
  const file = named ? text.slice(equals + 1) : text;
  const format = named ?? formatOfFile(file);
  return format && file !== '' ? { format, file } : undefined;
}
