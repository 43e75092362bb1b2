/** Something with a name that says where it belongs: `ends` are those of the modules in its address. */
export type Resident<T> = {
  readonly item: T;
  readonly address: string;
  readonly ends: readonly number[];
  /** What is not shown still counts in the modules that are. */
  readonly isShown: boolean;
};

/** A heading, with all that it speaks of. */
export type ModuleEntry<T> = {
  readonly kind: 'module';
  readonly level: number;
  readonly name: string;
  readonly items: readonly T[];
};
/** Named from the heading that it stands under. */
export type ItemEntry<T> = { readonly kind: 'item'; readonly level: number; readonly name: string; readonly item: T };
export type Entry<T> = ModuleEntry<T> | ItemEntry<T>;

type Module<T> = {
  readonly path: string;
  readonly own: Resident<T>[];
  readonly all: Resident<T>[];
  readonly kids: Map<string, Module<T>>;
};

/** An address may have any number of steps, and the stack has an end. */
const mostSteps = 24;

const moduleAt = <T>(path: string): Module<T> => ({ path, own: [], all: [], kids: new Map() });

/** What belongs to no module first, then each module in the order it comes, no deeper than so many levels. */
export function byModule<T>(residents: readonly Resident<T>[], deepest: number): readonly Entry<T>[] {
  const top = moduleAt<T>('');
  for (const resident of residents) settle(top, resident);
  return [...itemsOf(top, 0, 0), ...kidsOf(top).flatMap(kid => entriesOf(kid, { level: 0, from: 0, deepest }))];
}

function settle<T>(top: Module<T>, resident: Resident<T>): void {
  const { address, ends } = resident;
  let here = top;
  for (const end of ends.length > mostSteps ? [...ends.slice(0, mostSteps - 1), ...ends.slice(-1)] : ends) {
    const path = address.slice(0, end);
    const kid = here.kids.get(path) ?? moduleAt<T>(path);
    here.kids.set(path, kid);
    kid.all.push(resident);
    here = kid;
  }
  here.own.push(resident);
}

/** Where a module is drawn, and how much of its address is said above it. */
type Spot = { readonly level: number; readonly from: number; readonly deepest: number };

/** A module that only leads to another shares its heading; one too deep to hold others stands beside them. */
function entriesOf<T>(module: Module<T>, spot: Spot): readonly Entry<T>[] {
  const { level, deepest } = spot;
  const kids = kidsOf(module);
  if (level + 1 >= deepest) return [...headed(module, module.own, spot), ...kids.flatMap(kid => entriesOf(kid, spot))];
  const isOnlyAStep = kids.length === 1 && !module.own.some(isShown);
  if (isOnlyAStep) return kids.flatMap(kid => entriesOf(kid, spot));
  const inner = { level: level + 1, from: module.path.length + 1, deepest };
  return [...headed(module, module.all, spot), ...kids.flatMap(kid => entriesOf(kid, inner))];
}

/** A heading with the module's own items under it; an item that is all there is needs none. */
function headed<T>(module: Module<T>, counted: readonly Resident<T>[], { level, from }: Spot): readonly Entry<T>[] {
  if (!counted.some(isShown)) return [];
  if (isAlone(counted)) return counted.flatMap(resident => itemOf(resident, level, from));
  const items = counted.map(({ item }) => item);
  const heading: Entry<T> = { kind: 'module', level, name: module.path.slice(from), items };
  return [heading, ...itemsOf(module, level + 1, module.path.length + 1)];
}

const isShown = ({ isShown }: Resident<unknown>): boolean => isShown;

const isAlone = (residents: readonly Resident<unknown>[]): boolean => residents.filter(isShown).length === 1;

const kidsOf = <T>({ kids }: Module<T>): readonly Module<T>[] =>
  [...kids.values()].filter(({ all }) => all.some(isShown));

const itemsOf = <T>({ own }: Module<T>, level: number, from: number): readonly Entry<T>[] =>
  own.flatMap(resident => itemOf(resident, level, from));

const itemOf = <T>({ item, address, isShown }: Resident<T>, level: number, from: number): readonly Entry<T>[] =>
  isShown ? [{ kind: 'item', level, name: address.slice(from), item }] : [];
