import type { Change } from '../diff.ts';
import { pairs, type Pair } from '../diff/pairs.ts';
import type { Unknown } from '../model.ts';
import type { Component } from '../price.ts';

/** The lines of a change that explain it. */
export const newsOf = (change: Change): readonly Pair[] =>
  hasLines(change) ? pairs(change.before?.components ?? [], change.after?.components ?? []).filter(isNews) : [];

/** Why nobody knows how many there are, on the side that counts. */
export const countOf = ({ before, after }: Change): Unknown | undefined =>
  after?.instance.countUnknown ?? before?.instance.countUnknown;

/** Lines of nobody knows how many, or of what may not have changed at all, would read as a difference. */
function hasLines(change: Change): boolean {
  const { before, after, opaque } = change;
  if (countOf(change)) return false;
  return !(before === undefined && opaque.includes('base')) && !(after === undefined && opaque.includes('head'));
}

export const amountOfLine = (line: Component | undefined): number | undefined =>
  line?.cost.kind === 'priced' ? line.cost.monthlyUsd : undefined;

/** A line that is the same on both sides explains nothing. */
const isNews = ({ old, now }: Pair): boolean =>
  !old || !now || old.key !== now.key || amountOfLine(old) !== amountOfLine(now) || old.cost.kind !== now.cost.kind;
