import { fail, type Node, peek, type Reader } from './tree.ts';

type Times = { readonly least: number; readonly most: number };

/** RE2 repeats no more often than this. */
const mostTimes = 1000;

/** An item with the repetition that follows it, if one does. */
export function repeated(reader: Reader, node: Node): Node {
  const times = timesAt(reader);
  if (!times) return node;
  const lazy = peek(reader) === '?';
  if (lazy) reader.at += 1;
  if (tooOften(times)) fail(reader, `it repeats more than ${mostTimes} times`);
  if (timesAt(reader)) fail(reader, 'one repetition follows another');
  const repeat: Node = { kind: 'repeat', node, ...times, greedy: lazy === reader.flags.U };
  if (timesWithin(repeat) > mostTimes) fail(reader, `it repeats more than ${mostTimes} times`);
  return repeat;
}

const tooOften = ({ least, most }: Times): boolean =>
  least > mostTimes || (most !== Infinity && (most > mostTimes || most < least));

const simple: Readonly<Record<string, Times>> = {
  '*': { least: 0, most: Infinity },
  '+': { least: 1, most: Infinity },
  '?': { least: 0, most: 1 },
};

/** Reads past `*`, `+`, `?` or `{2,3}`. A brace that begins none of these is a plain character. */
function timesAt(reader: Reader): Times | undefined {
  const next = peek(reader) ?? '';
  const times = Object.hasOwn(simple, next) ? simple[next] : undefined;
  if (times) reader.at += 1;
  return times ?? (next === '{' ? bracedTimes(reader) : undefined);
}

function bracedTimes(reader: Reader): Times | undefined {
  const [all, least, comma, most] =
    /^\{(\d{1,9})(?:(,)(\d{1,9})?)?\}/.exec(reader.characters.slice(reader.at, reader.at + 24).join('')) ?? [];
  if (all === undefined) return undefined;
  reader.at += all.length;
  return { least: Number(least), most: comma === undefined ? Number(least) : Number(most ?? Infinity) };
}

/** How often the innermost item is written out. */
function timesWithin(node: Node): number {
  switch (node.kind) {
    case 'repeat':
      return Math.max(1, node.most === Infinity ? node.least : node.most) * timesWithin(node.node);
    case 'group':
      return timesWithin(node.node);
    case 'sequence':
    case 'choice':
      return node.nodes.reduce((most, each) => Math.max(most, timesWithin(each)), 1);
    default:
      return 1;
  }
}
