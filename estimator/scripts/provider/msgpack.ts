/** Stands for a value that the provider does not know while it plans. */
export const unknown = Symbol('unknown');

export type Planned = null | boolean | number | string | typeof unknown | readonly Planned[] | PlannedObject;
export type PlannedObject = { readonly [name: string]: Planned };

/** Reads what a provider answers: MessagePack, in which an extension stands for an unknown value. */
export const decode = (bytes: Buffer): Planned => new Reader(bytes).value();

class Reader {
  readonly #bytes: Buffer;
  #at = 0;
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  value(): Planned {
    const head = this.unsigned(1);
    if (head < 0x80) return head;
    if (head < 0x90) return this.record(head & 15);
    if (head < 0xa0) return this.list(head & 15);
    if (head < 0xc0) return this.text(head & 31);
    if (head >= 0xe0) return head - 256;
    const read = readers[head];
    if (!read) throw new Error(`unexpected byte ${head}`);
    return read(this);
  }

  take(length: number): Buffer {
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
  unsigned(length: number): number {
    return this.take(length).readUIntBE(0, length);
  }
  text(length: number): string {
    return this.take(length).toString('utf8');
  }
  list(length: number): readonly Planned[] {
    return Array.from({ length }, () => this.value());
  }
  record(length: number): PlannedObject {
    return Object.fromEntries(this.#pairs(length));
  }
  extension(length: number): typeof unknown {
    this.take(length + 1);
    return unknown;
  }
  #pairs(length: number): readonly (readonly [string, Planned])[] {
    return Array.from({ length }, () => {
      const name = this.value();
      return [typeof name === 'string' ? name : '', this.value()];
    });
  }
}

const readers: Readonly<Record<number, (from: Reader) => Planned>> = {
  0xc0: () => null,
  0xc2: () => false,
  0xc3: () => true,
  0xc7: from => from.extension(from.unsigned(1)),
  0xc8: from => from.extension(from.unsigned(2)),
  0xca: from => from.take(4).readFloatBE(),
  0xcb: from => from.take(8).readDoubleBE(),
  0xcc: from => from.unsigned(1),
  0xcd: from => from.unsigned(2),
  0xce: from => from.unsigned(4),
  0xcf: from => Number(from.take(8).readBigUInt64BE()),
  0xd0: from => from.take(1).readInt8(),
  0xd1: from => from.take(2).readInt16BE(),
  0xd2: from => from.take(4).readInt32BE(),
  0xd3: from => Number(from.take(8).readBigInt64BE()),
  0xd4: from => from.extension(1),
  0xd5: from => from.extension(2),
  0xd6: from => from.extension(4),
  0xd9: from => from.text(from.unsigned(1)),
  0xda: from => from.text(from.unsigned(2)),
  0xdb: from => from.text(from.unsigned(4)),
  0xdc: from => from.list(from.unsigned(2)),
  0xdd: from => from.list(from.unsigned(4)),
  0xde: from => from.record(from.unsigned(2)),
  0xdf: from => from.record(from.unsigned(4)),
};

/** Writes a configuration as providers want it. */
export function encode(value: unknown): Buffer {
  if (value === null || value === undefined) return Buffer.from([0xc0]);
  if (typeof value === 'boolean') return Buffer.from([value ? 0xc3 : 0xc2]);
  if (typeof value === 'number') return Buffer.concat([Buffer.from([0xcb]), double(value)]);
  if (typeof value === 'string') return Buffer.concat([headed(0xdb, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Array.isArray(value)) return Buffer.concat([headed(0xdd, value.length), ...value.map(encode)]);
  const entries = Object.entries(value);
  return Buffer.concat([headed(0xdf, entries.length), ...entries.flat().map(encode)]);
}

function headed(head: number, length: number): Buffer {
  const bytes = Buffer.alloc(5, head);
  bytes.writeUInt32BE(length, 1);
  return bytes;
}

function double(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes;
}
