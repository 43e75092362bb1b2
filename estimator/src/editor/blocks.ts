import type { ResourceEstimate } from '../estimate.ts';
import type { Position, Range, Source } from '../model.ts';

/** What one piece of text declares: one resource, or the many that `count`, `for_each` or module calls make of it. */
export type Block = {
  readonly heading: Range;
  readonly resources: readonly [ResourceEstimate, ...ResourceEstimate[]];
};

/** The blocks of one file, in the order of the text. */
export function blocksOf(resources: readonly ResourceEstimate[], file: string): readonly Block[] {
  const blocks = new Map<string, [ResourceEstimate, ...ResourceEstimate[]]>();
  for (const resource of resources) {
    if (resource.instance.at.file !== file) continue;
    const place = placeOf(resource.instance.at);
    const block = blocks.get(place);
    if (block) block.push(resource);
    else blocks.set(place, [resource]);
  }
  return [...blocks.values()]
    .map(block => ({ heading: block[0].instance.heading.range, resources: block }))
    .sort((a, b) => compare(a.heading.start, b.heading.start));
}

export const placeOf = ({ file, range: { start, end } }: Source): string =>
  [file, start.line, start.character, end.line, end.character].join(':');

const compare = (a: Position, b: Position): number => a.line - b.line || a.character - b.character;

/** Whether a person who points at one of them would mean the other. */
export const shareLine = (a: Range, b: Range): boolean => a.start.line <= b.end.line && b.start.line <= a.end.line;

/** Whether a place is on the lines of a range: what a person points at when they point at a heading. */
export const onLines = ({ start, end }: Range, { line }: Position): boolean => line >= start.line && line <= end.line;
