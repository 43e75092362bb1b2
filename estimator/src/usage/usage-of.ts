import { follow } from '../follow.ts';
import type { UsageValues } from '../line.ts';
import type { Instance } from '../model.ts';
import { usagePath, type UsageOf } from '../price.ts';
import type { Recognised } from '../recognise.ts';
import { priced } from '../resources/index.ts';
import { matches } from './glob.ts';
import { isPattern, type TagUsage, type Usage, type UsageBlock, type UsageEntry } from './usage.ts';

const nothing: UsageValues = {};

/** What is told of a resource: by its address first, then by the pattern that says most, by its tags, by its type. */
export function usageOf(usage: Usage | undefined): UsageOf {
  if (!usage) return () => nothing;
  const blocksOf = finder(usage);
  return recognised => {
    const blocks = blocksOf(recognised.instance);
    if (blocks.length === 0) return nothing;
    const values = Object.entries(recognised.type.usage).map(([key, { read }]) => {
      const told = entryIn(blocks, namesIn(recognised, key))?.value;
      return [key, told === undefined ? undefined : read(told)] as const;
    });
    return Object.fromEntries(values);
  };
}

/** What tells one figure of a resource, and where. */
export function toldBy(usage: Usage | undefined): (recognised: Recognised, key: string) => UsageEntry | undefined {
  if (!usage) return () => undefined;
  const blocksOf = finder(usage);
  return (recognised, key) => entryIn(blocksOf(recognised.instance), namesIn(recognised, key));
}

function namesIn(recognised: Recognised, key: string): readonly string[] {
  return [key, ...(recognised.type.usage[key]?.also ?? [])].map(name => usagePath(recognised, name));
}

function entryIn(blocks: readonly UsageBlock[], names: readonly string[]): UsageEntry | undefined {
  for (const { entries } of blocks) {
    for (const name of names) {
      const entry = entries.get(name);
      if (entry) return entry;
    }
  }
  return undefined;
}

type Finder = (instance: Instance) => readonly UsageBlock[];

function finder({ profile, ...usual }: Usage): Finder {
  const findUsual = layerFinder(usual);
  const findSpecial = profile && layerFinder(profile);
  return instance => [...(findSpecial?.(instance) ?? []), ...findUsual(instance)];
}

function layerFinder({ resources, types, tags }: Usage): Finder {
  const exact = byName(resources.filter(block => !isPattern(block)));
  const patterns = resources.filter(isPattern).sort((a, b) => literals(b) - literals(a));
  return instance => {
    const { address, language, type } = instance;
    const names = namesOf(priced.find(language, type)) ?? [type];
    const ofType = ({ name }: UsageBlock): boolean => names.includes(name);
    return [
      ...(exact.get(address) ?? []),
      ...patterns.filter(({ name }) => matches(name, address)),
      ...tags.filter(tag => tag.types.some(ofType) && bears(instance, tag)).flatMap(tag => tag.types.filter(ofType)),
      ...types.filter(ofType),
    ];
  };
}

function byName(blocks: readonly UsageBlock[]): ReadonlyMap<string, readonly UsageBlock[]> {
  const found = new Map<string, UsageBlock[]>();
  for (const block of blocks) {
    const same = found.get(block.name);
    if (same) same.push(block);
    else found.set(block.name, [block]);
  }
  return found;
}

/** An unknown tag is none that anybody has told of. */
function bears({ tags }: Instance, { key, value }: TagUsage): boolean {
  const found = follow(tags, [key]);
  return typeof found === 'string' && matches(value, found);
}

const literals = ({ name }: UsageBlock): number => name.replaceAll('*', '').length;

type Named = { readonly terraform: readonly string[]; readonly cloudformation: readonly string[] };

/** One file serves both languages: a type answers to all of its names. */
const namesOf = (type: Named | undefined): readonly string[] | undefined =>
  type && [...type.terraform, ...type.cloudformation];
