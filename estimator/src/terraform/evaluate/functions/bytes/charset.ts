import { fromBytes, toBytes } from './utf8.ts';

/** A way to write texts as bytes; both directions give undefined for what cannot be. */
export type Charset = {
  encode(text: string): Uint8Array | undefined;
  decode(bytes: Uint8Array): string | undefined;
};

const utf8: Charset = { encode: toBytes, decode: fromBytes };

/** The first bytes of Unicode, one byte a character. */
const direct = (most: number): Charset => ({
  encode: text =>
    Array.from(text).every(letter => (letter.codePointAt(0) ?? 0) <= most)
      ? Uint8Array.from(text, letter => letter.charCodeAt(0))
      : undefined,
  decode: bytes =>
    bytes.every(byte => byte <= most) ? Array.from(bytes, byte => String.fromCharCode(byte)).join('') : undefined,
});

const utf16 = (littleEndian: boolean): Charset => ({
  encode: text => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
    return new Uint8Array(view.buffer);
  },
  decode: bytes => decoded(littleEndian ? 'utf-16le' : 'utf-16be', bytes),
});

/** With a mark at the beginning that says which byte comes first. */
const utf16Marked: Charset = {
  encode: text => utf16(false).encode(`\ufeff${text}`),
  decode: bytes => {
    const littleEndian = bytes[0] === 0xff && bytes[1] === 0xfe;
    return utf16(littleEndian)
      .decode(bytes)
      ?.replace(/^\ufeff/, '');
  },
};

/** Where Windows differs from ISO 8859-1; not every decoder knows. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252: Charset = {
  encode: text => {
    const bytes = Array.from(text, letter =>
      windows.includes(letter) ? 0x80 + windows.indexOf(letter) : (letter.codePointAt(0) ?? 0),
    );
    return bytes.every(byte => byte <= 0xff) ? Uint8Array.from(bytes) : undefined;
  },
  decode: bytes =>
    Array.from(bytes, byte =>
      byte >= 0x80 && byte < 0xa0 ? windows.charAt(byte - 0x80) : String.fromCharCode(byte),
    ).join(''),
};

function decoded(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** One or two bytes a character: what the decoder gives for each of them, turned around. */
function tabled(label: string): Charset | undefined {
  if (decoded(label, new Uint8Array()) === undefined) return undefined;
  return { encode: text => encodedWith(tableOf(label), text), decode: bytes => decoded(label, bytes) };
}

function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const note = (bytes: readonly number[]): boolean => {
    const text = decoded(label, Uint8Array.from(bytes));
    if (text !== undefined && Array.from(text).length === 1 && !table.has(text)) table.set(text, bytes);
    return text !== undefined;
  };
  for (let first = 0; first < 256; first++) {
    if (note([first]) || first < 0x81) continue;
    for (let second = 0x40; second < 0xff; second++) note([first, second]);
  }
  return table;
}

function encodedWith(table: ReadonlyMap<string, readonly number[]>, text: string): Uint8Array | undefined {
  const bytes = Array.from(text, letter => table.get(letter));
  return bytes.includes(undefined) ? undefined : Uint8Array.from(bytes.flatMap(each => each ?? []));
}

const own: Readonly<Record<string, Charset>> = {
  'utf-8': utf8,
  'us-ascii': direct(0x7f),
  'iso-8859-1': direct(0xff),
  'windows-1252': windows1252,
  latin1: direct(0xff),
  'utf-16': utf16Marked,
  'utf-16le': utf16(true),
  'utf-16be': utf16(false),
};

/** By its IANA name. */
export function charset(name: string): Charset | undefined {
  const key = name.toLowerCase();
  return (
    (Object.hasOwn(own, key) ? own[key] : undefined) ??
    (/^(windows-|iso-8859-|shift_jis$|euc-|big5$|gbk$|koi8-|ibm866$|macintosh$)/.test(key) ? tabled(key) : undefined)
  );
}
