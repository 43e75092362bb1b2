import type { Edit, Scalar } from '../../model.ts';
import { colonEnd } from '../syntax/mapping.ts';
import type { Entry, Node, Scalar as ScalarNode } from '../syntax/tree.ts';
import type { Scope } from '../values/scope.ts';
import { type Change, fill, insertInto } from './insert.ts';
import { type Layout, layoutOf } from './layout.ts';
import { type Holder, locate, type Place } from './locate.ts';
import { originOf } from './origin.ts';
import { writeScalar } from './write-scalar.ts';

export type Editing = {
  readonly scope: Scope;
  /** Parameters given from outside: a change of their defaults would change nothing. */
  readonly given: ReadonlyMap<string, unknown>;
  readonly resource: Entry;
};

/** The change of text that gives a property another value; undefined where a person would have to decide more than that. */
export function editAt(editing: Editing, path: string, value: Scalar): Edit | undefined {
  const change = changeAt(editing, path, value);
  const { source } = editing.scope.template.syntax;
  return change && { ...source.at(change), text: change.text };
}

function changeAt(editing: Editing, path: string, value: Scalar): Change | undefined {
  const { scope, resource } = editing;
  const place = locate(resource.value, ['Properties', ...path.split('.')], scope);
  if (place === undefined) return undefined;
  const layout = layoutOf(scope.template.syntax, startOf(place));
  switch (place.kind) {
    case 'absent':
      return insertInto(place.owner, place.steps, value, layout);
    case 'empty':
      return fill(place.node, place.holder, place.steps, value, layout);
    case 'written':
      return rewrite(place.node, place.holder, value, layout) ?? atOrigin(place.node, editing, value);
  }
}

const startOf = (place: Place): number => (place.kind === 'absent' ? place.owner.start : place.node.start);

function rewrite(node: Node, holder: Holder | undefined, value: Scalar, layout: Layout): Change | undefined {
  if (node.kind !== 'scalar' || node.made === true) return undefined;
  if (node.start < node.end) return replace(node, value, layout);
  const colon = holder && colonEnd(layout.text, holder.entry.key.end);
  const written = writeScalar(value, 'plain', layout.json);
  return colon === undefined || written === undefined ? undefined : { start: colon, end: colon, text: ` ${written}` };
}

function replace({ start, end, style }: ScalarNode, value: Scalar, { json }: Layout): Change | undefined {
  const text = writeScalar(value, style, json);
  return text === undefined ? undefined : { start, end, text };
}

/** A value that comes from elsewhere in the template is changed there. */
function atOrigin(node: Node, editing: Editing, value: Scalar): Change | undefined {
  const origin = originOf(node, editing, value);
  if (origin === undefined || origin.start >= origin.end) return undefined;
  return replace(origin, value, layoutOf(editing.scope.template.syntax, origin.start));
}
