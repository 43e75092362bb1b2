import { Fault } from '../fault.ts';
import { object, type Value } from '../value.ts';
import { type Builtins, define } from './builtin.ts';
import { listOf } from './lists.ts';
import { readable } from './params.ts';

/** One field and what ends it: a comma, a line's end or the text's. */
const field = /(?:"((?:[^"]|"")*)"|([^",\n][^",\n]*|))(,|\n|$)/y;

type Field = { readonly text: string; readonly isQuoted: boolean; readonly end: string };

/** Undefined when a quote stands where none may. */
function nextField(text: string): Field | undefined {
  const [all, quoted, plain = '', end = ''] = field.exec(text) ?? [];
  if (all === undefined) return undefined;
  return { text: quoted?.replaceAll('""', '"') ?? plain, isQuoted: quoted !== undefined, end };
}

const isWritten = ({ text, isQuoted }: Field): boolean => isQuoted || text !== '';

/** Rows of fields. Empty lines are no rows. */
function rowsOf(body: string): readonly (readonly string[])[] | undefined {
  const rows: string[][] = [];
  const text = body.replaceAll('\r\n', '\n');
  let row: string[] = [];
  field.lastIndex = 0;
  while (row.length > 0 || field.lastIndex < text.length) {
    const next = nextField(text);
    if (!next) return undefined;
    row.push(next.text);
    if (next.end === ',') continue;
    if (row.length > 1 || isWritten(next)) rows.push(row);
    row = [];
  }
  return rows;
}

/** A list of objects by the names in the first row. */
function decode(body: string): Value | Fault {
  const rows = rowsOf(body);
  if (!rows) return new Fault('a quote stands where none may');
  const [names, ...records] = rows;
  if (!names) return new Fault('the first row, which names the columns, is missing');
  if (new Set(names).size < names.length) return new Fault('two columns have one name');
  const ragged = records.findIndex(record => record.length !== names.length);
  if (ragged >= 0) return new Fault(`row ${ragged + 2} does not have ${names.length} fields`);
  return listOf(records.map(record => object(names.map((name, index) => [name, record[index] ?? ''] as const))));
}

export const csv: Builtins = { csvdecode: define([readable], ([body]) => decode(body)) };
