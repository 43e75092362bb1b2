import { at } from './hash.ts';

/** Reads what gzip wrote; undefined when it is broken or larger than `most` bytes. */
export function gunzip(bytes: Uint8Array, most: number): Uint8Array | undefined {
  const start = headerLength(bytes);
  if (start === undefined) return undefined;
  try {
    return inflate({ bytes, at: start, bit: 0 }, most);
  } catch (error) {
    if (error instanceof Broken) return undefined;
    throw error;
  }
}

/** Never leaves this file. */
class Broken extends Error {}

function headerLength(bytes: Uint8Array): number | undefined {
  if (![0x1f, 0x8b, 8].every((byte, index) => bytes[index] === byte)) return undefined;
  const flags = at(bytes, 3);
  let end: number | undefined = 10;
  if (flags & 4) end += 2 + at(bytes, end) + (at(bytes, end + 1) << 8);
  if (flags & 8) end = behindZero(bytes, end);
  if (flags & 16) end = behindZero(bytes, end);
  return end !== undefined && flags & 2 ? end + 2 : end;
}

/** A name or comment ends with a zero. */
function behindZero(bytes: Uint8Array, from: number | undefined): number | undefined {
  const zero = from === undefined ? -1 : bytes.indexOf(0, from);
  return zero < 0 ? undefined : zero + 1;
}

type Bits = { readonly bytes: Uint8Array; at: number; bit: number };

function take(bits: Bits, count: number): number {
  let value = 0;
  for (let i = 0; i < count; i++) {
    const byte = bits.bytes[bits.at];
    if (byte === undefined) throw new Broken();
    value |= ((byte >> bits.bit) & 1) << i;
    bits.bit = (bits.bit + 1) % 8;
    if (bits.bit === 0) bits.at += 1;
  }
  return value;
}

/** A prefix code: how many codes there are of each length, and their symbols in order. */
type Code = { readonly counts: readonly number[]; readonly symbols: readonly number[] };

function codeOf(lengths: readonly number[]): Code {
  const counts = Array.from({ length: 16 }, (_, length) =>
    length === 0 ? 0 : lengths.filter(each => each === length).length,
  );
  const symbols = lengths.map((length, symbol) => ({ length, symbol })).filter(({ length }) => length > 0);
  return {
    counts,
    symbols: symbols.sort((a, b) => a.length - b.length || a.symbol - b.symbol).map(({ symbol }) => symbol),
  };
}

function symbol(bits: Bits, { counts, symbols }: Code): number {
  let [code, first, index] = [0, 0, 0];
  for (let length = 1; length < 16; length++) {
    code |= take(bits, 1);
    const count = counts[length] ?? 0;
    if (code - first < count) return symbols[index + code - first] ?? 0;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  throw new Broken();
}

type Output = { bytes: Uint8Array; length: number; readonly most: number };

function put(output: Output, byte: number): void {
  if (output.length >= output.most) throw new Broken();
  if (output.length === output.bytes.length) {
    const larger = new Uint8Array(output.bytes.length * 2);
    larger.set(output.bytes);
    output.bytes = larger;
  }
  output.bytes[output.length++] = byte;
}

function inflate(bits: Bits, most: number): Uint8Array {
  const output: Output = { bytes: new Uint8Array(4096), length: 0, most };
  for (let last = 0; last === 0;) {
    last = take(bits, 1);
    const kind = take(bits, 2);
    if (kind === 0) stored(bits, output);
    else if (kind === 1) compressed(bits, output, fixedCodes());
    else if (kind === 2) compressed(bits, output, dynamicCodes(bits));
    else throw new Broken();
  }
  return output.bytes.slice(0, output.length);
}

function stored(bits: Bits, output: Output): void {
  if (bits.bit > 0) [bits.at, bits.bit] = [bits.at + 1, 0];
  const length = take(bits, 16);
  take(bits, 16);
  for (let i = 0; i < length; i++) put(output, take(bits, 8));
}

type Codes = readonly [lengths: Code, distances: Code];

const fixedCodes = (): Codes => [
  codeOf(Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8))),
  codeOf(new Array<number>(30).fill(5)),
];

const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function dynamicCodes(bits: Bits): Codes {
  const [literals, distances, count] = [take(bits, 5) + 257, take(bits, 5) + 1, take(bits, 4) + 4];
  const own = new Array<number>(19).fill(0);
  for (const index of lengthOrder.slice(0, count)) own[index] = take(bits, 3);
  const code = codeOf(own);
  const lengths: number[] = [];
  while (lengths.length < literals + distances)
    lengths.push(...repeated(bits, symbol(bits, code), lengths.at(-1) ?? 0));
  return [codeOf(lengths.slice(0, literals)), codeOf(lengths.slice(literals, literals + distances))];
}

function repeated(bits: Bits, length: number, before: number): readonly number[] {
  if (length < 16) return [length];
  if (length === 16) return new Array<number>(take(bits, 2) + 3).fill(before);
  return new Array<number>(length === 17 ? take(bits, 3) + 3 : take(bits, 7) + 11).fill(0);
}

/** What the first symbol of each group stands for; each further one adds a step, which doubles every few symbols. */
function scaled(bits: Bits, symbol: number, group: number, base: number): number {
  if (symbol < group * 2) return symbol + base;
  const extra = Math.floor(symbol / group) - 1;
  return base + ((group + (symbol % group)) << extra) + take(bits, extra);
}

function compressed(bits: Bits, output: Output, [lengths, distances]: Codes): void {
  for (let next = symbol(bits, lengths); next !== 256; next = symbol(bits, lengths)) {
    if (next < 256) {
      put(output, next);
      continue;
    }
    const length = next === 285 ? 258 : scaled(bits, next - 257, 4, 3);
    const distance = scaled(bits, symbol(bits, distances), 2, 1);
    if (distance > output.length) throw new Broken();
    for (let i = 0; i < length; i++) put(output, output.bytes[output.length - distance] ?? 0);
  }
}
