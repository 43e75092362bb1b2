import type { Language } from '../model.ts';
import { usageKey } from '../price.ts';
import type { ResourceType, UsageInput } from '../resource.ts';
import { blockOf } from '../route.ts';

/** A resource that a usage file can tell of. */
export type Subject = { readonly address: string; readonly language: Language; readonly type: ResourceType };

/** Every key that a resource understands, with what it means. */
export const inputsOf = ({ type, language }: Omit<Subject, 'address'>): ReadonlyMap<string, UsageInput> =>
  new Map(rowsIn(type, language, '').map(({ block, key, input }) => [usageKey(block, key), input]));

/** The same, with what else a usage file may call each. */
export const namesOfInputs = (type: ResourceType, language: Language): readonly Input[] =>
  rowsIn(type, language, '').flatMap(({ block, key, input }) =>
    [key, ...(input.also ?? [])].map((name): Input => [usageKey(block, name), input]),
  );

export type Input = readonly [key: string, input: UsageInput];

type Row = { readonly block: string; readonly key: string; readonly input: UsageInput };

/** A part's inputs stand under the name of its block. */
const rowsIn = ({ usage, parts }: ResourceType, language: Language, block: string): readonly Row[] => [
  ...Object.entries(usage).map(([key, input]): Row => ({ block, key, input })),
  ...parts.flatMap(part => rowsIn(part.type, language, block === '' ? blockOf(part[language]) : block)),
];
