import { addWords, at, highWords, once, padded, rootFractions, rotateRight, wordsToBytes } from './hash.ts';

const constants = once(() => highWords(rootFractions(64, 3)));
const initial = once(() => highWords(rootFractions(8, 2)));

function schedule(words: Int32Array, view: DataView, block: number): void {
  for (let i = 0; i < 16; i++) words[i] = view.getInt32(block + i * 4);
  for (let i = 16; i < 64; i++) {
    const x = at(words, i - 15);
    const y = at(words, i - 2);
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
    for (let i = 0; i < 64; i++) step(s, i, at(k, i) + at(words, i));
    addWords(state, s);
  }
  return wordsToBytes(state);
}

/** Instead of moving all words by one place each time, the places move. */
function step(s: Int32Array, i: number, word: number): void {
  const a = at(s, -i & 7);
  const b = at(s, (1 - i) & 7);
  const c = at(s, (2 - i) & 7);
  const e = at(s, (4 - i) & 7);
  const choice = (e & at(s, (5 - i) & 7)) ^ (~e & at(s, (6 - i) & 7));
  const one = at(s, (7 - i) & 7) + (rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25)) + choice + word;
  const two = (rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
  s[(3 - i) & 7] = at(s, (3 - i) & 7) + one;
  s[(7 - i) & 7] = one + two;
}
