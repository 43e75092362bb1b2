import type { Scalar, Span } from '../../model.ts';
import { columnOf, indentAt, lineEnd, lineStart } from '../syntax/lines.ts';
import { colonEnd } from '../syntax/mapping.ts';
import type { Mapping, Node } from '../syntax/tree.ts';
import type { Layout } from './layout.ts';
import type { Holder } from './locate.ts';
import { writeKey, writeScalar } from './write-scalar.ts';

export type Change = Span & { readonly text: string };

/** A new entry after the last one of a map; steps beyond the first become maps within it. */
export function insertInto(
  owner: Mapping,
  steps: readonly string[],
  value: Scalar,
  layout: Layout,
): Change | undefined {
  // A step by number would need a list item, of which only a part is known.
  if (steps.some(step => step === '' || /^\d+$/.test(step))) return undefined;
  if (owner.takes?.has(steps[0] ?? '') === false) return undefined;
  if (!owner.flow)
    return at(lineEnd(layout.text, owner.end), blockText(steps, value, columnOf(layout.text, owner.start), layout));
  if (layout.text[owner.start] !== '{') return undefined;
  return owner.last
    ? intoBraces(owner, owner.last, steps, value, layout)
    : intoEmptyBraces(owner, steps, value, layout);
}

const at = (offset: number, text: string | undefined): Change | undefined =>
  text === undefined ? undefined : { start: offset, end: offset, text };

function blockText(
  steps: readonly string[],
  value: Scalar,
  column: number,
  { newline, unit }: Layout,
): string | undefined {
  const written = writeScalar(value, 'plain', false);
  const lines = steps.map(
    (step, depth) => `${newline}${' '.repeat(column)}${unit.repeat(depth)}${writeKey(step, false)}:`,
  );
  return written === undefined ? undefined : `${lines.join('')} ${written}`;
}

function intoBraces(
  owner: Mapping,
  last: Span,
  steps: readonly string[],
  value: Scalar,
  layout: Layout,
): Change | undefined {
  const { text, newline } = layout;
  const begin = lineStart(text, last.start);
  const isOwnLine = begin > owner.start && text.slice(begin, last.start).trim() === '';
  const indent = isOwnLine ? indentAt(text, last.start) : undefined;
  const written = bracesText(steps, value, indent, layout);
  return at(last.end, written && `,${indent === undefined ? ' ' : newline + indent}${written}`);
}

function intoEmptyBraces(
  { start, end }: Mapping,
  steps: readonly string[],
  value: Scalar,
  layout: Layout,
): Change | undefined {
  const written = inBraces(
    steps,
    value,
    layout.json && layout.unit !== '' ? indentAt(layout.text, start) : undefined,
    layout,
  );
  return written === undefined ? undefined : { start, end, text: written };
}

/** `key: value`, over several lines when an indentation is given. */
function bracesText(
  steps: readonly string[],
  value: Scalar,
  indent: string | undefined,
  layout: Layout,
): string | undefined {
  const [step = '', ...rest] = steps;
  const inner = rest.length === 0 ? writeScalar(value, 'plain', layout.json) : inBraces(rest, value, indent, layout);
  return inner === undefined ? undefined : `${writeKey(step, layout.json)}: ${inner}`;
}

function inBraces(
  steps: readonly string[],
  value: Scalar,
  indent: string | undefined,
  layout: Layout,
): string | undefined {
  const { newline, unit } = layout;
  const deeper = indent === undefined ? undefined : indent + unit;
  const inner = bracesText(steps, value, deeper, layout);
  if (inner === undefined) return undefined;
  return indent === undefined || deeper === undefined
    ? `{ ${inner} }`
    : `{${newline}${deeper}${inner}${newline}${indent}}`;
}

/** The first entry of a map that has a key and nothing, or null, after it. */
export function fill(
  node: Node,
  { entry, map }: Holder,
  steps: readonly string[],
  value: Scalar,
  layout: Layout,
): Change | undefined {
  const owner: Mapping = {
    kind: 'map',
    flow: true,
    entries: new Map(),
    last: undefined,
    start: node.start,
    end: node.end,
  };
  if (steps.some(step => step === '' || /^\d+$/.test(step))) return undefined;
  if (node.start < node.end) return intoEmptyBraces(owner, steps, value, { ...layout, unit: '' });
  const colon = colonEnd(layout.text, entry.key.end);
  if (colon === undefined || map.flow) return undefined;
  const column = columnOf(layout.text, entry.start) + layout.unit.length;
  return at(lineEnd(layout.text, colon), blockText(steps, value, column, layout));
}
