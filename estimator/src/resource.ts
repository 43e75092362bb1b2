import type { Attributes, Values } from './attribute.ts';
import type { Line, NoUsage, UsageInputs, UsageValues } from './line.ts';
import type { Data, Language } from './model.ts';
import { leadsAway } from './route.ts';

export * from './attribute.ts';
export * from './line.ts';
export * from './reserved.ts';

export type ResourceType<A extends Attributes = Attributes, U extends UsageInputs = UsageInputs> = {
  readonly name: string;
  readonly terraform: readonly string[];
  readonly cloudformation: readonly string[];
  readonly attributes: A;
  readonly usage: U;
  /** Things billed on their own that are declared inside this one, like an instance's volumes. */
  readonly parts: readonly Part[];
  /** It reads from other resources too. */
  readonly isConnected: boolean;
  /** Why one of them that has no lines costs nothing, as what it stands for is billed elsewhere. */
  readonly freeWithoutLines?: string;
  lines(values: Values<A>, usage: UsageValues<U>, around: Around): readonly (Line | false)[];
};

/** What a price may depend on besides the resource. */
export type Around = {
  readonly region: string;
  /** ISO date; undefined where nobody told, as fees that begin on a day then cannot be known. */
  readonly today: string | undefined;
};

export type Part = {
  readonly type: ResourceType;
  readonly terraform: string;
  readonly cloudformation: string;
  /** Which items of the list at that name are meant; all when absent. */
  readonly select?: (item: Data, language: Language) => boolean;
  readonly label: (item: Data, index: number) => string;
  /** AWS makes one even when none is written; its attributes say what is assumed of it. */
  readonly always?: boolean;
};

type Declared<A extends Attributes, U extends UsageInputs> = {
  readonly name: string;
  readonly terraform: string | readonly string[];
  readonly cloudformation: string | readonly string[];
  readonly attributes: A;
  readonly usage?: U;
  readonly parts?: readonly Part[];
  readonly freeWithoutLines?: string;
  lines(values: Values<A>, usage: UsageValues<U>, around: Around): readonly (Line | false)[];
};

/** Declares a resource; infers the value types from the attribute and usage tables. */
export function resource<const A extends Attributes, const U extends UsageInputs = NoUsage>(
  declared: Declared<A, U>,
): ResourceType<A, U> {
  const { terraform, cloudformation, usage, parts } = declared;
  return {
    ...declared,
    terraform: typeof terraform === 'string' ? [terraform] : terraform,
    cloudformation: typeof cloudformation === 'string' ? [cloudformation] : cloudformation,
    usage: usage ?? ({} as U), // no usage declared: U is the empty record
    parts: parts ?? [],
    isConnected: isConnected(declared.attributes, parts ?? []),
  };
}

const isConnected = (attributes: Attributes, parts: readonly Part[]): boolean =>
  [...Object.values(attributes), ...parts].some(
    ({ terraform, cloudformation }) => leadsAway(terraform) || leadsAway(cloudformation),
  ) || parts.some(({ type }) => type.isConnected);
