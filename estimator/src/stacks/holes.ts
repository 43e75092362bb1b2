import { holeFor, hasHole } from '../cloudformation/index.ts';
import { Unknown, UnknownInPart } from '../model.ts';

/** More than any template is long; a piece by itself counts for some letters. */
const longest = 10_000_000;

/** A text that is known in part, with marks for what is not; undefined where nothing is, or it has no end. */
export function withHoles(unknown: Unknown): string | undefined {
  const pieces = piecesOf(unknown);
  const known = pieces?.map(piece => (piece instanceof Unknown ? holeFor(piece.reason) : unmarked(piece)));
  if (known === undefined || known.includes(undefined)) return undefined;
  return pieces?.some(piece => typeof piece === 'string') === true ? known.join('') : undefined;
}

/** What is not known in it; where it is too much to tell, all of it. */
export const holesIn = (unknown: Unknown): readonly Unknown[] =>
  (piecesOf(unknown) ?? [unknown]).filter(piece => piece instanceof Unknown);

/** A text that has such marks already is none of ours. */
const unmarked = (text: string): string | undefined => (hasHole(text) ? undefined : text.normalize());

/** Texts within texts, one after the other; undefined where there are too many. */
function piecesOf(whole: Unknown): readonly Piece[] | undefined {
  const found: Piece[] = [];
  const waiting: Piece[] = [whole];
  let left = longest;
  for (let piece = waiting.pop(); piece !== undefined; piece = waiting.pop()) {
    left -= 50 + lengthOf(piece);
    if (left < 0) return undefined;
    const inner = innerOf(piece);
    if (inner === undefined) found.push(piece);
    else for (const each of inner.toReversed()) waiting.push(each);
  }
  return found;
}

type Piece = string | Unknown;

const lengthOf = (piece: Piece): number => (typeof piece === 'string' ? piece.length : piece.reason.length);
const innerOf = (piece: Piece): readonly Piece[] | undefined =>
  piece instanceof UnknownInPart ? piece.pieces?.() : undefined;
