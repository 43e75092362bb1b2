import { type Data, type ProblemCode, type Severity, type Span, Unknown } from '../../model.ts';
import { isList } from '../../follow.ts';
import { type Entry, itemsOf, type Mapping, type Node, textOf } from '../syntax/tree.ts';
import { toText } from '../values/scope.ts';
import type { Binding } from './substitute.ts';

/** What expanding needs besides the loop itself. */
export type Work = {
  /** Told of each loop. */
  readonly begin: (loop: Entry) => void;
  readonly evaluate: (node: Node) => Data | undefined;
  readonly say: (severity: Severity, code: ProblemCode, message: string, at: Span) => void;
  /** Takes new characters from what is left; false when they are used up, which is said at the place that wanted them. */
  readonly spend: (characters: number, at: Span) => boolean;
};

export const isLoop = (name: string): boolean => name.startsWith('Fn::ForEach::');

/** A loop in its parts: the name, what it stands for one after the other, and the body. */
export type Loop = { readonly identifier: string; readonly turns: readonly Binding[]; readonly body: Mapping };

/** Undefined, and said, where there is no loop to run. The collection has the names of outer loops put in. */
export function loopOf(written: Entry, collection: (node: Node) => Node, work: Work): Loop | undefined {
  const { key, value } = written;
  work.begin(written);
  const [name, list, body] = itemsOf(value) ?? [];
  const identifier = textOf(name);
  if (identifier === undefined || list === undefined || body?.kind !== 'map') {
    work.say('error', 'value', 'ForEach takes a name, a list and a map', key);
    return undefined;
  }
  const items = work.evaluate(collection(list));
  const turns = turnsOf(items);
  if (typeof turns !== 'string') return { identifier, turns, body };
  if (isOpen(items)) work.say('warning', 'count-unknown', turns, list);
  else work.say('error', 'value', turns, list);
  return undefined;
}

const isOpen = (items: Data | undefined): boolean =>
  items instanceof Unknown || (isList(items) && items.some(item => item instanceof Unknown));

/** A text says why there are none. */
function turnsOf(items: Data | undefined): readonly Binding[] | string {
  if (items instanceof Unknown) return `what this loop makes is not counted: ${items.reason}`;
  if (!isList(items)) return 'ForEach takes a list, or the name of a parameter that is one';
  const unknown = items.find(item => item instanceof Unknown);
  if (unknown !== undefined) return turnsOf(unknown);
  const turns = items.map(value => ({ value, text: toText(value) }));
  return turns.every(isBinding) ? turns : 'ForEach takes a list of texts';
}

const isBinding = (turn: { readonly value: Data; readonly text: string | undefined }): turn is Binding =>
  turn.text !== undefined;
