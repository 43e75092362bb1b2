import { addWords, at, highWords, once, padded, rootFractions, rotateRight, wordsToBytes } from './hash.ts';

const constants = once(() => highWords(rootFractions(64, 3)));
const initial = once(() => highWords(rootFractions(8, 2)));

function schedule(words: Int32Array, view: DataView, block: number): void {
  for (let i = 0; i < 16; i++) words[i] = view.getInt32(block + i * 4);
  for (let i = 16; i < 64; i++) {
    const [x, y] = [at(words, i - 15), at(words, i - 2)];
    const low = rotateRight(x, 7) ^ rotateRight(x, 18) ^ (x >>> 3);
    const high = rotateRight(y, 17) ^ rotateRight(y, 19) ^ (y >>> 10);
    words[i] = at(words, i - 16) + low + at(words, i - 7) + high;
  }
}

export function sha256(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes, 64);
  const state = Uint32Array.from(initial());
  const words = new Int32Array(64);
  const k = constants();
  for (let block = 0; block < view.byteLength; block += 64) {
    schedule(words, view, block);
    const s = Int32Array.from(state);
    for (let i = 0; i < 64; i++) step(s, at(k, i) + at(words, i));
    addWords(state, s);
  }
  return wordsToBytes(state);
}

function step(s: Int32Array, word: number): void {
  const [a, b, c, e] = [at(s, 0), at(s, 1), at(s, 2), at(s, 4)];
  const choice = (e & at(s, 5)) ^ (~e & at(s, 6));
  const one = at(s, 7) + (rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25)) + choice + word;
  const two = (rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
  s.copyWithin(1, 0, 7);
  s[0] = one + two;
  s[4] = at(s, 4) + one;
}
