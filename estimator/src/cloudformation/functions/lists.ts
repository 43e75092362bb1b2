import { type Data, Unknown } from '../../model.ts';
import { isList } from '../../follow.ts';
import { zonesOf } from '../../zones.ts';
import { asIntrinsic, itemsOf, type Node } from '../syntax/tree.ts';
import { type Call, concat, fail, type Scope, spread, tooMuch, toText } from '../values/scope.ts';

export const join: Call = (argument, scope) => {
  const [delimiter, list] = pair(argument, scope);
  const items = isList(list) ? list : [list];
  if (!scope.spend(items.length)) return tooMuch(argument, scope);
  const unknown = spread([delimiter, ...items]);
  if (unknown) return unknown;
  const texts = items.map(toText).filter(text => text !== undefined);
  const between = toText(delimiter);
  if (between === undefined || !isList(list) || texts.length < list.length)
    return fail(scope, argument, 'Join takes a delimiter and a list of texts');
  return concat(
    texts.flatMap((text, index) => (index === 0 ? [text] : [between, text])),
    argument,
    scope,
  );
};

export const split: Call = (argument, scope) => {
  const values = pair(argument, scope);
  const unknown = spread(values);
  if (unknown) return unknown;
  const [delimiter, text] = values.map(toText);
  if (delimiter === undefined || delimiter === '' || text === undefined)
    return fail(scope, argument, 'Split takes a delimiter and a text');
  return scope.spend(text.length) ? text.split(delimiter) : tooMuch(argument, scope);
};

export const select: Call = (argument, scope) => {
  const [position, list] = pair(argument, scope);
  const unknown = spread([position, list]);
  if (unknown) return unknown;
  const index = Number(toText(position) ?? NaN);
  if (!Number.isInteger(index) || index < 0 || !isList(list))
    return fail(scope, argument, 'Select takes a position and a list');
  return list[index] ?? beyond(argument, index, list.length, scope);
};

const beyond = (argument: Node, index: number, length: number, scope: Scope): Unknown =>
  isZones(argument) ? unknownZones() : fail(scope, argument, `Select asks for item ${index} of a list of ${length}`);

const unknownZones = (): Unknown => new Unknown('which zones the account has is known at deployment');

const isZones = (argument: Node): boolean => {
  const list = itemsOf(argument)?.[1];
  return list !== undefined && asIntrinsic(list)?.name === 'Fn::GetAZs';
};

/** Empty means the stack's own region. */
export const getAZs: Call = (argument, scope) => {
  const named = scope.evaluate(argument);
  const region = named === '' || named === null || named === undefined ? scope.parameters.get('AWS::Region') : named;
  if (region instanceof Unknown) return region;
  const text = toText(region);
  return text === undefined ? fail(scope, argument, 'GetAZs takes a region') : (zonesOf(text) ?? unknownZones());
};

/** The two evaluated arguments of a function; anything else leaves them undefined, for the function to refuse. */
function pair(argument: Node, { evaluate }: Scope): readonly [Data | undefined, Data | undefined] {
  const items = itemsOf(argument) ?? [];
  const [first, second] = items;
  return first === undefined || second === undefined || items.length > 2
    ? [undefined, undefined]
    : [evaluate(first), evaluate(second)];
}
