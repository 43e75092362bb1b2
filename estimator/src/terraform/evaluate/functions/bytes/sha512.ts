import { at, highWords, lowWords, once, padded, rootFractions } from './hash.ts';

/** Words of 64 bits as pairs of 32: whole ones would be many times slower in JavaScript. */
const constants = once(() => {
  const roots = rootFractions(80, 3);
  return { high: highWords(roots), low: lowWords(roots) };
});
const initial = once(() => rootFractions(8, 2));

type Word = readonly [high: number, low: number];

function add(...words: readonly Word[]): Word {
  let [high, low] = [0, 0];
  for (const [h, l] of words) {
    high += h >>> 0;
    low += l >>> 0;
  }
  return [(high + Math.floor(low / 2 ** 32)) | 0, low | 0];
}

const rotate = ([high, low]: Word, by: number): Word => {
  const [h, l] = by < 32 ? [high, low] : [low, high];
  const shift = by % 32;
  return [(h >>> shift) | (l << (32 - shift)), (l >>> shift) | (h << (32 - shift))];
};
const shift = ([high, low]: Word, by: number): Word => [high >>> by, (low >>> by) | (high << (32 - by))];
const xor = (...words: readonly Word[]): Word => words.reduce(([h, l], [x, y]) => [h ^ x, l ^ y] as const);
const and = ([a, b]: Word, [c, d]: Word): Word => [a & c, b & d];
const not = ([high, low]: Word): Word => [~high, ~low];

const zero: Word = [0, 0];

function schedule(view: DataView, block: number): readonly Word[] {
  const words = Array.from({ length: 16 }, (_, i): Word => [
    view.getInt32(block + i * 8),
    view.getInt32(block + i * 8 + 4),
  ]);
  const word = (index: number): Word => words[index] ?? zero;
  for (let i = 16; i < 80; i++) {
    const [x, y] = [word(i - 15), word(i - 2)];
    const low = xor(rotate(x, 1), rotate(x, 8), shift(x, 7));
    const high = xor(rotate(y, 19), rotate(y, 61), shift(y, 6));
    words.push(add(word(i - 16), low, word(i - 7), high));
  }
  return words;
}

type State = readonly Word[];
const of = (words: State, index: number): Word => words[index] ?? zero;

function step(state: State, constant: Word, word: Word): State {
  const [a, b, c, e] = [of(state, 0), of(state, 1), of(state, 2), of(state, 4)];
  const choice = xor(and(e, of(state, 5)), and(not(e), of(state, 6)));
  const one = add(of(state, 7), xor(rotate(e, 14), rotate(e, 18), rotate(e, 41)), choice, constant, word);
  const two = add(xor(rotate(a, 28), rotate(a, 34), rotate(a, 39)), xor(and(a, b), and(a, c), and(b, c)));
  return [add(one, two), a, b, c, add(of(state, 3), one), e, of(state, 5), of(state, 6)];
}

export function sha512(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes, 128);
  const { high, low } = constants();
  let state: State = Array.from(initial(), word => [Number(word >> 32n) | 0, Number(word & 0xffffffffn) | 0]);
  for (let block = 0; block < view.byteLength; block += 128) {
    const words = schedule(view, block);
    const before = state;
    let next = state;
    for (let i = 0; i < 80; i++) next = step(next, [at(high, i), at(low, i)], of(words, i));
    state = next.map((word, index) => add(word, of(before, index)));
  }
  const result = new DataView(new ArrayBuffer(64));
  state.flat().forEach((word, index) => result.setInt32(index * 4, word));
  return new Uint8Array(result.buffer);
}
