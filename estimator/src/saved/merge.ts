import { combine, type Estimate, type ResourceEstimate } from '../estimate.ts';
import { growthOf } from '../growth.ts';
import type { Problem } from '../model.ts';
import { type Component, monthlyUsd, tiered } from '../price.ts';

export type Shard = { readonly name: string; readonly estimate: Estimate };

/** Several saved estimates as one. A project that is in two of them would count twice, and is told instead. */
export function merged(shards: readonly Shard[]): Estimate | { readonly problem: string } {
  const [first] = shards;
  if (!first) return { problem: 'there is nothing to merge' };
  const twice = projectInTwo(shards);
  if (twice !== undefined) return { problem: twice };
  const { snapshot } = first.estimate;
  const whole = combine(
    snapshot,
    shards.map(({ estimate }) => unshared(estimate)),
  );
  const { units, months } = first.estimate;
  const growth = growthOf(first.estimate.growth?.percent ?? 0, whole.resources);
  return { ...whole, units, months, growth, problems: [...whole.problems, ...otherPrices(shards)] };
}

function projectInTwo(shards: readonly Shard[]): string | undefined {
  const seen = new Map<string, string>();
  for (const { name, estimate } of shards) {
    const projects = new Set(estimate.resources.map(({ project }) => project));
    for (const project of projects) {
      const other = seen.get(project);
      if (other !== undefined)
        return `the project "${project === '' ? '.' : project}" is in both ${other} and ${name}, and would count twice; projects in costlens.yml may have names of their own`;
      seen.set(project, name);
    }
  }
  return undefined;
}

function otherPrices(shards: readonly Shard[]): readonly Problem[] {
  const [first, ...rest] = shards.map(({ name, estimate: { snapshot } }) => ({ name, ...snapshot }));
  const others = rest.filter(({ id }) => id !== first?.id);
  if (!first || others.length === 0) return [];
  const named = [first, ...others].map(({ name, date }) => `${name} (${date})`).join(', ');
  const message = `these files were not made with the same prices: ${named}; the total mixes them`;
  return [{ severity: 'warning', code: 'snapshot', message }];
}

/** As it was before it shared its tiers with others: which others there are, only the whole can tell. */
function unshared(estimate: Estimate): Estimate {
  const resources = estimate.resources.map(resource => {
    const components = resource.components.map(aloneAgain);
    const isSame = components.every((component, index) => component === resource.components[index]);
    const isKnown = !resource.instance.countUnknown;
    return isSame ? resource : { ...resource, components, monthlyUsd: isKnown ? monthlyUsd(components) : undefined };
  });
  return { ...estimate, resources: resources.map(withoutNotes) };
}

const sharing = /(?:; |^)[^;]*: \d+ lines share its price tiers/g;

function aloneAgain(component: Component): Component {
  const { cost, quantity, assumption, tiersAlone } = component;
  if (cost.kind !== 'priced' || cost.price.tiers.length < 2 || tiersAlone === true || quantity === undefined)
    return component;
  const said = assumption?.replace(sharing, '');
  return {
    ...component,
    assumption: said === '' ? undefined : said,
    cost: { ...cost, monthlyUsd: tiered(quantity, cost.price) },
  };
}

function withoutNotes(resource: ResourceEstimate): ResourceEstimate {
  const assumptions = resource.assumptions.map(text => text.replace(sharing, '')).filter(Boolean);
  return assumptions.join() === resource.assumptions.join()
    ? resource
    : { ...resource, assumptions: [...new Set(assumptions)] };
}
