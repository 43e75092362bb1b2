/** What the hash functions share: the message in blocks, and their constants, which are roots of primes. */

/** The message, a one bit, zeros, and the message's length in bits at the end of the last block. */
export function padded(bytes: Uint8Array, block: 64 | 128, littleEndian = false): DataView {
  const lengthBytes = block / 8;
  const size = Math.ceil((bytes.length + 1 + lengthBytes) / block) * block;
  const view = new DataView(new ArrayBuffer(size));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 0x80);
  view.setBigUint64(size - 8, BigInt(bytes.length) * 8n, littleEndian);
  return view;
}

export function wordsToBytes(words: Uint32Array, littleEndian = false): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.length * 4));
  words.forEach((word, index) => view.setUint32(index * 4, word, littleEndian));
  return new Uint8Array(view.buffer);
}

/** What stands at a place that is known to be there. */
export const at = (words: ArrayLike<number>, index: number): number => words[index] ?? 0;

export function addWords(to: Uint32Array, words: Int32Array): void {
  words.forEach((word, index) => (to[index] = at(to, index) + word));
}

export const rotateLeft = (word: number, by: number): number => (word << by) | (word >>> (32 - by));
export const rotateRight = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let next = 2; found.length < count; next++) if (found.every(prime => next % prime !== 0)) found.push(next);
  return found;
}

/** The first 64 bits after the point of each prime's root. */
export const rootFractions = (count: number, degree: 2 | 3): BigUint64Array =>
  BigUint64Array.from(primes(count), prime =>
    BigInt.asUintN(64, root(BigInt(prime) << BigInt(64 * degree), BigInt(degree))),
  );

function root(value: bigint, degree: bigint): bigint {
  let guess = 1n << 72n;
  for (;;) {
    const next = ((degree - 1n) * guess + value / guess ** (degree - 1n)) / degree;
    if (next >= guess) return guess;
    guess = next;
  }
}

export const highWords = (words: BigUint64Array): Uint32Array => Uint32Array.from(words, word => Number(word >> 32n));
export const lowWords = (words: BigUint64Array): Uint32Array =>
  Uint32Array.from(words, word => Number(word & 0xffffffffn));

/** Computed when first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
