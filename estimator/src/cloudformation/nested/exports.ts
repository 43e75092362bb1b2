import { isSameValue } from '../../diff/same.ts';
import { type Data, Unknown } from '../../model.ts';
import { isList } from '../../follow.ts';
import { groupBy } from '../../report/group.ts';
import type { Importer } from './estate.ts';
import type { Export } from './outputs.ts';

export type Exporting = {
  exports(): readonly Export[];
  /** Of stacks within, which are made to know them. */
  innerExports(): readonly Export[];
};

/** Finds what stacks export, beginning with what needs the least work. They are asked when somebody first imports anything. */
export function importerOf(stacks: () => readonly Exporting[], beyond?: Importer): Importer {
  const outer = indexOf(() => stacks().flatMap(stack => stack.exports()));
  const inner = indexOf(() => stacks().flatMap(stack => stack.innerExports()));
  const find: Importer['find'] = (name, region) => {
    const isMeant = (each: Export): boolean => mayBeIn(each.region, region);
    const among = (index: Index): Data | undefined => agreed(name, (index().get(name) ?? []).filter(isMeant));
    return among(outer) ?? among(inner) ?? beyond?.find(name, region);
  };
  return { find, depth: beyond?.depth ?? { now: 0 } };
}

/** Between projects, what a value refers to is nobody's neighbour. */
export const foreign = ({ find, depth }: Importer): Importer => ({
  find: (name, region) => withoutReferences(find(name, region)),
  depth,
});

export function withoutReferences(value: Data | undefined): Data | undefined {
  if (value instanceof Unknown) return new Unknown(value.reason);
  return isList(value) ? value.map(item => withoutReferences(item) ?? null) : value;
}

type Index = () => ReadonlyMap<string, readonly Export[]>;

/** By name; empty to whoever asks while it is being made. */
function indexOf(gather: () => readonly Export[]): Index {
  let index: ReadonlyMap<string, readonly Export[]> | undefined;
  return () => {
    if (index) return index;
    index = new Map<string, readonly Export[]>();
    return (index = groupBy(gather(), ({ name }) => name));
  };
}

/** Exports are of one region; those of a stack whose region nobody knows may be meant. */
const mayBeIn = (home: string | Unknown, region: string | Unknown): boolean =>
  home instanceof Unknown || region instanceof Unknown || home === region;

/** Several stacks of one run may be one stack in several accounts: where they differ, nobody knows which is meant. */
function agreed(name: string, candidates: readonly Export[]): Data | undefined {
  const [first, ...others] = candidates.map(each => each.value()).filter(value => value !== undefined);
  return others.every(other => isSameValue(other, first))
    ? first
    : new Unknown(`"${name}" is exported by several stacks, with different values`);
}
