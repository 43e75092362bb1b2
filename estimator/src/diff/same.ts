import type { ResourceEstimate } from '../estimate.ts';
import { type Data, Unknown } from '../model.ts';
import type { Component, Cost } from '../price.ts';

/** Whether two estimates of one resource say the same: type, region, how many, and what is billed. */
export const isSameResource = (a: ResourceEstimate, b: ResourceEstimate): boolean =>
  a.status === b.status &&
  a.instance.type === b.instance.type &&
  isSameValue(a.instance.region, b.instance.region) &&
  isSameValue(a.instance.countUnknown, b.instance.countUnknown) &&
  a.components.length === b.components.length &&
  a.components.every((component, index) => isSameComponent(component, b.components[index]));

/** An assumption that is now written down, or a usage key, changes no bill. */
const isSameComponent = (a: Component, b: Component | undefined): boolean =>
  b !== undefined &&
  a.name === b.name &&
  a.quantity === b.quantity &&
  a.unit === b.unit &&
  a.key === b.key &&
  isSameCost(a.cost, b.cost) &&
  isSameValue(a.group, b.group);

function isSameCost(a: Cost, b: Cost): boolean {
  if (a.kind === 'priced') return b.kind === 'priced' && a.monthlyUsd === b.monthlyUsd;
  if (a.kind === 'unknown') return b.kind === 'unknown' && a.reason === b.reason;
  return a.kind === b.kind;
}

type Value = Data | undefined;

/** Deep equality; unknowns of one reason are equal, and null is nothing. Values that share their parts are walked once. */
export function isSameValue(a: Value, b: Value): boolean {
  const pending: Pair[] = [[a, b]];
  const seen = new Map<Value, Set<Value>>();
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [left, right] = next;
    if (seen.get(left)?.has(right)) continue;
    const inner = step(left, right);
    if (!inner) return false;
    if (inner.length > 0) seen.set(left, (seen.get(left) ?? new Set()).add(right));
    for (const pair of inner) pending.push(pair);
  }
  return true;
}

type Pair = [Value, Value];

/** The pairs that must be equal for these two to be; undefined when they cannot be. */
function step(left: Value, right: Value): readonly Pair[] | undefined {
  if (isIdentical(left, right)) return [];
  if (!isContainer(left) || !isContainer(right)) return undefined;
  if (left instanceof Unknown) return isSameUnknown(left, right) ? [] : undefined;
  return isKindred(left, right) ? members(left, right) : undefined;
}

const isIdentical = (left: Value, right: Value): boolean => (left ?? undefined) === (right ?? undefined);
const isKindred = (left: Data, right: Data): boolean =>
  !(right instanceof Unknown) && Array.isArray(left) === Array.isArray(right);

const isContainer = (value: Value): value is Data & object => typeof value === 'object' && value !== null;

const isSameUnknown = (left: Unknown, right: Data): boolean => right instanceof Unknown && left.reason === right.reason;

function members(left: object, right: object): readonly Pair[] | undefined {
  const ours: readonly [string, Data][] = Object.entries(left);
  const theirs = new Map<string, Data>(Object.entries(right));
  if (ours.length !== theirs.size || ours.some(([name]) => !theirs.has(name))) return undefined;
  return ours.map(([name, value]) => [value, theirs.get(name)]);
}
