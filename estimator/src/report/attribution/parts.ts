import type { ResourceEstimate } from '../../estimate.ts';
import { follow } from '../../follow.ts';
import { assumedRegion, type Data, noRegion, Unknown } from '../../model.ts';
import { billedIn, total, type Component } from '../../price.ts';
import type { Dimension } from './dimension.ts';
import { moduleOf } from './module.ts';

/** What a resource adds to one group. */
export type Part = {
  readonly group: string;
  readonly knownUsd: number;
  /** Whether there is more to it that nobody can put a figure on. */
  readonly isWhole: boolean;
};

const untagged = '(none)';
const undecided = '(unknown)';
const top = '(root)';
const unbilled = '(nothing billed)';

/** A resource belongs to one group as a whole; only services and regions share it out, line by line. */
export function partsOf(resource: ResourceEstimate, by: Dimension): readonly Part[] {
  switch (by.kind) {
    case 'service':
      return sharedOut(resource, serviceOf, unbilled);
    case 'region':
      return sharedOut(
        resource,
        line => regionName(billedIn(line, resource.instance)),
        regionName(resource.instance.region),
      );
    default:
      return [wholeOf(resource, groupOf(resource, by))];
  }
}

function sharedOut(
  resource: ResourceEstimate,
  groupOf: (line: Component) => string,
  otherwise: string,
): readonly Part[] {
  const groups = [...new Set(resource.components.map(groupOf))];
  if (groups.length === 0) return [partOf(otherwise, resource, [])];
  return groups.map(group =>
    partOf(
      group,
      resource,
      resource.components.filter(line => groupOf(line) === group),
    ),
  );
}

export const wholeOf = (resource: ResourceEstimate, group: string): Part =>
  partOf(group, resource, resource.components);

function partOf(group: string, resource: ResourceEstimate, lines: readonly Component[]): Part {
  const { status, instance } = resource;
  const knownUsd = instance.countUnknown ? 0 : total(lines.map(amountOf));
  const isTold = status !== 'unsupported' && !instance.countUnknown && lines.every(isPriced);
  return { group, knownUsd, isWhole: isTold && Number.isFinite(knownUsd) };
}

const isPriced = ({ cost }: Component): boolean => cost.kind === 'priced';
const amountOf = ({ cost }: Component): number => (cost.kind === 'priced' ? cost.monthlyUsd : 0);
const serviceOf = ({ key }: Component): string => key?.split(' ')[0] ?? undecided;

const groupOf = (resource: ResourceEstimate, by: Whole): string =>
  by.kind === 'tag' ? tagOf(tagsOf(resource), by.key) : groups[by.kind](resource);

type Whole = Exclude<Dimension, { kind: 'service' | 'region' }>;

const tagsOf = ({ instance }: ResourceEstimate): Data => (instance.disclosed ?? instance).tags;

const groups: Readonly<Record<Exclude<Whole['kind'], 'tag'>, (resource: ResourceEstimate) => string>> = {
  module: ({ instance }) => nameOr(moduleOf(instance.language, instance.address), top),
  file: ({ instance }) => instance.at.file,
  environment: resource => resource.environment ?? environmentTag(tagsOf(resource)),
  type: ({ instance }) => instance.type,
  project: ({ project }) => nameOr(project, '.'),
};

const nameOr = (name: string, otherwise: string): string => (name === '' ? otherwise : name);

const regionName = (region: string | Unknown): string => {
  if (!(region instanceof Unknown)) return region;
  return region.reason === noRegion ? `${assumedRegion} (assumed)` : undecided;
};

/** Whether a tag is surely there, whatever its value. */
export function hasTag({ instance }: ResourceEstimate, key: string): boolean {
  const { tags } = instance.disclosed ?? instance;
  return !(tags instanceof Unknown) && (follow(tags, [key]) ?? null) !== null;
}

/** Of a project that nobody has told the environment of, the resources may tell it. */
function environmentTag(tags: Data): string {
  const names = tags instanceof Unknown || tags === null || typeof tags !== 'object' ? [] : Object.keys(tags);
  return tagOf(tags, names.find(name => /^env(ironment)?$/i.test(name)) ?? 'environment');
}

function tagOf(tags: Data, key: string): string {
  if (tags instanceof Unknown) return undecided;
  const value = follow(tags, [key]) ?? null;
  if (value === null) return untagged;
  return value instanceof Unknown || typeof value === 'object' ? undecided : String(value);
}
