import type { Price, Tier } from './book.ts';
import { format, type Kind, type RatesFile } from './format.ts';
import { places } from './places.ts';

/** A region's prices in the order of their sorted keys; each is made when it is asked for, and may be asked for again. */
export type SortedPrices = { readonly keys: readonly string[]; readonly at: (place: number) => Price };

/** A region's file in pieces: the text of a large region, and the objects it is made of, would take more memory than all its prices. */
export function* regionPieces(region: string, { keys, at }: SortedPrices): Generator<string> {
  const kinds = places<Kind>();
  const kind = keys.map((_, place) => kinds.of(kindOf(at(place))));
  yield `{"format":${format},"region":${JSON.stringify(region)},"kinds":${JSON.stringify(kinds.all)},"keys":`;
  yield* listPieces(keys, key => JSON.stringify(key));
  yield ',"kind":';
  yield* listPieces(kind, String);
  yield ',"usd":';
  yield* listPieces(keys, (_, place) => JSON.stringify(flat(at(place).tiers)));
  yield ',"skus":';
  yield* listPieces(keys, (_, place) => skuText(place, at(place).sku));
  yield '}';
}

/** A region's rates, each key's in the columns of the file. */
export type RateColumns = Pick<RatesFile, 'offers' | 'keys'> & { readonly numbers: (key: string) => readonly number[] };

/** The same for its rates. */
export function* ratesPieces(region: string, { offers, keys, numbers }: RateColumns): Generator<string> {
  yield `{"format":${format},"region":${JSON.stringify(region)},"offers":${JSON.stringify(offers)},"keys":`;
  yield* listPieces(keys, key => JSON.stringify(key));
  yield ',"rates":';
  yield* listPieces(keys, key => JSON.stringify(numbers(key)));
  yield '}';
}

/** Large enough that a compressor is not called for each number. */
const pieceLength = 32_768;

/** A list in JSON; `undefined` stands for an item that is left out. */
function* listPieces<T>(items: readonly T[], text: (item: T, place: number) => string | undefined): Generator<string> {
  let piece = '[';
  let isFirst = true;
  for (const [place, item] of items.entries()) {
    const own = text(item, place);
    if (own === undefined) continue;
    piece += isFirst ? own : `,${own}`;
    isFirst = false;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}]`;
}

const kindOf = ({ unit, confidence, source, date }: Price): Kind => ({ unit, confidence, source, date });

const skuText = (place: number, sku: string | undefined): string | undefined =>
  sku === undefined ? undefined : JSON.stringify([place, sku]);

function flat(tiers: readonly Tier[]): number | number[] {
  const [first] = tiers;
  return tiers.length === 1 && first?.from === 0 ? first.usd : tiers.flatMap(({ from, usd }) => [from, usd]);
}
