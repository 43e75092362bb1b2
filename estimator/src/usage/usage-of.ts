import type { UsageValues } from '../line.ts';
import type { Instance } from '../model.ts';
import { usagePath, type UsageOf } from '../price.ts';
import { priced } from '../resources/index.ts';
import { matches } from './glob.ts';
import { isPattern, type Usage, type UsageBlock } from './usage.ts';

const nothing: UsageValues = {};

/** What is told of a resource: by its address first, then by the pattern that says most, then by its type. */
export function usageOf(usage: Usage | undefined): UsageOf {
  if (!usage) return () => nothing;
  const blocksOf = finder(usage);
  return recognised => {
    const blocks = blocksOf(recognised.instance);
    if (blocks.length === 0) return nothing;
    const values = Object.entries(recognised.type.usage).map(([key, { read }]) => {
      const told = first(blocks, usagePath(recognised, key));
      return [key, told === undefined ? undefined : read(told)] as const;
    });
    return Object.fromEntries(values);
  };
}

function first(blocks: readonly UsageBlock[], key: string): number | string | undefined {
  for (const { entries } of blocks) {
    const entry = entries.get(key);
    if (entry) return entry.value;
  }
  return undefined;
}

function finder({ resources, types }: Usage): (instance: Instance) => readonly UsageBlock[] {
  const exact = new Map(resources.filter(block => !isPattern(block)).map(block => [block.name, block]));
  const patterns = resources.filter(isPattern).sort((a, b) => literals(b) - literals(a));
  return ({ address, language, type }) => {
    const byAddress = exact.get(address);
    const names = namesOf(priced.find(language, type)) ?? [type];
    return [
      ...(byAddress ? [byAddress] : []),
      ...patterns.filter(({ name }) => matches(name, address)),
      ...types.filter(({ name }) => names.includes(name)),
    ];
  };
}

const literals = ({ name }: UsageBlock): number => name.replaceAll('*', '').length;

type Named = { readonly terraform: readonly string[]; readonly cloudformation: readonly string[] };

/** One file serves both languages: a type answers to all of its names. */
const namesOf = (type: Named | undefined): readonly string[] | undefined =>
  type && [...type.terraform, ...type.cloudformation];
