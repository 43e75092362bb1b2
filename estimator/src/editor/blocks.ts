import type { ResourceEstimate } from '../estimate.ts';
import type { Position, Range, Source } from '../model.ts';

/** What one piece of text declares: one resource, the many that `count`, `for_each` or module calls make of it, or a stack's. */
export type Block = {
  readonly heading: Range;
  readonly resources: readonly [ResourceEstimate, ...ResourceEstimate[]];
};

/** The blocks of one file, in the order of the text. */
export function blocksOf(resources: readonly ResourceEstimate[], file: string): readonly Block[] {
  const blocks = new Map<string, [ResourceEstimate, ...ResourceEstimate[]]>();
  for (const resource of resources) {
    for (const place of placesIn(resource, file)) {
      const block = blocks.get(place);
      if (block) block.push(resource);
      else blocks.set(place, [resource]);
    }
  }
  return [...blocks.values()]
    .map(block => ({ heading: block[0].instance.heading.range, resources: block }))
    .sort((a, b) => compare(a.heading.start, b.heading.start));
}

/** Its own, and that of the stack that it is in. */
function placesIn({ instance: { at, makerAt } }: ResourceEstimate, file: string): ReadonlySet<string> {
  const places = makerAt === undefined ? [at] : [at, makerAt];
  return new Set(places.filter(place => place.file === file).map(placeOf));
}

export const placeOf = ({ file, range: { start, end } }: Source): string =>
  [file, start.line, start.character, end.line, end.character].join(':');

const compare = (a: Position, b: Position): number => a.line - b.line || a.character - b.character;

/** Whether a person who points at one of them would mean the other. */
export const shareLine = (a: Range, b: Range): boolean => a.start.line <= b.end.line && b.start.line <= a.end.line;

/** Whether a place is on the lines of a range: what a person points at when they point at a heading. */
export const onLines = ({ start, end }: Range, { line }: Position): boolean => line >= start.line && line <= end.line;
