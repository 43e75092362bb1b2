import { changeAmounts, snap } from './diff/amounts.ts';
import { hiding } from './diff/hiding.ts';
import { match, type Match } from './diff/match.ts';
import { isSameResource, isSameValue } from './diff/same.ts';
import type { Estimate, ResourceEstimate } from './estimate.ts';
import type { Planned } from './model.ts';
import { total } from './price.ts';
import type { Attribution } from './report/attribution/index.ts';

export type ChangeKind = 'added' | 'removed' | 'changed' | 'replaced' | 'moved';
export type Side = 'base' | 'head';

export type Change = {
  readonly kind: ChangeKind;
  readonly before: ResourceEstimate | undefined;
  readonly after: ResourceEstimate | undefined;
  /** Unknown when a side is: never an absolute passed off as a difference. */
  readonly deltaUsd: number | undefined;
  /** The part of the difference that is known; the whole of it where `deltaUsd` is defined. */
  readonly knownUsd: number;
  /** The sides that make the total unknown. */
  readonly opaque: readonly Side[];
  /** Attributes whose values differ. */
  readonly causes: readonly string[];
};

export type Diff = {
  readonly base: Estimate;
  readonly head: Estimate;
  /** Sides that could not be read at all: no changes are listed then. */
  readonly unread: readonly Side[];
  /** Sides with an error the other has not, which may hide resources that are there. */
  readonly partly: readonly Side[];
  /** Projects that the change does not touch: neither total counts them. */
  readonly skipped: readonly string[];
  readonly changes: readonly Change[];
  /** Undefined when that side is unknown where it changed. */
  readonly monthlyBefore: number | undefined;
  readonly monthlyAfter: number | undefined;
  /** Undefined when a changed resource is unknown or has no price. */
  readonly monthlyDelta: number | undefined;
  /** The sum of the differences that are known. */
  readonly knownDelta: number;
  /** What the cost is told by, where it was read from a file: the sides hold only what changed then. */
  readonly told?: readonly Attribution[];
};

/** What changed between two estimates of the same projects. */
export function diff(base: Estimate, head: Estimate, unread: readonly Side[] = []): Diff {
  const partly = unread.length > 0 ? [] : hiding(base.problems, head.problems);
  const changes = unread.length > 0 ? [] : changesOf(base, head, partly);
  const dark = new Set([...unread, ...partly, ...changes.flatMap(({ opaque }) => opaque)]);
  const known = changes.map(({ knownUsd }) => knownUsd);
  const knownDelta = snap(total(known), total(known.map(Math.abs)));
  return {
    base,
    head,
    unread,
    partly,
    skipped: head.skipped ?? [],
    changes,
    monthlyBefore: dark.has('base') ? undefined : base.monthlyUsd,
    monthlyAfter: dark.has('head') ? undefined : head.monthlyUsd,
    monthlyDelta: dark.size > 0 ? undefined : knownDelta,
    knownDelta,
  };
}

/** Largest difference first; those nobody knows come last. */
function changesOf(base: Estimate, head: Estimate, partly: readonly Side[]): readonly Change[] {
  const weight = ({ deltaUsd }: Change): number => (deltaUsd === undefined ? -1 : Math.abs(deltaUsd));
  return match(base.resources, head.resources)
    .flatMap(each => changeOf(each, partly))
    .sort((a, b) => weight(b) - weight(a));
}

function changeOf({ before, after, isMoved }: Match, partly: readonly Side[]): readonly Change[] {
  if (before && after) {
    const kind = isReplaced(before, after) ? 'replaced' : isMoved ? 'moved' : 'changed';
    if (kind === 'changed' && isSameResource(before, after)) return [];
    return [{ kind, before, after, ...changeAmounts(before, after), causes: causesOf(before, after) }];
  }
  const amounts = changeAmounts(before, after, partly);
  return [{ kind: after ? 'added' : 'removed', before, after, ...amounts, causes: [] }];
}

/** Whether the sides are those of one plan: what it says holds between them, not between two plans. */
const planOf = (before: ResourceEstimate, { instance: { planned } }: ResourceEstimate): Planned | undefined =>
  planned?.prior === before.instance ? planned : undefined;

const isReplaced = (before: ResourceEstimate, after: ResourceEstimate): boolean =>
  planOf(before, after)?.replaced === true;

function causesOf(before: ResourceEstimate, after: ResourceEstimate): readonly string[] {
  const [old, now] = [planOf(before, after)?.settled ?? before.instance, after.instance];
  const names = [...new Set([...old.names(), ...now.names()])].sort();
  const differing = names.filter(name => !isSameValue(old.get(name), now.get(name)));
  const moved = !names.includes('region') && !isSameValue(before.instance.region, now.region);
  return moved ? [...differing, 'region'] : differing;
}
