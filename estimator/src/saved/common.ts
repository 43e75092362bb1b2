import type { SnapshotInfo } from '@costlens/pricing-cache';
import type { Growth } from '../growth.ts';
import type { Problem, ProblemCode } from '../model.ts';
import type { Unit } from '../outlook.ts';
import { at, isAbsent, list, Misfit, number, oneOf, optional, type Saved, text } from './reading.ts';
import { sourceOf } from './resource.ts';

export function needVersion(saved: Saved): void {
  if (number(at(saved, 'version')) !== 1) throw new Misfit('it is of another version of Costlens');
}

export const unitsOf = (saved: Saved): readonly Unit[] =>
  list(saved, unit => ({ name: text(at(unit, 'name')), count: number(at(unit, 'count')) }));

/** JSON has no number for what is beyond all numbers. */
export const growthBy =
  (usage: 'usageCost' | 'usageBefore' | 'usageAfter') =>
  (saved: Saved): Growth => ({
    percent: number(at(saved, 'percent')),
    usageUsd: optional(at(saved, usage), number) ?? Infinity,
  });

export function snapshotOf(saved: Saved): SnapshotInfo {
  const snapshot = at(saved, 'snapshot');
  const [id, date, origin] = ['id', 'date', 'origin'].map(name => text(at(snapshot, name)));
  const converted = at(saved, 'converted');
  return {
    ...{ id: id ?? '', date: date ?? '', origin: origin ?? '' },
    adjustments: list(at(snapshot, 'adjustments'), text),
    conversion: optional(converted, each => ({
      code: text(at(each, 'code')),
      rate: number(at(each, 'rate')),
      date: text(at(each, 'date')),
    })),
  };
}

export const problemOf = (saved: Saved): Problem => ({
  severity: oneOf(at(saved, 'severity'), ['error', 'warning', 'info']),
  // Another version may know other codes; nothing but words depends on them.
  code: text(at(saved, 'code')) as ProblemCode,
  message: text(at(saved, 'message')),
  ...(isAbsent(at(saved, 'file')) ? {} : { at: sourceOf(saved) }),
});
