import type { UsageInput } from '../line.ts';
import type { Instance, Language, Problem } from '../model.ts';
import type { ResourceType } from '../resource.ts';
import { priced, standingOf } from '../resources/index.ts';
import { matches } from './glob.ts';
import { type Input, namesOfInputs } from './inputs.ts';
import { nearest } from './nearest.ts';
import { isPattern, type Usage, type UsageBlock, type UsageEntry } from './usage.ts';

type Addresses = ReadonlyMap<string, Instance>;

/** What a usage file says of things that are not there, or says in a way nobody reads. */
export function usageProblems(usage: Usage, instances: readonly Instance[]): readonly Problem[] {
  const byAddress = new Map(instances.map(instance => [instance.address, instance]));
  const { profile } = usage;
  return [...(profile ? layerProblems(profile, byAddress) : []), ...layerProblems(usage, byAddress)];
}

function layerProblems({ resources, types, tags }: Usage, byAddress: Addresses): readonly Problem[] {
  const ofTags = tags.flatMap(tag => tag.types);
  return [...resources.flatMap(block => ofAddress(block, byAddress)), ...[...types, ...ofTags].flatMap(ofType)];
}

function ofAddress(block: UsageBlock, byAddress: Addresses): readonly Problem[] {
  const found = meant(block, byAddress);
  if (found.length === 0)
    return [warning(block, `nothing is declared at "${block.name}"`, nearest(block.name, byAddress.keys()))];
  const types = new Set(found.flatMap(({ language, type }) => priced.find(language, type) ?? []));
  return types.size === 0 ? found.flatMap(instance => ofUnpriced(block, instance)) : entryProblems(block, [...types]);
}

/** A type that is not priced has no inputs to compare with; of one that costs nothing, nothing will be read. */
function ofUnpriced(block: UsageBlock, { language, type }: Instance): readonly Problem[] {
  const standing = standingOf(language, type);
  if (standing.status !== 'free' || isPattern(block) || block.entries.size === 0) return [];
  return [warning(block, `the usage of "${block.name}" is not read: ${standing.reason}`, undefined)];
}

function meant(block: UsageBlock, byAddress: Addresses): readonly Instance[] {
  if (isPattern(block)) return [...byAddress.values()].filter(({ address }) => matches(block.name, address));
  const instance = byAddress.get(block.name);
  return instance ? [instance] : [];
}

function ofType(block: UsageBlock): readonly Problem[] {
  const language: Language = block.name.includes('::') ? 'cloudformation' : 'terraform';
  const standing = standingOf(language, block.name);
  if (standing.status === 'priced') return entryProblems(block, [standing.type]);
  if (standing.status === 'free' || standing.reason !== 'no such type') return [];
  return [warning(block, `there is no resource type "${block.name}"`, nearest(block.name, typeNames()))];
}

const typeNames = (): readonly string[] =>
  priced.types.flatMap(({ terraform, cloudformation }) => [...terraform, ...cloudformation]);

function entryProblems(block: UsageBlock, types: readonly ResourceType[]): readonly Problem[] {
  const inputs = new Map(types.flatMap(bothLanguages));
  return [...block.entries].flatMap(([key, entry]) => entryProblem(block, key, entry, inputs));
}

function entryProblem(
  block: UsageBlock,
  key: string,
  { value, at }: UsageEntry,
  inputs: ReadonlyMap<string, UsageInput>,
): readonly Problem[] {
  const input = inputs.get(key);
  if (!input)
    return [warning({ at }, `"${key}" is not a usage of "${block.name}" that we price`, nearest(key, inputs.keys()))];
  if (input.read(value) !== undefined) return [];
  return [
    {
      severity: 'error',
      code: 'usage',
      message: `"${key}" must be ${input.expects}, not ${JSON.stringify(value)}`,
      at,
    },
  ];
}

/** A usage file may name a block as either language does. */
const bothLanguages = (type: ResourceType): readonly Input[] => [
  ...namesOfInputs(type, 'terraform'),
  ...namesOfInputs(type, 'cloudformation'),
];

const warning = ({ at }: Pick<UsageBlock, 'at'>, message: string, near: string | undefined): Problem => ({
  severity: 'warning',
  code: 'usage',
  message: near === undefined ? message : `${message}; did you mean "${near}"?`,
  at,
});
