import { addWords, at, once, padded, rotateLeft, wordsToBytes } from './hash.ts';

const sines = once(() => Uint32Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32)));
const shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];

/** Which word of the block a step takes. */
function place(round: number, i: number): number {
  if (round === 0) return i;
  return (round === 1 ? 5 * i + 1 : round === 2 ? 3 * i + 5 : 7 * i) % 16;
}

function mix(round: number, b: number, c: number, d: number): number {
  if (round === 0) return (b & c) | (~b & d);
  if (round === 1) return (b & d) | (c & ~d);
  return round === 2 ? b ^ c ^ d : c ^ (b | ~d);
}

export function md5(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes, 64, true);
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  const constants = sines();
  for (let block = 0; block < view.byteLength; block += 64) {
    const s = Int32Array.from(state);
    for (let i = 0; i < 64; i++) {
      const round = i >> 4;
      const [b, d] = [at(s, 1), at(s, 3)];
      const word = view.getUint32(block + place(round, i) * 4, true);
      const sum = (at(s, 0) + mix(round, b, at(s, 2), d) + word + at(constants, i)) | 0;
      s.copyWithin(1, 0, 3);
      s[0] = d;
      s[1] = b + rotateLeft(sum, at(shifts, round * 4 + (i % 4)));
    }
    addWords(state, s);
  }
  return wordsToBytes(state, true);
}
