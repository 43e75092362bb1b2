import { field, textOf } from './json.ts';

/** One resource on one side of a plan, or in a state. */
export type Stored = {
  readonly address: string;
  readonly type: string;
  readonly name: string;
  readonly values: unknown;
  /** Where values are known after apply, and where they may not be shown. */
  readonly unknown: unknown;
  readonly secret: unknown;
};

/** What is done to a resource: one side is missing when it is made or destroyed. */
export type Pair = {
  readonly before: Stored | undefined;
  readonly after: Stored | undefined;
  /** Where it was before. */
  readonly movedFrom: string | undefined;
  readonly isReplaced: boolean;
  /** Why nobody knows how many there are. */
  readonly deferred: string | undefined;
};

type Named = Pick<Stored, 'address' | 'type' | 'name'>;

/** Undefined for an entry that does not say what it is of. */
export function namedBy(node: unknown): Named | undefined {
  const [address, type] = [textOf(field(node, 'address')), textOf(field(node, 'type'))];
  if (address === undefined || type === undefined || address === '' || type === '') return undefined;
  return { address, type, name: textOf(field(node, 'name')) ?? '' };
}

export const isManaged = (node: unknown): boolean => (field(node, 'mode') ?? 'managed') === 'managed';
