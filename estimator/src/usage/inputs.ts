import type { Language } from '../model.ts';
import { usageKey } from '../price.ts';
import type { ResourceType, UsageInput } from '../resource.ts';
import { blockOf } from '../route.ts';

/** A resource that a usage file can tell of. */
export type Subject = { readonly address: string; readonly language: Language; readonly type: ResourceType };

/** Every key that a resource understands, with what it means. */
export const inputsOf = ({ type, language }: Omit<Subject, 'address'>): ReadonlyMap<string, UsageInput> =>
  new Map(inputsIn(type, language, ''));

export type Input = readonly [key: string, input: UsageInput];

/** A part's inputs stand under the name of its block. */
export const inputsIn = ({ usage, parts }: ResourceType, language: Language, block: string): readonly Input[] => [
  ...Object.entries(usage).map(([key, input]): Input => [usageKey(block, key), input]),
  ...parts.flatMap(part => inputsIn(part.type, language, block === '' ? blockOf(part[language]) : block)),
];
