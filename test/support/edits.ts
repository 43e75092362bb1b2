import type { Edit, Position } from '@costlens/estimator';

/** The texts after some edits, as an editor would apply them. */
export function applied(
  files: Readonly<Record<string, string>>,
  edits: readonly Edit[],
): Readonly<Record<string, string>> {
  const after: Record<string, string> = { ...files };
  for (const { file, range, text } of [...edits].sort((a, b) => compare(b.range.start, a.range.start))) {
    const before = after[file] ?? '';
    after[file] = before.slice(0, offsetOf(before, range.start)) + text + before.slice(offsetOf(before, range.end));
  }
  return after;
}

const compare = (a: Position, b: Position): number => a.line - b.line || a.character - b.character;

function offsetOf(text: string, { line, character }: Position): number {
  let start = 0;
  for (let i = 0; i < line; i++) start = text.indexOf('\n', start) + 1;
  return start + character;
}
