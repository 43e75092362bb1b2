import type { ResourceEstimate } from '../../estimate.ts';
import { firstTierUsd } from '../../money.ts';
import { isUnnamed } from '../../line.ts';
import type { Component } from '../../price.ts';
import { code, prose } from './escape.ts';

const shown = 4;

/** What a resource's amount leaves out, each on a line of its own in the cell. */
export function remarks(resource: ResourceEstimate | undefined): readonly string[] {
  if (!resource) return [];
  const { countUnknown } = resource.instance;
  const lines = resource.components.flatMap(remark);
  const more = lines.length > shown ? [`and ${lines.length - shown} more`] : [];
  return [
    ...(countUnknown ? [`how many is unknown: ${prose(countUnknown.reason)}`] : []),
    ...lines.slice(0, shown),
    ...more,
  ];
}

function remark({ name, unit, key, cost }: Component): readonly string[] {
  switch (cost.kind) {
    case 'priced':
      return [];
    case 'usage':
      return [`${prose(name)} by usage: ${prose(firstTierUsd(cost.price.tiers, unit))}`];
    case 'unknown':
      return [`unknown ${prose(cost.reason)}`];
    case 'unpriced':
      return [`no price for ${key === undefined || isUnnamed(key) ? prose(name) : code(key)}`];
  }
}
