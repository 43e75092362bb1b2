import type { Diff } from '../../diff.ts';
import { snap } from '../../diff/amounts.ts';
import type { Estimate, ResourceEstimate } from '../../estimate.ts';
import { total } from '../../price.ts';
import { type Dimension, dimensionName } from './dimension.ts';
import { hasTag, partsOf } from './parts.ts';

export { type Dimension, dimensionForms, dimensionName, dimensionOf } from './dimension.ts';

/** What one group costs a month on one side. */
export type Share = {
  /** Of what is known. */
  readonly knownUsd: number;
  /** Of the known total, between nothing and one; undefined where that is nothing. */
  readonly share: number | undefined;
  readonly resources: number;
  /** Resources with something that nobody can put a figure on. */
  readonly untold: number;
};

export type Group = {
  readonly name: string;
  /** Undefined without a base, or where it could not be read. */
  readonly before: Share | undefined;
  readonly after: Share | undefined;
};

/** How much has the tag, between nothing and one; undefined where there is nothing to tag. */
export type TagCoverage = { readonly money: number | undefined; readonly resources: number | undefined };

/** Cost by one thing: largest first. */
export type Attribution = {
  readonly by: Dimension;
  readonly groups: readonly Group[];
  /** Of tags alone. What AWS does not bill needs no tag. */
  readonly tagged: { readonly before: TagCoverage | undefined; readonly after: TagCoverage | undefined } | undefined;
};

export const attribution = ({ resources }: Estimate, by: Dimension): Attribution =>
  attributed(by, undefined, resources);

/** Both sides of a difference; one that could not be read stays out. */
export const attributionOf = ({ base, head, unread, told }: Diff, by: Dimension): Attribution =>
  told?.find(each => dimensionName(each.by) === dimensionName(by)) ??
  attributed(
    by,
    unread.includes('base') ? undefined : base.resources,
    unread.includes('head') ? undefined : head.resources,
  );

type Resources = readonly ResourceEstimate[] | undefined;

function attributed(by: Dimension, before: Resources, after: Resources): Attribution {
  const [old, now] = [before && sharesOf(before, by), after && sharesOf(after, by)];
  const names = [...new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])])];
  const groups = names.map((name): Group => ({
    name,
    before: old && (old.get(name) ?? nothing),
    after: now && (now.get(name) ?? nothing),
  }));
  const tagged = by.kind === 'tag' ? { before: taggedOf(before, by.key), after: taggedOf(after, by.key) } : undefined;
  return { by, groups: groups.sort(largestFirst), tagged };
}

const nothing: Share = { knownUsd: 0, share: 0, resources: 0, untold: 0 };

const largestFirst = (a: Group, b: Group): number =>
  weight(b) - weight(a) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
const weight = ({ before, after }: Group): number => (after ?? before)?.knownUsd ?? 0;

function sharesOf(resources: readonly ResourceEstimate[], by: Dimension): ReadonlyMap<string, Share> {
  const groups = new Map<string, { knownUsd: number; resources: number; untold: number }>();
  let whole = 0;
  for (const part of resources.flatMap(resource => partsOf(resource, by))) {
    const sum = groups.get(part.group) ?? { knownUsd: 0, resources: 0, untold: 0 };
    groups.set(part.group, sum);
    sum.knownUsd += part.knownUsd;
    sum.resources += 1;
    sum.untold += part.isWhole ? 0 : 1;
    whole += part.knownUsd;
  }
  return new Map([...groups].map(([name, sum]) => [name, { ...sum, share: fraction(sum.knownUsd, whole) }]));
}

const fraction = (part: number, whole: number): number | undefined =>
  whole > 0 && Number.isFinite(whole) ? part / whole : undefined;

function taggedOf(resources: Resources, key: string): TagCoverage | undefined {
  if (!resources) return undefined;
  const billed = resources.filter(({ status }) => status !== 'free' && status !== 'unsupported');
  const tagged = billed.filter(resource => hasTag(resource, key));
  return { money: fraction(knownOf(tagged), knownOf(billed)), resources: fraction(tagged.length, billed.length) };
}

const knownOf = (resources: readonly ResourceEstimate[]): number =>
  total(resources.flatMap(resource => partsOf(resource, { kind: 'type' })).map(({ knownUsd }) => knownUsd));

/** What a group costs more than before; undefined where a side is not there to compare. */
export const changeOf = ({ before, after }: Group): number | undefined =>
  before && after && snap(after.knownUsd - before.knownUsd, before.knownUsd + after.knownUsd);
