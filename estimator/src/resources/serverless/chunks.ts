import { times } from '../../resource.ts';

/** How many are billed of what AWS counts in pieces of a size: each begun piece of a large one counts. */
export const pieces = (count: number | undefined, sizeKb: number | undefined, pieceKb: number): number | undefined =>
  times(count, Math.max(1, Math.ceil((sizeKb ?? 0) / pieceKb)));
