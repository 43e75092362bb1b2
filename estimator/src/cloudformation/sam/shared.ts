import { type Entry, entry, textOf } from '../syntax/tree.ts';
import { call, list, map, property, value } from './nodes.ts';
import type { Sam } from './source.ts';

/** Something made once for several resources, where the first of them is written, and only when one of them is there. */
export type Shared = { readonly sam: Sam; readonly condition: Entry | undefined };

type Origin = { readonly by: Sam; readonly place: Entry };

/** Undefined for nobody. */
export function standIn(id: string, kind: string, origins: readonly Origin[], condition: string): Shared | undefined {
  const [first] = origins;
  if (first === undefined) return undefined;
  const { place } = first;
  const names = [...new Set(origins.map(({ by }) => conditionOf(by)))];
  const [name] = names;
  const isShared = !names.includes(undefined);
  const own = names.length > 1 ? condition : name;
  const said = isShared && own !== undefined ? [property('Condition', value(own, place.key), place.key)] : [];
  return {
    sam: {
      id,
      kind,
      entry: { ...place, name: id, value: map(said, place.key) },
      properties: new Map(),
      written: undefined,
      events: [],
    },
    condition:
      isShared && names.length > 1
        ? anyOf(
            condition,
            names.flatMap(each => each ?? []),
            place,
          )
        : undefined,
  };
}

export const conditionOf = ({ entry: { value: node } }: Sam): string | undefined =>
  textOf(entry(node, 'Condition')?.value);

const anyOf = (name: string, names: readonly string[], { key }: Entry): Entry | undefined => {
  const items = names.map(each => call('Condition', value(each, key)));
  return property(name, call('Fn::Or', list(items, key)), key);
};
