import type { Change, Diff, Side } from '../diff.ts';
import { amountOf, snap } from '../diff/amounts.ts';
import { mayHide } from '../diff/hiding.ts';
import type { ResourceEstimate } from '../estimate.ts';
import { total } from '../price.ts';
import { type Budget, everything } from './policy.ts';
import { groupOf, isSelected } from './select.ts';

/** An amount, and whether that is all of it: what nobody knows is not in it. */
export type Sum = {
  readonly known: number;
  readonly isWhole: boolean;
  /** What is not known can only bring it nearer to nothing. */
  readonly isMost?: boolean | undefined;
  /** Why nothing of it is known. */
  readonly why?: string | undefined;
};

/** What a budget looks at, for one group of resources. */
export type Sums = { readonly group: string; readonly before: Sum; readonly after: Sum; readonly delta: Sum };

/** One for each group that either side has; without groups there is always one. */
export function sumsOf({ only = everything, per }: Budget, diff: Diff): readonly Sums[] {
  const inGroups = (resources: readonly ResourceEstimate[]): ReadonlyMap<string, readonly ResourceEstimate[]> =>
    grouped(
      resources.filter(resource => isSelected(resource, only)),
      resource => groupOf(resource, per),
    );
  const changes = grouped(
    diff.changes.filter(change => subjectsOf(change).some(subject => isSelected(subject, only))),
    change => subjectsOf(change).map(subject => groupOf(subject, per))[0] ?? '',
  );
  const [before, after] = [inGroups(diff.base.resources), inGroups(diff.head.resources)];
  const isDark = (side: Side): boolean => diff.unread.includes(side) || mayHide(diff[side].problems);
  const deltaIn = (group: string): Sum =>
    only === everything && !per ? wholeDelta(diff) : deltaOf(changes.get(group) ?? [], diff);
  const groups = per ? [...new Set([...before.keys(), ...after.keys()])].sort() : [''];
  return groups.map(group => ({
    group,
    before: sumOf(before.get(group) ?? [], isDark('base')),
    after: sumOf(after.get(group) ?? [], isDark('head')),
    delta: diff.unread.length > 0 ? notRead(diff) : deltaIn(group),
  }));
}

const notRead = ({ unread }: Diff): Sum => ({
  known: 0,
  isWhole: false,
  why: unread.includes('head') ? 'the head was not read' : 'there is no base to compare with',
});

const wholeDelta = ({ monthlyDelta, knownDelta }: Diff): Sum => ({
  known: monthlyDelta ?? knownDelta,
  isWhole: monthlyDelta !== undefined,
});

/** A change is judged by what it leads to. */
const subjectsOf = ({ before, after }: Change): readonly ResourceEstimate[] =>
  [after ?? before].filter(subject => subject !== undefined);

function sumOf(resources: readonly ResourceEstimate[], isUnread: boolean): Sum {
  const known = total(
    resources.filter(({ instance }) => !instance.countUnknown).map(({ components }) => sumLines(components)),
  );
  return { known, isWhole: !isUnread && resources.every(isKnown) };
}

const sumLines = (components: ResourceEstimate['components']): number =>
  total(components.map(({ cost }) => (cost.kind === 'priced' ? cost.monthlyUsd : 0)));

/** What depends on usage that nobody told is not in a total, and that is said elsewhere; it hides no resource. */
const isKnown = (resource: ResourceEstimate): boolean =>
  amountOf(resource) !== undefined ||
  (resource.status === 'priced' && !resource.instance.countUnknown && resource.components.every(isTold));

const isTold = ({ cost }: ResourceEstimate['components'][number]): boolean =>
  cost.kind === 'priced' || cost.kind === 'usage';

function deltaOf(changes: readonly Change[], { unread, partly }: Diff): Sum {
  const parts = changes.map(({ knownUsd }) => knownUsd);
  const known = snap(total(parts), total(parts.map(Math.abs)));
  return { known, isWhole: unread.length + partly.length === 0 && changes.every(({ opaque }) => opaque.length === 0) };
}

function grouped<T>(items: readonly T[], groupOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groupOf(item);
    const found = groups.get(group);
    if (found) found.push(item);
    else groups.set(group, [item]);
  }
  return groups;
}
