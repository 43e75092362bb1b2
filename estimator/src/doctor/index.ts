import type { ResourceType } from '../resource.ts';
import { priced } from '../resources/index.ts';
import { wantedBy, wantedWith } from './wanted.ts';

/** What the doctor asks of a snapshot. */
export type Holder = {
  readonly regions: readonly string[];
  keys(region: string): readonly string[];
  has(region: string, key: string): boolean;
};

/** A key that resources ask for and a region has not. */
type Missing = { readonly key: string; readonly types: readonly string[] };
/** Of so many names of a kind that the region has, those that do not fit this pattern; `of` is 0 when none does. */
type Gap = { readonly pattern: string; readonly of: number; readonly names: readonly string[] };

export type Diagnosis = {
  readonly keys: number;
  readonly patterns: readonly string[];
  readonly regions: readonly {
    readonly region: string;
    readonly missing: readonly Missing[];
    readonly gaps: readonly Gap[];
  }[];
  /** Types whose possibilities were too many to try them all. */
  readonly partly: readonly string[];
};

/** Every key that the catalogue can ask for, held against what a snapshot has in each region. */
export function diagnose(book: Holder): Diagnosis {
  const known = [...new Set(book.regions.flatMap(region => [...book.keys(region)]))];
  const asked = allTypes(priced.types).map(type => {
    const first = wantedBy(type);
    const names = families([...first.patterns].flatMap(pattern => namesIn(known, pattern)));
    const more = names.length === 0 ? [] : wantedWith(type, names, first.patterns);
    return { ...first, keys: new Set([...first.keys, ...more]) };
  });
  const wanted = new Map<string, Set<string>>();
  for (const { type, keys } of asked) for (const key of keys) wanted.set(key, (wanted.get(key) ?? new Set()).add(type));
  const patterns = [...new Set(asked.flatMap(({ patterns }) => [...patterns]))].sort();
  return {
    keys: wanted.size,
    patterns,
    regions: book.regions.map(region => ({
      region,
      missing: missing(book, region, wanted),
      gaps: gaps(book, region, patterns),
    })),
    partly: asked.filter(({ isPartly }) => isPartly).map(({ type }) => type),
  };
}

/** With the parts they hold. */
function allTypes(types: readonly ResourceType[]): readonly ResourceType[] {
  const parts = types.flatMap(({ parts }) => parts.map(({ type }) => type));
  return [...new Set(parts.length === 0 ? types : [...types, ...allTypes(parts)])];
}

const missing = (book: Holder, region: string, wanted: ReadonlyMap<string, ReadonlySet<string>>): readonly Missing[] =>
  [...wanted]
    .filter(([key]) => !book.has(region, key))
    .map(([key, types]) => ({ key, types: [...types].sort() }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));

/** A name that fits one pattern of a service may be asked for in all that name the same kind of thing. */
function gaps(book: Holder, region: string, patterns: readonly string[]): readonly Gap[] {
  const keys = book.keys(region);
  const found = new Map(patterns.map(pattern => [pattern, new Set(namesIn(keys, pattern))]));
  return patterns.flatMap(pattern => {
    const own = found.get(pattern) ?? new Set();
    const alike = patterns.filter(
      other => serviceOf(other) === serviceOf(pattern) && [...(found.get(other) ?? [])].some(name => own.has(name)),
    );
    if (own.size === 0) return [{ pattern, of: 0, names: [] }];
    const all = [...new Set(alike.flatMap(other => [...(found.get(other) ?? [])]))];
    const names = all.filter(name => !own.has(name)).sort();
    return names.length === 0 ? [] : [{ pattern, of: all.length, names }];
  });
}

const serviceOf = (key: string): string => key.split(' ')[0] ?? '';

function namesIn(keys: readonly string[], pattern: string): readonly string[] {
  const [before = '', after = ''] = pattern.split('*');
  return keys
    .filter(key => key.startsWith(before) && key.endsWith(after) && key.length > before.length + after.length)
    .map(key => key.slice(before.length, key.length - after.length))
    .filter(name => !/[ :]/.test(name));
}

/** One name of each family, since lines tell families apart. Sizes are spelled out as code has them. */
const families = (names: readonly string[]): readonly string[] => [
  ...new Map(names.map(name => [name.replace(/\.[^.]*$/, ''), name.replace(/\.(\d*)xl$/, '.$1xlarge')])).values(),
];
