import { Unknown } from '../../../model.ts';
import { joinInside } from '../../modules/mount.ts';
import { Fault } from '../fault.ts';
import type { Scope } from '../scope.ts';
import { UnknownPath, type Value } from '../value.ts';
import { type Builtin, type Builtins, define } from './builtin.ts';
import { base64 } from './bytes/base64.ts';
import { fromBytes, toBytes } from './bytes/utf8.ts';
import { digests } from './encodings.ts';
import { matchingFiles } from './fileset.ts';
import { text } from './params.ts';
import { path } from './paths.ts';

/** A path in the tree: Terraform's relative paths begin in the folder that it runs in. */
export function placeOf(given: string | Unknown, { module }: Scope): string | Unknown | Fault {
  if (given instanceof Unknown && !(given instanceof UnknownPath)) return given;
  const relative = given instanceof UnknownPath ? given.path : given;
  if (/^(?:[/\\~]|[A-Za-z]:[/\\])/.test(relative)) return outside(relative);
  return joinInside(module.workingFolder, relative) ?? outside(relative);
}

const outside = (given: string): Fault => new Fault(`"${given}" lies outside of what Costlens may read`, 'outside');
const missing = (given: string): Fault => new Fault(`there is no file "${given}"`, 'missing-file');

export function readText(given: string | Unknown, scope: Scope): string | Unknown | Fault {
  const bytes = readBytes(given, scope);
  if (bytes instanceof Unknown || bytes instanceof Fault) return bytes;
  return fromBytes(bytes) ?? new Fault('the file is not a UTF-8 text');
}

function readBytes(given: string | Unknown, scope: Scope): Uint8Array | Unknown | Fault {
  const place = placeOf(given, scope);
  if (typeof place !== 'string') return place;
  const { tree } = scope.module;
  const bytes = tree.readBytes ? tree.readBytes(place) : textBytes(tree.read(place));
  if (bytes && !scope.run.spend(Math.floor(bytes.length / bytesPerItem))) return tooMuch();
  return bytes ?? missing(place);
}

/** A run reads a few hundred megabytes, and no more. */
const bytesPerItem = 100;
const tooMuch = (): Fault => new Fault('this reads more than Costlens waits for', 'limit');

const textBytes = (body: string | undefined): Uint8Array | undefined =>
  body === undefined ? undefined : toBytes(body);

const ofBytes = (apply: (bytes: Uint8Array) => string): Builtin =>
  define([path], ([given], scope) => {
    const bytes = readBytes(given, scope);
    return bytes instanceof Unknown || bytes instanceof Fault ? bytes : apply(bytes);
  });

function exists(given: string | Unknown, scope: Scope): Value | Fault {
  const place = placeOf(given, scope);
  if (typeof place !== 'string') return place;
  if (scope.module.tree.read(place) !== undefined) return true;
  return scope.module.tree.list(place).length > 0 ? new Fault(`"${place}" is a folder`) : false;
}

function fileset(folder: string | Unknown, pattern: string, scope: Scope): Value | Fault {
  const base = placeOf(folder, scope);
  if (typeof base !== 'string') return base;
  return matchingFiles(scope, base, pattern) ?? outside(pattern);
}

const fileDigests = Object.fromEntries(
  Object.entries(digests).map(([name, digest]) => [
    name.startsWith('base64') ? `filebase64${name.slice('base64'.length)}` : `file${name}`,
    ofBytes(digest),
  ]),
);

export const files: Builtins = {
  ...fileDigests,
  file: define([path], ([given], scope) => readText(given, scope)),
  filebase64: ofBytes(base64),
  fileexists: define([path], ([given], scope) => exists(given, scope)),
  fileset: define([path, text], ([folder, pattern], scope) => fileset(folder, pattern, scope)),
};
