import { Unknown } from '../../../model.ts';
import { Fault } from '../fault.ts';
import { KnownWhilePlanning, type Value } from '../value.ts';
import { type Builtin, type Builtins, define, variadic } from './builtin.ts';
import { hex } from './bytes/base64.ts';
import { sha1 } from './bytes/sha1.ts';
import { toBytes } from './bytes/utf8.ts';
import { nullable, text } from './params.ts';

/** Functions whose results nobody can know from the text alone. */
const runs = (name: string): Unknown => new Unknown(`${name}() is known only when Terraform runs`);
const encrypted = new Unknown('rsadecrypt() needs a private key, which Costlens does not read');
const unknowable = (name: string, ...takes: readonly (typeof text)[]): Builtin => define(takes, () => runs(name));

/** The name spaces that have a name of their own. */
const spaces: Readonly<Record<string, string>> = { dns: '0', url: '1', oid: '2', x500: '4' };

const uuid = /^(?:urn:uuid:)?\{?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})\}?$/i;

function spaceOf(name: string): string | undefined {
  if (Object.hasOwn(spaces, name)) return `6ba7b81${spaces[name] ?? ''}9dad11d180b400c04fd430c8`;
  return uuid.exec(name)?.slice(1).join('');
}

function uuidv5(space: string, name: string): Value | Fault {
  const digits = spaceOf(space);
  if (digits === undefined) return new Fault(`"${space}" is not a name space: dns, url, oid, x500 or a UUID`);
  const bytes = Uint8Array.from([...(digits.match(/../g) ?? []).map(pair => parseInt(pair, 16)), ...toBytes(name)]);
  const hash = sha1(bytes).slice(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hex(hash).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export const identifiers: Builtins = {
  bcrypt: variadic([text], nullable, () => runs('bcrypt')),
  plantimestamp: define([], () => new KnownWhilePlanning(runs('plantimestamp'), '')),
  rsadecrypt: define([text, text], () => new KnownWhilePlanning(encrypted, '')),
  timestamp: unknowable('timestamp'),
  uuid: unknowable('uuid'),
  uuidv5: define([text, text], ([space, name]) => uuidv5(space, name)),
};
