import { Unknown } from '../../model.ts';
import { Fault } from '../evaluate/fault.ts';
import { functions } from '../evaluate/functions/index.ts';
import { Mapping, mapping, object, type Value } from '../evaluate/value.ts';
import type { Asked, DataSource } from './source.ts';

/** What a function makes of the arguments; a fault is reported where the data source stands. */
function applied(asked: Asked, name: string, ...args: readonly Value[]): Value {
  const result = functions.get(name)?.apply(args, asked.scope) ?? null;
  return result instanceof Fault ? asked.fail(result.message) : result;
}

/** Attributes of a file, and the functions that give them. */
const attributes: Readonly<Record<string, string>> = {
  content: 'file',
  content_base64: 'filebase64',
  content_md5: 'filemd5',
  content_sha1: 'filesha1',
  content_sha256: 'filesha256',
  content_sha512: 'filesha512',
  content_base64sha256: 'filebase64sha256',
  content_base64sha512: 'filebase64sha512',
  id: 'filesha1',
};

/** `local_file` and its sensitive twin: a file of the repository. */
export const localFile: DataSource = asked => {
  const filename = asked.get('filename');
  const content = applied(asked, 'file', filename);
  if (content instanceof Unknown) return content;
  const names = Object.entries(attributes);
  return Object.fromEntries(names.map(([name, call]) => [name, applied(asked, call, filename)]));
};

export const templateFile: DataSource = asked => {
  const written = asked.get('vars');
  const vars = written instanceof Mapping ? written : object([]);
  const texts = vars.entries().map(([name, value]) => [name, applied(asked, 'tostring', value)] as const);
  const rendered = applied(asked, 'templatestring', asked.get('template'), mapping('map', new Map(texts)));
  return rendered instanceof Unknown ? rendered : { rendered, id: applied(asked, 'sha256', rendered) };
};
