import { type Data, Unknown } from '../../model.ts';
import { asIntrinsic, entry, itemsOf, type Node, textOf } from '../syntax/tree.ts';
import { type Call, fail, noValue, type Scope, spread, toText } from '../values/scope.ts';

/** The name may be worked out, where language extensions are at work. */
export const ref: Call = (argument, scope) => {
  const name = textOf(argument) ?? scope.evaluate(argument);
  if (name instanceof Unknown) return name;
  return typeof name === 'string' ? named(name, scope) : fail(scope, argument, 'Ref takes a name');
};

/** A parameter's value; of a resource, something only its deployment tells. */
export function named(name: string, { parameters, template, attributeOf }: Scope): Data | undefined {
  if (name === noValue) return undefined;
  const value = parameters.get(name);
  if (value !== undefined) return value;
  return template.resources.has(name)
    ? attributeOf(name, 'Ref')
    : new Unknown(`"${name}" is declared nowhere in the template`);
}

/** `Resource.Attribute`, or a list of the two, either of which may be worked out. */
export const getAtt: Call = (argument, scope) => {
  const parts = itemsOf(argument)?.map(scope.evaluate) ?? [textOf(argument) ?? scope.evaluate(argument)];
  const unknown = spread(parts);
  if (unknown) return unknown;
  const [address, ...rest] = parts
    .map(part => toText(part) ?? '')
    .join('.')
    .split('.');
  if (address === undefined || address === '' || rest.length === 0)
    return fail(scope, argument, 'GetAtt takes a resource and an attribute');
  return scope.attributeOf(address, rest.join('.'));
};

export const findInMap: Call = (argument, scope) => {
  const [map, first, second, more] = itemsOf(argument) ?? [];
  if (map === undefined || first === undefined || second === undefined)
    return fail(scope, argument, 'FindInMap takes a map and two keys');
  const keys = [map, first, second].map(scope.evaluate);
  const otherwise = more && entry(more, 'DefaultValue')?.value;
  return spread(keys) ?? lookUp(keys.map(toText), argument, otherwise, scope);
};

function lookUp(
  keys: readonly (string | undefined)[],
  at: Node,
  otherwise: Node | undefined,
  scope: Scope,
): Data | undefined {
  const [map = '', first = '', second = ''] = keys;
  const found = entry(entry(scope.template.mappings.get(map)?.value, first)?.value, second);
  if (found !== undefined) return scope.evaluate(found.value);
  if (otherwise !== undefined) return scope.evaluate(otherwise);
  return fail(scope, at, `the mapping ${map} holds no ${keysOf(at)}`);
}

/** Only as they are written: worked out, they might tell a secret. */
const keysOf = (argument: Node): string =>
  (itemsOf(argument) ?? [])
    .slice(1, 3)
    .map(key => textOf(key) ?? `key made by ${asIntrinsic(key)?.name ?? 'nothing'}`)
    .join(', ');
