import type { PriceBook } from '@costlens/pricing-cache';
import type { ResourceEstimate } from './estimate.ts';
import { isUnnamed } from './line.ts';
import { billedIn, type Component } from './price.ts';
import { noRate } from './reserved-price.ts';
import { assumedRegion, noRegion, type Problem, Unknown } from './model.ts';
import { noSuchType } from './resources/index.ts';

/** What a person should know about prices that are missing or taken for granted. */
export const estimateProblems = (resources: readonly ResourceEstimate[], book: PriceBook): readonly Problem[] => [
  ...assumed(resources),
  ...resources.flatMap(resource => resourceProblems(resource, book)),
];

/** Whether there is nothing of that to know: as long as it costs the same, there is none. */
export const isUntroubled = (resource: ResourceEstimate, book: PriceBook): boolean =>
  !isUnset(resource.instance.region) && resourceProblems(resource, book).length === 0;

/** Said once, not at every resource. */
function assumed(resources: readonly ResourceEstimate[]): readonly Problem[] {
  const first = resources.find(({ status, instance }) => status !== 'free' && isUnset(instance.region));
  const message = `${noRegion}: prices of ${assumedRegion} are shown; give one with --region`;
  return first ? [{ severity: 'warning', code: 'unknown-region', message, at: first.instance.heading }] : [];
}

const isUnset = (region: string | Unknown): boolean => region instanceof Unknown && region.reason === noRegion;

function resourceProblems(resource: ResourceEstimate, book: PriceBook): readonly Problem[] {
  if (resource.status === 'unsupported') return [unsupported(resource)];
  if (resource.status === 'free') return [];
  const region = regionProblem(resource, book);
  return [...(region ? [region] : unpriced(resource, book)), ...mistakes(resource)];
}

function regionProblem({ instance }: ResourceEstimate, { regions, problem }: PriceBook): Problem | undefined {
  const { address, region, heading: at } = instance;
  if (isUnset(region)) return undefined;
  if (region instanceof Unknown) {
    const message = `${address}: the region is not known (${region.reason}); give one with --region`;
    return { severity: 'error', code: 'unknown-region', message, at };
  }
  if (regions.includes(region)) return undefined;
  const message = `${address}: no prices for region "${region}"; ${problem?.(region) ?? `the snapshot holds ${regions.join(', ')}`}`;
  return { severity: 'error', code: 'unknown-region', message, at };
}

const unpriced = ({ instance, components }: ResourceEstimate, book: PriceBook): readonly Problem[] =>
  components
    .filter(({ cost }) => cost.kind === 'unpriced')
    .map(component => ({
      severity: 'error',
      code: 'no-price',
      message: `${instance.address}: ${noPrice(component)} in ${regionName(billedIn(component, instance))}; ${whyNot(component, regionName(billedIn(component, instance)), book)}`,
      at: instance.heading,
    }));

const noPrice = ({ name, key = '' }: Component): string =>
  isUnnamed(key) ? `no price for "${name}"` : `no price for "${name}" (${key})`;

function whyNot({ key = '', reserved }: Component, region: string, book: PriceBook): string {
  if (isUnnamed(key)) return 'we do not know what AWS calls it on the bill';
  return reserved ? (book.problem?.(region) ?? noRate(region, key, book)) : 'check the value, or use a newer snapshot';
}

const regionName = (region: string | Unknown): string => (region instanceof Unknown ? assumedRegion : region);

/** Values that are written and that AWS has not, and usage that is told by halves. */
const mistakes = ({ instance: { address, heading: at }, components }: ResourceEstimate): readonly Problem[] =>
  components.flatMap(({ name, cost }): readonly Problem[] => {
    if (cost.kind !== 'unknown' || cost.mistaken === undefined) return [];
    return cost.mistaken === 'value'
      ? [{ severity: 'warning', code: 'value', message: `${address}: ${cost.reason}`, at }]
      : [{ severity: 'error', code: 'usage', message: `${address}: "${name}" is unknown: ${cost.reason}`, at }];
  });

/** A type that AWS has and we do not price is a gap of ours; one that nobody has is a mistake in the text. */
function unsupported({ instance, reason }: ResourceEstimate): Problem {
  const nobody = reason === noSuchType;
  return {
    severity: nobody ? 'error' : 'warning',
    code: nobody ? 'unknown-type' : 'unsupported-type',
    message: nobody
      ? `${instance.address}: there is no resource type "${instance.type}"; check its spelling`
      : `${instance.address}: ${instance.type} is ${reason ?? 'not supported'}; the total leaves it out`,
    at: instance.heading,
  };
}
