import type { Source } from '../model.ts';

/** One figure of a usage file, and where it stands. */
export type UsageEntry = { readonly value: number | string; readonly at: Source };

/** What a usage file says of one address, one pattern, or one type. Nested keys are joined by dots. */
export type UsageBlock = {
  readonly name: string;
  readonly at: Source;
  readonly entries: ReadonlyMap<string, UsageEntry>;
};

/** What holds for resources of some types that bear a tag. */
export type TagUsage = { readonly key: string; readonly value: string; readonly types: readonly UsageBlock[] };

export type Usage = {
  /** What a chosen profile says: it holds before all the rest. */
  readonly profile?: Usage | undefined;
  readonly resources: readonly UsageBlock[];
  readonly types: readonly UsageBlock[];
  readonly tags: readonly TagUsage[];
};

export const isPattern = ({ name }: UsageBlock): boolean => name.includes('*');
