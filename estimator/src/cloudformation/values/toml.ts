/** As much of TOML as configuration files of tools have: tables, texts, numbers, booleans and lists of these. */
export type Toml = string | boolean | number | readonly Toml[];
/** Values by table and key: `default.deploy.parameters` and `region`. */
export type Tables = ReadonlyMap<string, ReadonlyMap<string, Toml>>;

const longest = 1_000_000;

const line = /[ \t]*(?:\[([^[\]\r\n]+)\]|([A-Za-z0-9_-]+|"[^"\r\n]*")[ \t]*=[ \t]*|#[^\n]*|\r?\n|[^\n]+)/y;

/** What is not understood is skipped. */
export function readToml(text: string): Tables {
  const tables = new Map<string, Map<string, Toml>>();
  let table = tableOf(tables, '');
  if (text.length > longest) return tables;
  for (let at = 0; at < text.length;) {
    line.lastIndex = at;
    const found = line.exec(text);
    if (found === null || line.lastIndex === at) break;
    at = line.lastIndex;
    if (found[1] !== undefined) table = tableOf(tables, found[1]);
    if (found[2] === undefined) continue;
    const read = valueAt(text, at, 0);
    if (read === undefined) continue;
    table.set(bare(found[2]), read.value);
    at = read.end;
  }
  return tables;
}

function tableOf(tables: Map<string, Map<string, Toml>>, header: string): Map<string, Toml> {
  const name = header
    .split('.')
    .map(part => bare(part.trim()))
    .join('.');
  const table = tables.get(name) ?? new Map<string, Toml>();
  tables.set(name, table);
  return table;
}

const bare = (key: string): string => key.replace(/^["'](.*)["']$/, '$1');

type Read = { readonly value: Toml; readonly end: number };

const basic = /"""\r?\n?([^]*?)"""|'''\r?\n?([^]*?)'''|"((?:[^"\\\r\n]|\\.)*)"|'([^'\r\n]*)'/y;
const word = /true|false|[+-]?\d[\d_.eE+-]*/y;

function valueAt(text: string, at: number, depth: number): Read | undefined {
  if (text[at] === '[') return depth < 3 ? listAt(text, at + 1, depth + 1) : undefined;
  basic.lastIndex = at;
  const quoted = basic.exec(text);
  if (quoted) return { value: textIn(quoted), end: basic.lastIndex };
  word.lastIndex = at;
  const found = word.exec(text)?.[0];
  if (found === undefined) return undefined;
  const value = found === 'true' || found === 'false' ? found === 'true' : Number(found.replaceAll('_', ''));
  return { value, end: word.lastIndex };
}

const textIn = ([, long, rawLong, short, raw]: RegExpExecArray): string =>
  rawLong ?? raw ?? unescaped(long ?? short ?? '');

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\' };

const unescaped = (text: string): string =>
  text.replace(/\\(u[0-9a-fA-F]{4}|\r?\n\s*|.)/g, (whole, name: string) => {
    if (/^u./.test(name)) return String.fromCharCode(parseInt(name.slice(1), 16));
    return /^\s/.test(name) ? '' : Object.hasOwn(escapes, name) ? (escapes[name] ?? whole) : whole;
  });

const between = /(?:[\s,]|#[^\n]*)*/y;

function listAt(text: string, start: number, depth: number): Read | undefined {
  const items: Toml[] = [];
  for (let at = start; ;) {
    between.lastIndex = at;
    between.exec(text);
    at = between.lastIndex;
    if (text[at] === ']') return { value: items, end: at + 1 };
    const item = valueAt(text, at, depth);
    if (item === undefined) return undefined;
    items.push(item.value);
    at = item.end;
  }
}
