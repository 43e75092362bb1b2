import type { Change, Diff } from '../diff.ts';
import { isDeepEqual } from '../equal.ts';
import { type Estimate, type ResourceEstimate, sumOf } from '../estimate.ts';
import { type Problem, Unknown } from '../model.ts';
import { usdChange } from '../money.ts';
import { type Component, monthlyUsd, total } from '../price.ts';
import { amount } from '../report/json/amount.ts';
import { plural } from '../report/words.ts';

type Sides = { readonly base: Estimate; readonly head: Estimate };

/** Both sides as JSON would print them, so that only what differs there is a difference. */
export function besideSaved(base: Estimate, head: Estimate): Sides {
  const resources = head.resources.map(rounded);
  const regions = new Map(head.resources.map(resource => [identity(resource), resource.instance.region]));
  return {
    head: { ...head, resources, monthlyUsd: sumOf(resources) },
    base: { ...base, resources: base.resources.map(resource => inRegion(resource, regions.get(identity(resource)))) },
  };
}

const identity = ({ project, instance }: ResourceEstimate): string => JSON.stringify([project, instance.address]);

/** Why a region is unknown is not saved. */
function inRegion(resource: ResourceEstimate, region: string | Unknown | undefined): ResourceEstimate {
  const { instance } = resource;
  const isUntold = instance.region instanceof Unknown && region instanceof Unknown;
  return isUntold ? { ...resource, instance: { ...instance, region } } : resource;
}

function rounded(resource: ResourceEstimate): ResourceEstimate {
  const components = resource.components.map(roundedLine);
  return { ...resource, components, monthlyUsd: resource.instance.countUnknown ? undefined : monthlyUsd(components) };
}

const roundedLine = (component: Component): Component => ({
  ...component,
  quantity: amount(component.quantity) ?? undefined,
  cost:
    component.cost.kind === 'priced'
      ? { ...component.cost, monthlyUsd: amount(component.cost.monthlyUsd) ?? Infinity }
      : component.cost,
});

/** What is not saved is no cause: the attributes. Where the prices are others, what changes by them alone is told apart. */
export function withoutCauses(diff: Diff): Diff {
  const isNewBook = !isDeepEqual(booksOf(diff.base), booksOf(diff.head));
  const byPrices = new Set(isNewBook ? diff.changes.filter(isPriceOnly) : []);
  const changes = diff.changes.map(change => ({ ...change, causes: byPrices.has(change) ? ['prices'] : [] }));
  const problems = [...(isNewBook ? [otherPrices(diff, [...byPrices])] : []), ...diff.head.problems];
  return { ...diff, changes, head: { ...diff.head, problems } };
}

function otherPrices({ base, head }: Diff, changes: readonly Change[]): Problem {
  const [before, after] = [base.snapshot, head.snapshot].map(({ id, date }) => `${date} (${id.slice(0, 12)})`);
  const sum = usdChange(total(changes.map(({ knownUsd }) => knownUsd)));
  const part = changes.length === 0 ? 'nothing changed' : `${plural(changes.length, 'resource')} changed`;
  const message = `the prices are of ${after ?? ''} and were of ${before ?? ''}: ${part} by prices alone, ${sum} of the difference`;
  return { severity: 'info', code: 'snapshot', message };
}

const booksOf = ({ snapshot: { id, adjustments = [] } }: Estimate) => ({ id, adjustments });

/** The same is billed, and as much of it. */
const isPriceOnly = ({ before, after }: Change): boolean =>
  before !== undefined &&
  after !== undefined &&
  before.status === after.status &&
  isDeepEqual(before.components.map(billed), after.components.map(billed));

const billed = ({ name, group, key, unit, quantity }: Component) => ({ name, group, key, unit, quantity });
