import { type Data, Unknown } from '../../model.ts';
import { isList } from '../../follow.ts';
import { asIntrinsic, type Node } from '../syntax/tree.ts';
import { functionAmong } from '../values/evaluate.ts';
import { type Call, fail, type Scope, spread, tooMuch } from '../values/scope.ts';

/** As many values as one list in a template may have. */
export const length: Call = (argument, scope) => {
  const list = scope.evaluate(argument);
  if (list instanceof Unknown) return list;
  return isList(list) ? list.length : fail(scope, argument, 'Length takes a list');
};

/** A map or a list as JSON without white space, its keys in the order they are written in. */
export const toJsonString: Call = (argument, scope) => {
  const value = scope.evaluate(argument);
  if (value instanceof Unknown) return value;
  if (value === null || typeof value !== 'object') return fail(scope, argument, 'ToJsonString takes a map or a list');
  const unknown = spread(unknownsIn(value));
  if (unknown) return unknown;
  const text = jsonOf(argument, scope) ?? '';
  return scope.spend(text.length) ? text : tooMuch(argument, scope);
};

function unknownsIn(data: Data): readonly Unknown[] {
  if (data instanceof Unknown) return [data];
  if (typeof data !== 'object' || data === null) return [];
  return (isList(data) ? data : Object.values(data)).flatMap(unknownsIn);
}

/** Through the text, for a JavaScript object would put keys of digits first. */
function jsonOf(node: Node, scope: Scope): string | undefined {
  if (node.kind === 'list') return `[${written(node.items.map(item => jsonOf(item, scope))).join(',')}]`;
  if (node.kind !== 'map' || asIntrinsic(node) || functionAmong(node.entries.keys()) !== undefined)
    return textOf(scope.evaluate(node));
  const members = [...node.entries.values()].map(({ name, value }) => {
    const inner = jsonOf(value, scope);
    return inner === undefined ? undefined : `${JSON.stringify(name)}:${inner}`;
  });
  return `{${written(members).join(',')}}`;
}

const textOf = (data: Data | undefined): string | undefined => (data === undefined ? undefined : JSON.stringify(data));

const written = (texts: readonly (string | undefined)[]): readonly string[] => texts.filter(text => text !== undefined);
