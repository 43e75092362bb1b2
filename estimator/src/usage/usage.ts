import type { Source } from '../model.ts';

/** One figure of a usage file, and where it stands. */
export type UsageEntry = { readonly value: number | string; readonly at: Source };

/** What a usage file says of one address, one pattern, or one type. Nested keys are joined by dots. */
export type UsageBlock = {
  readonly name: string;
  readonly at: Source;
  readonly entries: ReadonlyMap<string, UsageEntry>;
};

export type Usage = {
  readonly resources: readonly UsageBlock[];
  readonly types: readonly UsageBlock[];
};

export const isPattern = ({ name }: UsageBlock): boolean => name.includes('*');
