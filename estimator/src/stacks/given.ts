import { type Given, listed, type Template, withoutReferences } from '../cloudformation/index.ts';
import type { Data, Instance } from '../model.ts';

/** Parameters as a stack takes them. What a value refers to in Terraform, no resource of a template can read. */
export function givenBy(written: Data | undefined, template: Template): Given {
  const given = [...listed(written, template)].filter(([, value]) => value !== null);
  return new Map(given.map(([name, value]) => [name, withoutReferences(value) ?? null]));
}

/** What of it may be shown; undefined where nothing is secret. The later one wins. */
export function shownBy(sources: readonly (readonly [Instance, string])[], template: Template): Given | undefined {
  if (sources.every(([instance]) => instance.disclosed === undefined)) return undefined;
  return new Map(
    sources.flatMap(([instance, name]) => [...givenBy((instance.disclosed ?? instance).get(name), template)]),
  );
}
