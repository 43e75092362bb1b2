import type { Span } from '../../model.ts';
import type { Node, Text } from '../syntax/tree.ts';

/** Several files as one text, so that a span says by itself which of them it is in. */
export function joined(files: readonly Text[]): Text {
  const starts = startsOf(files);
  const [first] = files;
  return {
    path: first?.path ?? '',
    text: files.map(({ text }) => text).join('\n'),
    at: ({ start, end }: Span) => {
      const index = Math.max(
        0,
        starts.findLastIndex(each => each <= start),
      );
      const [file = first, base = 0] = [files[index], starts[index]];
      return (file ?? nowhere).at({ start: start - base, end: end - base });
    },
  };
}

const position = { line: 0, character: 0 };
const nowhere: Pick<Text, 'at'> = { at: () => ({ file: '', range: { start: position, end: position } }) };

function startsOf(files: readonly Text[]): readonly number[] {
  let next = 0;
  return files.map(({ text }) => {
    const start = next;
    next += text.length + 1;
    return start;
  });
}

/** The same nodes where their file lies behind others. */
export function shifted(node: Node, by: number): Node {
  const at = { start: node.start + by, end: node.end + by };
  switch (node.kind) {
    case 'scalar':
    case 'invalid':
      return { ...node, ...at };
    case 'list':
      return { ...node, ...at, items: node.items.map(item => shifted(item, by)) };
    case 'tagged':
      return { ...node, ...at, argument: shifted(node.argument, by) };
    case 'map':
      return { ...node, ...at, last: node.last && moved(node.last, by), entries: entriesOf(node.entries, by) };
  }
}

const moved = <S extends Span>(span: S, by: number): S => ({ ...span, start: span.start + by, end: span.end + by });

const entriesOf = (entries: (Node & { kind: 'map' })['entries'], by: number): typeof entries =>
  new Map(
    [...entries].map(([name, entry]) => [
      name,
      { ...moved(entry, by), key: moved(entry.key, by), value: shifted(entry.value, by) },
    ]),
  );
