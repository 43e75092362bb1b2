import { follow, isList } from './follow.ts';
import { type Data, type Instance, type Reference, Unknown } from './model.ts';

/** The resources that are evaluated together, by what they refer to. */
export type Neighbours = {
  /** Some of their values are not to be shown. */
  readonly haveSecrets: () => boolean;
  /** Those that the value at a path refers to. */
  readonly from: (instance: Instance, path: string, value: Data) => readonly Instance[];
  /** Those of a type that refer to a resource at a path of theirs. */
  readonly to: (instance: Instance, type: string, path: string) => readonly Instance[];
};

export const alone: Neighbours = { haveSecrets: () => false, from: () => [], to: () => [] };

/** The same neighbours as they may be shown. */
export const disclosed = ({ haveSecrets, from, to }: Neighbours): Neighbours => ({
  haveSecrets,
  from: (...asked) => from(...asked).map(shown),
  to: (...asked) => to(...asked).map(shown),
});

const shown = (instance: Instance): Instance => instance.disclosed ?? instance;

/** Nothing is looked up before somebody asks. */
export function neighboursOf(instances: readonly Instance[]): Neighbours {
  let addresses: ReadonlyMap<string, readonly Instance[]> | undefined;
  const incoming = new Map<string, ReadonlyMap<string, readonly Instance[]>>();
  const at = ({ address }: Reference): readonly Instance[] => (addresses ??= byAddress(instances)).get(address) ?? [];

  const from: Neighbours['from'] = (instance, path, value) => {
    const written = instance.references?.(path) ?? [];
    const references = written.length > 0 ? written : referencesIn(value);
    return [...new Set(references.flatMap(at))].filter(({ address }) => address !== instance.address);
  };

  const to: Neighbours['to'] = (instance, type, path) => {
    const key = `${type} ${path}`;
    let index = incoming.get(key);
    if (!index) incoming.set(key, (index = referring(instances, type, path, from)));
    return index.get(instance.address) ?? [];
  };
  let secrets: boolean | undefined;
  const haveSecrets = (): boolean => (secrets ??= instances.some(instance => instance.disclosed !== undefined));
  return { haveSecrets, from, to };
}

/** By the whole address, and by that of all instances of a resource together. */
function byAddress(instances: readonly Instance[]): ReadonlyMap<string, readonly Instance[]> {
  const index = new Map<string, Instance[]>();
  for (const instance of instances) {
    const { address } = instance;
    for (const name of new Set([address, withoutKey(address)])) add(index, name, instance);
  }
  return index;
}

function add(index: Map<string, Instance[]>, name: string, instance: Instance): void {
  const found = index.get(name);
  if (found) found.push(instance);
  else index.set(name, [instance]);
}

const withoutKey = (address: string): string => address.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]$/, '');

function referring(
  instances: readonly Instance[],
  type: string,
  path: string,
  from: Neighbours['from'],
): ReadonlyMap<string, readonly Instance[]> {
  const index = new Map<string, Instance[]>();
  for (const instance of instances) {
    if (instance.type !== type) continue;
    for (const target of from(instance, path, valueAt(instance, path))) add(index, target.address, instance);
  }
  return index;
}

function valueAt(instance: Instance, path: string): Data {
  const [first = '', ...rest] = path.split('.');
  return follow(instance.get(first), rest) ?? null;
}

const mostReferences = 10_000;

/** What unknown values refer to, at any depth. */
function referencesIn(value: Data): readonly Reference[] {
  const found: Reference[] = [];
  const waiting: Data[] = [value];
  for (let data = waiting.pop(); data !== undefined && found.length < mostReferences; data = waiting.pop()) {
    if (data instanceof Unknown) found.push(...data.references);
    else if (isList(data)) waiting.push(...data);
    else if (typeof data === 'object' && data !== null) waiting.push(...Object.values(data));
  }
  return found;
}
