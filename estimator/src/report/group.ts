import type { Change, ChangeKind } from '../diff.ts';
import type { ResourceEstimate } from '../estimate.ts';
import { formerAddress } from './words.ts';

/** Items under their names, in the order they come. */
export function groupBy<T>(items: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(nameOf(item));
    if (group) group.push(item);
    else groups.set(nameOf(item), [item]);
  }
  return groups;
}

/** A change that is worth a name and no more: free, or not supported. */
export function isQuiet({ before, after, knownUsd, opaque }: Change): boolean {
  const status = (after ?? before)?.status;
  return knownUsd === 0 && opaque.length === 0 && (status === 'free' || status === 'unsupported');
}

export type Named = { readonly name: string; readonly status: ResourceEstimate['status'] | undefined };

const signs: Readonly<Record<ChangeKind, string>> = {
  added: '+',
  removed: '-',
  changed: '~',
  replaced: '±',
  moved: '→',
};

export function quietName(change: Change): Named {
  const { kind, before, after } = change;
  const shown = after ?? before;
  const from = formerAddress(change);
  const name = `${signs[kind]} ${shown?.instance.address ?? ''}${from === undefined ? '' : ` (was ${from})`}`;
  return { name, status: shown?.status };
}
