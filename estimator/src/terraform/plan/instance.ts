import { type Data, type Instance, type Planned, type Source, Unknown } from '../../model.ts';
import { entries, field } from './json.ts';
import { hasMarks, hide, type Manner, merge } from './merge.ts';
import type { Stored } from './stored.ts';
import { memberOf, referencesAt, type Written } from './written.ts';

/** What surrounds a resource of a plan. */
export type Surroundings = {
  readonly region: string | Unknown;
  readonly at: () => Source;
  readonly written: Written;
  readonly note: (block: string) => void;
  readonly countUnknown: Unknown | undefined;
  readonly movedFrom: string | undefined;
  readonly planned: Planned | undefined;
};

type Get = Instance['get'];

/** One resource on one side of a plan. Its values are read out of the JSON when asked for. */
export function instanceOf(stored: Stored, surroundings: Surroundings): Instance {
  const get = getter(stored, surroundings);
  const shown: Get = name => {
    const value = get(name);
    return value === undefined ? undefined : hide(value, maskOf(stored, name));
  };
  return reading(stored, surroundings, get, hasMarks(stored.secret) ? shown : undefined);
}

function reading(stored: Stored, surroundings: Surroundings, get: Get, shown: Get | undefined): Instance {
  const { address, type, name } = stored;
  const { countUnknown, movedFrom, planned, at } = surroundings;
  return {
    language: 'terraform',
    type,
    address,
    name,
    countUnknown,
    movedFrom,
    planned,
    get,
    get region() {
      return regionOf(get('region')) ?? surroundings.region;
    },
    get at() {
      return at();
    },
    get heading() {
      return at();
    },
    get tags() {
      const read = shown ?? get;
      return read('tags_all') ?? read('tags') ?? null;
    },
    names: () => namesOf(stored).filter(each => (get(each) ?? null) !== null),
    references: path => referencesAt(surroundings.written, path),
    edit: () => undefined,
    disclosed: shown && reading(stored, surroundings, shown, undefined),
  };
}

const namesOf = ({ values, unknown }: Stored): readonly string[] => [
  ...new Set([...entries(values), ...entries(unknown)].map(([name]) => name)),
];

const getter =
  (stored: Stored, { written, note }: Surroundings): Get =>
  name =>
    valueAt(name, stored, stored, written, { note, isSettled: false });

const valueAt = (name: string, { values }: Stored, after: Stored, written: Written, manner: Omit<Manner, 'own'>) =>
  merge({ value: field(values, name), unknown: field(after.unknown, name) }, memberOf(written, name), {
    ...manner,
    own: { address: after.address, attribute: name },
  });

/** Version 6 of the provider lets every resource name its region. */
const regionOf = (region: Data | undefined): string | Unknown | undefined =>
  typeof region === 'string' || region instanceof Unknown ? region : undefined;

/** The provider copies tags without their marks. */
function maskOf({ secret }: Stored, name: string): unknown {
  const own = field(secret, name);
  const tags = field(secret, 'tags');
  if (name !== 'tags_all' || own === true || tags === undefined) return own;
  return tags === true ? true : Object.fromEntries([...entries(own), ...entries(tags)]);
}

/** The resource as it is, without what AWS decides anew: what differs from the plan's then is what was changed. */
export function settledOf(before: Stored, after: Stored, written: Written): Planned['settled'] {
  const manner = { isSettled: true, note: () => undefined };
  const get: Get = name => valueAt(name, before, after, written, manner);
  return { get, names: () => namesOf(before).filter(name => (get(name) ?? null) !== null) };
}
