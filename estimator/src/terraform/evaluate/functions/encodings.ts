import { Unknown } from '../../../model.ts';
import { Fault } from '../fault.ts';
import { KnownWhilePlanning, longestText, type Value } from '../value.ts';
import { type Builtin, type Builtins, define } from './builtin.ts';
import { base64, hex, unbase64 } from './bytes/base64.ts';
import { charset } from './bytes/charset.ts';
import { gunzip } from './bytes/inflate.ts';
import { md5 } from './bytes/md5.ts';
import { sha1 } from './bytes/sha1.ts';
import { sha256 } from './bytes/sha256.ts';
import { sha512 } from './bytes/sha512.ts';
import { fromBytes, toBytes } from './bytes/utf8.ts';
import { text } from './params.ts';

const zipped = new Unknown("base64gzip() depends on Go's compressor, which Costlens does not have");
/** The ten bytes that Go's compressor begins with, as far as they fill letters. */
const gzipHead = 'H4sIAAAAAAAA/';

const ofText = (apply: (text: string) => Value | Fault): Builtin => define([text], ([body]) => apply(body));

/** What is computed from a text's bytes, and from a file's. */
export const digests: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  base64sha256: bytes => base64(sha256(bytes)),
  base64sha512: bytes => base64(sha512(bytes)),
  md5: bytes => hex(md5(bytes)),
  sha1: bytes => hex(sha1(bytes)),
  sha256: bytes => hex(sha256(bytes)),
  sha512: bytes => hex(sha512(bytes)),
};

const notBase64 = (): Fault => new Fault('the text is not Base64');
const asText = (bytes: Uint8Array): Value | Fault => fromBytes(bytes) ?? new Fault('the bytes are not UTF-8');

function unzipped(body: string): Value | Fault {
  const bytes = unbase64(body);
  if (!bytes) return notBase64();
  const plain = gunzip(bytes, longestText);
  return plain ? asText(plain) : new Fault('the bytes are not what gzip writes, or are too many');
}

function encoded(body: string, name: string): Value | Fault {
  const set = charset(name);
  if (!set) return new Fault(`"${name}" is not an encoding that Costlens knows`);
  const bytes = set.encode(body);
  return bytes ? base64(bytes) : new Fault(`the text has characters that ${name} does not`);
}

function decoded(body: string, name: string): Value | Fault {
  const [set, bytes] = [charset(name), unbase64(body)];
  if (!set) return new Fault(`"${name}" is not an encoding that Costlens knows`);
  return bytes ? (set.decode(bytes) ?? new Fault(`the bytes are not ${name}`)) : notBase64();
}

const escapedByte = (byte: number): string => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** As in a query: a space is a plus. */
const urlEncoded = (body: string): string =>
  body.replace(/[^A-Za-z0-9\-_.~]+/g, part =>
    Array.from(toBytes(part), byte => (byte === 32 ? '+' : escapedByte(byte))).join(''),
  );

function urlDecoded(body: string): Value | Fault {
  if (/%(?![0-9A-Fa-f]{2})/.test(body)) return new Fault('"%" must be followed by two digits');
  const bytes = toBytes(body.replaceAll('+', ' '));
  const plain: number[] = [];
  for (let i = 0; i < bytes.length; i++) {
    const escaped = bytes[i] === 0x25;
    plain.push(escaped ? parseInt(String.fromCharCode(bytes[i + 1] ?? 48, bytes[i + 2] ?? 48), 16) : (bytes[i] ?? 0));
    if (escaped) i += 2;
  }
  return asText(Uint8Array.from(plain));
}

const hashes = Object.fromEntries(
  Object.entries(digests).map(([name, digest]) => [name, ofText(body => digest(toBytes(body)))]),
);

export const encodings: Builtins = {
  ...hashes,
  base64decode: ofText(body => {
    const bytes = unbase64(body);
    return bytes ? asText(bytes) : notBase64();
  }),
  base64encode: ofText(body => base64(toBytes(body))),
  base64gunzip: ofText(unzipped),
  base64gzip: ofText(() => new KnownWhilePlanning(zipped, gzipHead)),
  textdecodebase64: define([text, text], ([body, name]) => decoded(body, name)),
  textencodebase64: define([text, text], ([body, name]) => encoded(body, name)),
  urldecode: ofText(urlDecoded),
  urlencode: ofText(urlEncoded),
};
