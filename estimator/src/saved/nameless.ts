import type { Instance } from '../model.ts';
import { alone } from '../neighbours.ts';
import { whole } from '../reach.ts';
import type { Recognised } from '../recognise.ts';
import { type ResourceType, resource } from '../resource.ts';

/** What a finding was on, where nothing is left of it but its place. */
const type: ResourceType = resource({ name: '', terraform: '', cloudformation: '', attributes: {}, lines: () => [] });

export const nameless = (instance: Instance, path: string): Recognised => ({
  ...{ type, instance, path, label: undefined },
  ...{ values: {}, unknown: {}, called: {}, assumed: {}, mistaken: [], parts: [] },
  start: { spot: whole(instance), holder: instance, neighbours: alone },
});
