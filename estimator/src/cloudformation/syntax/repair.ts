import type { CST } from 'yaml';
import type { Span } from '../../model.ts';
import { lineEnd } from './lines.ts';

/** Stands for characters taken out of a text, so that what comes after them keeps its place. */
export const gap = '\uE000';

/** The first bracket or quote that nothing closes, with the rest of its line. JSON is let be: a missing brace opens all around it. */
export function findUnclosed(documents: readonly CST.Token[], text: string): Span | undefined {
  const roots = documents.flatMap(document =>
    document.type === 'document' && document.value?.type === 'block-map' ? document.value : [],
  );
  let start: number | undefined;
  for (const token of below(roots)) {
    if (isUnclosed(token)) start = Math.min(start ?? token.offset, token.offset);
  }
  return start === undefined ? undefined : { start, end: lineEnd(text, start) };
}

/** Every token within others, in no order; without recursion, for they may lie deep. */
function* below(roots: readonly CST.Token[]): Generator<CST.Token> {
  const waiting = [...roots];
  for (let token = waiting.pop(); token; token = waiting.pop()) {
    if (!('items' in token)) continue;
    const inner = token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat());
    yield* inner;
    for (const each of inner) waiting.push(each);
  }
}

function isUnclosed(token: CST.Token): boolean {
  switch (token.type) {
    case 'flow-collection':
      return !token.end.some(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end');
    case 'double-quoted-scalar':
      return token.source.length < 2 || !token.source.endsWith('"');
    case 'single-quoted-scalar':
      return token.source.length < 2 || !token.source.endsWith("'");
    default:
      return false;
  }
}

export const withGap = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + gap.repeat(end - start) + text.slice(end);
