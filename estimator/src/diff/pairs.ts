import type { Component } from '../price.ts';

/** One line on both sides; undefined where it is not there. */
export type Pair = { readonly old: Component | undefined; readonly now: Component | undefined };

/** Lines of the same group and name belong together; the new side's order first. */
export function pairs(before: readonly Component[], after: readonly Component[]): readonly Pair[] {
  const old = new Map<string, Component[]>();
  for (const component of before) old.set(identity(component), [...(old.get(identity(component)) ?? []), component]);
  const matched = after.map((now): Pair => ({ old: old.get(identity(now))?.shift(), now }));
  return [...matched, ...[...old.values()].flat().map((left): Pair => ({ old: left, now: undefined }))];
}

const identity = ({ group, name }: Component): string => JSON.stringify([...group, name]);
