import type { Change, Side } from '../../diff.ts';
import { afterOf, beforeOf } from '../../diff/amounts.ts';
import { pairs, type Pair } from '../../diff/pairs.ts';
import type { ResourceEstimate } from '../../estimate.ts';
import type { Component } from '../../price.ts';
import { formerAddress } from '../words.ts';
import { amount } from './amount.ts';
import { componentJson } from './component.ts';
import { placeJson } from './place.ts';
import { identityJson, resourceJson } from './resource.ts';

export function changeJson(change: Change) {
  const { kind, before, after, deltaUsd, knownUsd, causes } = change;
  const shown = after ?? before;
  if (!shown) return [];
  const components = pairs(before?.components ?? [], after?.components ?? []);
  return [
    {
      kind,
      ...identityJson(shown),
      from: formerAddress(change) ?? null,
      ...placeJson(shown.instance.at),
      before: amount(beforeOf(change)),
      after: amount(afterOf(change)),
      delta: amount(deltaUsd),
      knownDelta: amount(knownUsd),
      causes,
      components: components.flatMap(componentChangeJson(change)),
      sides: { base: sideJson(before), head: sideJson(after) },
    },
  ];
}

const sideJson = (side: ResourceEstimate | undefined) => (side ? resourceJson(side) : null);

/** A line that is surely not there costs nothing. */
const componentChangeJson =
  ({ opaque }: Change) =>
  ({ old, now }: Pair) => {
    const shown = now ?? old;
    if (!shown) return [];
    const absent = (side: Side): number | null => (opaque.includes(side) ? null : 0);
    const monthly = (line: Component): number | null => componentJson(line).monthlyCost;
    const before = old ? monthly(old) : absent('base');
    return [{ ...componentJson(shown), before, after: now ? monthly(now) : absent('head') }];
  };
