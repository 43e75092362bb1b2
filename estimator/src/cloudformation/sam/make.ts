import { type Entry, entry } from '../syntax/tree.ts';
import { byName, map, property, value } from './nodes.ts';
import type { Sam } from './source.ts';

/** What one resource of SAM's becomes. */
export type Expansion = {
  readonly entries: readonly Entry[];
  /** What templates call its parts by, like `Function.Alias`, and the ids these have. */
  readonly names?: readonly (readonly [written: string, id: string])[];
  /** Conditions of what is made. */
  readonly conditions?: readonly Entry[] | undefined;
};

type Properties = readonly (Entry | undefined)[];

/** Said of a resource to SAM alone. */
const forSam: ReadonlySet<string> = new Set(['Type', 'Properties', 'Connectors', 'IgnoreGlobals']);

/** The resource that goes by the name of SAM's, with all that is said of it. The names both know may be added in the text. */
export function main(sam: Sam, type: string, properties: Properties, takes: readonly string[] = []): Entry {
  const { entry: source, written } = sam;
  const entries = byName(properties);
  const body = written === undefined ? map(properties, source.key) : { ...written, entries, takes: new Set(takes) };
  const said = source.value.kind === 'map' ? [...source.value.entries.values()] : [];
  return {
    ...source,
    name: sam.id,
    value: {
      ...map(
        [
          typeEntry(type, sam),
          ...said.filter(({ name }) => !forSam.has(name)),
          property('Properties', body, source.key),
        ],
        source.key,
      ),
    },
  };
}

/** What a resource passes on to those made for it. */
const passed = ['Condition', 'DeletionPolicy', 'UpdateReplacePolicy'];

/** A resource beside the main one; its metadata tell the name a person knows it by, as SAM's own tool does. */
export function beside(sam: Sam, id: string, type: string, properties: Properties, place: Entry = sam.entry): Entry {
  const known = map([property('SamResourceId', value(sam.id, place.key), place.key)], place.key);
  const said = passed.map(name => entry(sam.entry.value, name));
  return {
    ...place,
    name: id,
    value: map(
      [
        typeEntry(type, { entry: place }),
        ...said,
        property('Metadata', known, place.key),
        property('Properties', map(properties, place.key), place.key),
      ],
      place.key,
    ),
  };
}

const typeEntry = (type: string, { entry: { value: node, key } }: Pick<Sam, 'entry'>): Entry | undefined => {
  const at = entry(node, 'Type')?.key ?? key;
  return property('Type', value(type, at), at);
};

/** Properties that both languages call the same. */
export const same = ({ properties }: Pick<Sam, 'properties'>, names: readonly string[]): Properties =>
  names.map(name => properties.get(name));
