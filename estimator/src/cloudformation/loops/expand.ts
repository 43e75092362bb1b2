import type { Entry, Mapping, Node, Scalar } from '../syntax/tree.ts';
import { isLoop, type Loop, loopOf, type Work } from './loop.ts';
import { type Bindings, filled, referenced, scalarWith } from './substitute.ts';

/** What a node costs besides its text. */
const perNode = 20;

export const tooMuch = 'the loops of this template make too much';

/** A node with the loops in it run, and what the loops around it stand at put in. */
function expanded(node: Node, bindings: Bindings, work: Work): Node {
  if (bindings.size > 0 && !work.spend(perNode, node)) return spent(node);
  return node.kind === 'scalar'
    ? scalarIn(node, bindings, work)
    : (referenced(node, bindings) ?? within(node, bindings, work));
}

function scalarIn(node: Scalar, bindings: Bindings, work: Work): Node {
  const text = filled(node.text, bindings, more => work.spend(more, node));
  return text === undefined ? spent(node) : scalarWith(node, text);
}

function within(node: Exclude<Node, Scalar>, bindings: Bindings, work: Work): Node {
  switch (node.kind) {
    case 'list':
      return { ...node, items: node.items.map(item => expanded(item, bindings, work)) };
    case 'tagged':
      return { ...node, argument: expanded(node.argument, bindings, work) };
    case 'map':
      return { ...node, entries: expandedEntries(node.entries, bindings, work) };
    case 'invalid':
      return node;
  }
}

const spent = ({ start, end }: Node): Node => ({ kind: 'invalid', start, end, reason: tooMuch });

/** In their order, each loop replaced by what it makes; of two entries of one name the first stays. */
export function expandedEntries(entries: Mapping['entries'], bindings: Bindings, work: Work): Mapping['entries'] {
  const made = new Map<string, Entry>();
  const add = (entry: Entry): void => {
    if (made.has(entry.name)) work.say('error', 'duplicate', `a loop makes "${entry.name}" a second time`, entry.key);
    else made.set(entry.name, entry);
  };
  for (const entry of entries.values()) {
    if (isLoop(entry.name)) for (const each of runs(entry, bindings, work)) add(each);
    else add(entryWith(entry, bindings, work));
  }
  return made;
}

const entryWith = (entry: Entry, bindings: Bindings, work: Work): Entry => ({
  ...entry,
  name: filled(entry.name, bindings, more => work.spend(more, entry.key)) ?? entry.name,
  value: expanded(entry.value, bindings, work),
});

/** What a loop makes. One that cannot be run stays as it is, so that what holds it knows of it. */
function* runs(entry: Entry, bindings: Bindings, work: Work): Generator<Entry> {
  const loop = loopOf(entry, list => expanded(list, bindings, work), work);
  if (loop === undefined) yield entry;
  else yield* turned(loop, bindings, work);
}

function* turned({ identifier, turns, body }: Loop, bindings: Bindings, work: Work): Generator<Entry> {
  for (const turn of turns) {
    if (!work.spend(perNode, body)) return;
    yield* expandedEntries(body.entries, new Map([...bindings, [identifier, turn]]), work).values();
  }
}
