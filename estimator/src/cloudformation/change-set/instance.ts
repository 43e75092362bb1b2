import { type Data, type Instance, type Planned, type Source, Unknown } from '../../model.ts';
import { tagsOf } from '../tags.ts';
import type { Properties, ResourceChange } from './change.ts';

export type Side = {
  readonly region: string | Unknown;
  readonly at: Source;
  readonly planned?: Planned | undefined;
};

/** Values as a side of a change set has them. */
export type Values = Pick<Instance, 'names' | 'get'>;

export const told = (properties: Properties): Values => ({
  names: () => [...properties.keys()].filter(name => properties.get(name) !== null),
  get: name => properties.get(name) ?? undefined,
});

const untold = (what: string): Values => {
  const unknown = new Unknown(`the change set does not tell ${what}; describe it with --include-property-values`);
  return { names: () => [], get: () => unknown };
};

/** Nobody knows what is set, nor whether anything is; what was and what will be are not the same unknown. */
export const wasUntold = untold('what it was');
export const willBeUntold = untold('what it will be');

export function instanceOf({ id, type }: ResourceChange, values: Values, { region, at, planned }: Side): Instance {
  return {
    language: 'cloudformation',
    type,
    address: id,
    name: id,
    region,
    at,
    heading: at,
    countUnknown: undefined,
    get tags(): Data {
      return tagsOf(values.get('Tags'));
    },
    planned,
    names: () => values.names(),
    get: name => values.get(name),
    edit: () => undefined,
  };
}

/** What of a difference somebody decided: not what only the deployment will tell. */
export const settledOf = (before: Values, after: Values): Planned['settled'] => ({
  names: () => [...new Set([...before.names(), ...after.names()])],
  get: name => {
    const now = after.get(name);
    return now instanceof Unknown ? now : before.get(name);
  },
});
