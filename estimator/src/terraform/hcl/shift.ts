import type { Span } from '../../model.ts';

/** The same tree as it stands further on in a text. */
export const shifted = <T>(tree: T, by: number): T =>
  by === 0 ? tree : placed(tree, ({ start, end }) => ({ start: start + by, end: end + by }));

/** The same tree with each span in another place. */
export const placed = <T>(tree: T, place: (span: Span) => Span): T => copy(tree, place) as T; // a copy has its original's shape

function copy(tree: unknown, place: (span: Span) => Span): unknown {
  if (tree === null || typeof tree !== 'object') return tree;
  if (Array.isArray(tree)) return tree.map(item => copy(item, place));
  const moved = Object.fromEntries(Object.entries(tree).map(([name, value]) => [name, copy(value, place)]));
  return isSpan(tree) ? { ...moved, ...place(tree) } : moved;
}

const isSpan = (value: object): value is Span => 'start' in value && 'end' in value;
