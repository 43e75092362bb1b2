import type { ResourceEstimate } from '../estimate.ts';
import { follow } from '../follow.ts';
import { matches } from '../usage/glob.ts';
import type { Grouping, Selector } from './policy.ts';

/** Whether a text is like one of the patterns; without patterns everything is. */
export const fits = (patterns: readonly string[], text: string): boolean =>
  patterns.length === 0 || patterns.some(pattern => matches(pattern, text));

export const isSelected = (resource: ResourceEstimate, { projects, types, addresses, tags }: Selector): boolean =>
  fits(projects, resource.project) &&
  fits(types, resource.instance.type) &&
  fits(addresses, resource.instance.address) &&
  tags.every(({ key, values }) => fits(values, tagOf(resource, key) ?? ''));

/** A tag's value; undefined when there is none, or nobody knows it. */
function tagOf({ instance }: ResourceEstimate, key: string): string | undefined {
  const { tags } = instance.disclosed ?? instance;
  const value = follow(tags, [key]);
  return typeof value === 'string' ? value : undefined;
}

/** The group a resource counts to, in words. */
export function groupOf(resource: ResourceEstimate, per: Grouping | undefined): string {
  switch (per?.kind) {
    case undefined:
      return '';
    case 'project':
      return resource.project === '' ? '.' : resource.project;
    case 'type':
      return resource.instance.type;
    case 'tag':
      return `${per.key}=${tagOf(resource, per.key) ?? '(none)'}`;
  }
}
