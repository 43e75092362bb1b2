import type { ResourceEstimate } from './estimate.ts';
import { monthlyUsd, type Component } from './price.ts';

/** The same resource with its lines at other prices, and what those take for granted. */
export function repriced(resource: ResourceEstimate, components: readonly Component[]): ResourceEstimate {
  const before = new Set(resource.components.map(({ assumption }) => assumption));
  const others = resource.assumptions.filter(assumption => !before.has(assumption));
  const assumptions = [...new Set([...others, ...components.flatMap(({ assumption }) => assumption ?? [])])];
  return { ...resource, components, monthlyUsd: monthlyUsd(components), assumptions };
}

/** The same line, with one thing more taken for granted. */
export const saying = (component: Component, said: string): Component => ({
  ...component,
  assumption: component.assumption === undefined ? said : `${component.assumption}; ${said}`,
});
