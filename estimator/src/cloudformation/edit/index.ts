import type { Edit, Scalar } from '../../model.ts';
import { colonEnd } from '../syntax/mapping.ts';
import { asIntrinsic, type Entry, entry, type Node, type Scalar as ScalarNode, textOf } from '../syntax/tree.ts';
import { isList, readParameter } from '../values/parameters.ts';
import type { Scope } from '../values/scope.ts';
import { type Change, fill, insertInto } from './insert.ts';
import { type Layout, layoutOf } from './layout.ts';
import { type Holder, locate } from './locate.ts';
import { writeScalar } from './write-scalar.ts';

export type Editing = {
  readonly scope: Scope;
  /** Parameters given from outside: a change of their defaults would change nothing. */
  readonly given: ReadonlyMap<string, string>;
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
  const layout = layoutOf(scope.template.syntax);
  const place = locate(resource.value, ['Properties', ...path.split('.')], scope);
  switch (place?.kind) {
    case undefined:
      return undefined;
    case 'absent':
      return insertInto(place.owner, place.steps, value, layout);
    case 'empty':
      return fill(place.node, place.holder, place.steps, value, layout);
    case 'written':
      return rewrite(place.node, place.holder, value, layout) ?? throughParameter(place.node, editing, value, layout);
  }
}

function rewrite(node: Node, holder: Holder | undefined, value: Scalar, layout: Layout): Change | undefined {
  if (node.kind !== 'scalar') return undefined;
  if (node.start < node.end) return replace(node, value, layout);
  const colon = holder && colonEnd(layout.text, holder.entry.key.end);
  const written = writeScalar(value, 'plain', layout.json);
  return colon === undefined || written === undefined ? undefined : { start: colon, end: colon, text: ` ${written}` };
}

function replace({ start, end, style }: ScalarNode, value: Scalar, { json }: Layout): Change | undefined {
  const text = writeScalar(value, style, json);
  return text === undefined ? undefined : { start, end, text };
}

/** A reference to a parameter that lives by its default is changed there, where the new value is allowed. */
function throughParameter(node: Node, editing: Editing, value: Scalar, layout: Layout): Change | undefined {
  const declared = parameterOf(node, editing);
  if (declared === undefined || !accepts(declared, value)) return undefined;
  const written = entry(declared.value, 'Default')?.value;
  return written?.kind === 'scalar' && written.start < written.end ? replace(written, value, layout) : undefined;
}

function parameterOf(node: Node, { scope, given }: Editing): Entry | undefined {
  const intrinsic = asIntrinsic(node);
  const name = intrinsic?.name === 'Ref' ? textOf(intrinsic.argument) : undefined;
  return name === undefined || given.has(name) ? undefined : scope.template.parameters.get(name);
}

function accepts(declared: Entry, value: Scalar): boolean {
  const { type, allowed } = readParameter(declared);
  if (isList(type) || type.startsWith('AWS::SSM::')) return false;
  if (type === 'Number' && !Number.isFinite(Number(value))) return false;
  return allowed.length === 0 || allowed.includes(String(value));
}
