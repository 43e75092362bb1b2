import type { ResourceEstimate } from '../estimate.ts';
import { renamesIn } from './renames.ts';

/** One resource on both sides; undefined where it is not there. */
export type Match = {
  readonly before: ResourceEstimate | undefined;
  readonly after: ResourceEstimate | undefined;
  readonly isMoved: boolean;
};

/** By project and address, or by the address that a resource has moved from; in the order of the addresses. */
export function match(base: readonly ResourceEstimate[], head: readonly ResourceEstimate[]): readonly Match[] {
  const [old, now] = [byIdentity(base), byIdentity(head)];
  const told = movesIn(old, now);
  const isPlan = head.some(({ instance }) => instance.planned !== undefined);
  const renames = isPlan ? [] : renamesIn(apart(old, now, told.values()), apart(now, old, told.keys()));
  const moves = new Map([...told, ...renames]);
  const left = new Set(moves.values());
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((identity): readonly Match[] => {
    const after = now.get(identity);
    const from = moves.get(identity);
    if (from !== undefined) return [{ before: old.get(from), after, isMoved: true }];
    const before = left.has(identity) ? undefined : old.get(identity);
    return before || after ? [{ before, after, isMoved: false }] : [];
  });
}

/** What only one side has, and no move accounts for. */
function apart(mine: Resources, others: Resources, accounted: Iterable<string>): Resources {
  const gone = new Set(accounted);
  return new Map([...mine].filter(([identity]) => !others.has(identity) && !gone.has(identity)));
}

type Resources = ReadonlyMap<string, ResourceEstimate>;

/** A second one of the same address, which is an error in the text, stays a second one. */
function byIdentity(resources: readonly ResourceEstimate[]): Resources {
  const found = new Map<string, ResourceEstimate>();
  const times = new Map<string, number>();
  for (const resource of resources) {
    const name = nameOf(resource, resource.instance.address);
    const nth = times.get(name) ?? 0;
    times.set(name, nth + 1);
    found.set(identityOf(name, nth), resource);
  }
  return found;
}

const nameOf = ({ project }: ResourceEstimate, address: string): string => `${project}\0${address}`;
const identityOf = (name: string, nth: number): string => `${name}\0${nth}`;

/** New identity to old. What stands at its new address on both sides has moved before, unless that too moves away. */
function movesIn(old: Resources, now: Resources): ReadonlyMap<string, string> {
  const claims = [...now].flatMap(([identity, resource]): readonly (readonly [string, string])[] => {
    const { movedFrom } = resource.instance;
    const from = movedFrom === undefined ? undefined : identityOf(nameOf(resource, movedFrom), 0);
    return from === undefined || from === identity || !old.has(from) ? [] : [[identity, from]];
  });
  const leaving = new Set(claims.map(([, from]) => from));
  const taken = new Set<string>();
  return new Map(
    claims.filter(([identity, from]) => {
      const isFree = (!old.has(identity) || leaving.has(identity)) && !taken.has(from);
      if (isFree) taken.add(from);
      return isFree;
    }),
  );
}
