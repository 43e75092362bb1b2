import type { Position, Source, Span } from './model.ts';

/** A text with a path; turns offsets into places when somebody asks for one. */
export class TextFile {
  readonly path: string;
  readonly text: string;
  #lineStarts: readonly number[] | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  at({ start, end }: Span): Source {
    return { file: this.path, range: { start: this.position(start), end: this.position(end) } };
  }

  position(offset: number): Position {
    const starts = (this.#lineStarts ??= lineStarts(this.text));
    const line = lastAtMost(starts, offset);
    return { line, character: offset - (starts[line] ?? 0) };
  }
}

/** A text as it was, whose pieces stand further on, or back, in what the file is now. */
export class MovedText extends TextFile {
  readonly #now: TextFile;
  readonly #by: number;

  constructor(text: string, now: TextFile, by: number) {
    super(now.path, text);
    this.#now = now;
    this.#by = by;
  }

  override position(offset: number): Position {
    return this.#now.position(offset + this.#by);
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last number that is not above the limit; the list ascends and begins at 0. */
function lastAtMost(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
