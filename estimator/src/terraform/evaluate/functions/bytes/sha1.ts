import { addWords, at, padded, rotateLeft, wordsToBytes } from './hash.ts';

function mix(i: number, b: number, c: number, d: number): number {
  if (i < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (i < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  return i < 60 ? ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc : (b ^ c ^ d) + 0xca62c1d6;
}

export function sha1(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes, 64);
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const words = new Int32Array(80);
  for (let block = 0; block < view.byteLength; block += 64) {
    schedule(words, view, block);
    const s = Int32Array.from(state);
    for (let i = 0; i < 80; i++) {
      const next = rotateLeft(at(s, 0), 5) + mix(i, at(s, 1), at(s, 2), at(s, 3)) + at(s, 4) + at(words, i);
      s.copyWithin(1, 0, 4);
      s[0] = next;
      s[2] = rotateLeft(at(s, 2), 30);
    }
    addWords(state, s);
  }
  return wordsToBytes(state);
}

function schedule(words: Int32Array, view: DataView, block: number): void {
  for (let i = 0; i < 16; i++) words[i] = view.getInt32(block + i * 4);
  for (let i = 16; i < 80; i++) {
    words[i] = rotateLeft(at(words, i - 3) ^ at(words, i - 8) ^ at(words, i - 14) ^ at(words, i - 16), 1);
  }
}
