import type { Change, Side } from '../diff.ts';
import type { ResourceEstimate } from '../estimate.ts';
import { difference, total, type Component } from '../price.ts';
import { pairs } from './pairs.ts';

type Sided = ResourceEstimate | undefined;
type Amounts = { readonly deltaUsd: number | undefined; readonly knownUsd: number; readonly opaque: readonly Side[] };

/** A side's month: nothing where it is not there, or is free. An amount beyond all numbers is unknown. */
export function amountOf(side: Sided): number | undefined {
  if (side === undefined || side.status === 'free') return 0;
  return Number.isFinite(side.monthlyUsd) ? side.monthlyUsd : undefined;
}

/** The sides of a change in dollars. What may only be hidden is unknown, not nothing. */
export const beforeOf = ({ before, opaque }: Pick<Change, 'before' | 'opaque'>): number | undefined =>
  before === undefined && opaque.includes('base') ? undefined : amountOf(before);
export const afterOf = ({ after, opaque }: Pick<Change, 'after' | 'opaque'>): number | undefined =>
  after === undefined && opaque.includes('head') ? undefined : amountOf(after);

/** What a change costs, where errors on the sides named may hide a resource that is there. */
export function changeAmounts(before: Sided, after: Sided, partly: readonly Side[] = []): Amounts {
  const absent = absentSide(before, after);
  if (absent && partly.includes(absent) && hasMoney(before ?? after)) {
    return { deltaUsd: undefined, knownUsd: 0, opaque: [absent] };
  }
  return readAmounts(before, after);
}

const absentSide = (before: Sided, after: Sided): Side | undefined => {
  if (before === undefined) return 'base';
  return after === undefined ? 'head' : undefined;
};

const hasMoney = (side: Sided): boolean => amountOf(side) !== 0 && side?.status !== 'unsupported';

function readAmounts(before: Sided, after: Sided): Amounts {
  const [old, now] = [amountOf(before), amountOf(after)];
  const delta = difference(old, now);
  const deltaUsd = delta === undefined ? undefined : snap(delta, Math.abs(old ?? 0) + Math.abs(now ?? 0));
  const opaque: readonly Side[] = [
    ...(isOpaque(before, after) ? (['base'] as const) : []),
    ...(isOpaque(after, before) ? (['head'] as const) : []),
  ];
  return { deltaUsd, knownUsd: deltaUsd ?? knownPart(before, after, opaque), opaque };
}

/** Whether a side hides money that the total would have to hold. */
function isOpaque(side: Sided, other: Sided): boolean {
  if (side === undefined || amountOf(side) !== undefined) return false;
  if (side.instance.countUnknown || side.monthlyUsd !== undefined || side.components.some(isUnknown)) return true;
  return isTraded(side, other);
}

const isUnknown = ({ cost }: Component): boolean => cost.kind === 'unknown' || cost.kind === 'unpriced';

/** A known amount that gives way to one nobody has told: to take the first away would claim a saving. */
const isTraded = (side: ResourceEstimate, other: Sided): boolean =>
  (amountOf(other) ?? 0) !== 0 && isStranger(side, other);

/** A side without an amount that bills for something the other does not. */
function isStranger(side: Sided, other: Sided): boolean {
  if (side === undefined || amountOf(side) !== undefined) return false;
  const there = new Set(other?.components.map(({ key }) => key));
  return side.status === 'unsupported' || side.components.some(({ key }) => !there.has(key));
}

/** What is known of an unknown difference: lines priced on both sides, and lines that the other side surely lacks. */
function knownPart(before: Sided, after: Sided, opaque: readonly Side[]): number {
  const noOld = opaque.includes('base') || isStranger(before, after) ? undefined : 0;
  const noNow = opaque.includes('head') || isStranger(after, before) ? undefined : 0;
  const parts = pairs(linesOf(before), linesOf(after)).map(
    ({ old, now }) => difference(lineAmount(old, noOld), lineAmount(now, noNow)) ?? 0,
  );
  return snap(total(parts), total(parts.map(Math.abs)));
}

const linesOf = (side: Sided): readonly Component[] =>
  side === undefined || side.instance.countUnknown ? [] : side.components;

const lineAmount = (line: Component | undefined, absent: number | undefined): number | undefined => {
  if (line === undefined) return absent;
  return line.cost.kind === 'priced' && Number.isFinite(line.cost.monthlyUsd) ? line.cost.monthlyUsd : undefined;
};

/** Nothing, where a difference is only the rounding of binary fractions. */
export const snap = (value: number, scale: number): number => (Math.abs(value) <= scale * 1e-11 ? 0 : value);
