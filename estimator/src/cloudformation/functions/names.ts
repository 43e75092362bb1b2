import { type Data, Unknown } from '../../model.ts';
import { entry, itemsOf, type Node, textOf } from '../syntax/tree.ts';
import { afterDeployment, type Call, fail, noValue, type Scope, spread, toText } from '../values/scope.ts';

export const ref: Call = (argument, scope) => {
  const name = textOf(argument);
  return name === undefined ? fail(scope, argument, 'Ref takes a name') : named(name, scope);
};

/** A parameter's value; of a resource, something only its deployment tells. */
export function named(name: string, { parameters, template }: Scope): Data | undefined {
  if (name === noValue) return undefined;
  const value = parameters.get(name);
  if (value !== undefined) return value;
  return template.resources.has(name)
    ? attributeOf(name, 'Ref')
    : new Unknown(`"${name}" is declared nowhere in the template`);
}

export const attributeOf = (address: string, attribute: string): Unknown =>
  new Unknown(afterDeployment, [{ address, attribute }]);

export const getAtt: Call = (argument, scope) => {
  const path = attributePath(argument, scope);
  if (path === undefined) return fail(scope, argument, 'GetAtt takes a resource and an attribute');
  return attributeOf(path.address, path.attribute);
};

/** `Resource.Attribute`, or a list of the two whose second may be worked out. */
function attributePath(argument: Node, scope: Scope): { address: string; attribute: string } | undefined {
  const [address, ...rest] =
    itemsOf(argument)?.map(item => toText(scope.evaluate(item)) ?? '') ?? textOf(argument)?.split('.') ?? [];
  return address === undefined || address === '' || rest.length === 0
    ? undefined
    : { address, attribute: rest.join('.') };
}

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
  return fail(scope, at, `the mapping ${map} holds no ${first}, ${second}`);
}
