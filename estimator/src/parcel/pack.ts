import type { Estimate, ResourceEstimate } from '../estimate.ts';
import type { Instance } from '../model.ts';
import { type PlainData, plainOf } from './data.ts';
import type { PackedFinding, PackedInstance, PackedResource, PackedValues, Parcel, Shown } from './parcel.ts';

/** Which values of a resource somebody may still ask for: all, or those of some names. */
export type Needed = (resource: ResourceEstimate) => 'all' | readonly string[];

/** Evaluates what is needed of an estimate and not evaluated yet. Only those of projects, not of plans: they hold both sides. */
export function pack(estimate: Estimate, needed: Needed): Parcel {
  const places = new Map(estimate.resources.map(({ instance }, index) => [instance, index]));
  return {
    ...estimate,
    resources: estimate.resources.map((resource): PackedResource => ({
      ...resource,
      instance: packedInstance(resource.instance, needed(resource)),
    })),
    findings: estimate.findings.map(({ rule, on, savingUsd, edits }): PackedFinding => ({
      ...{ rule: rule.id, path: on.path, savingUsd, edits },
      resource: places.get(on.instance) ?? -1,
    })),
  };
}

type Names = ReturnType<Needed>;

function packedInstance(instance: Instance, names: Names): PackedInstance {
  const { language, type, address, name, at, heading, movedFrom, makerAt, vendorTypes } = instance;
  const { countUnknown, disclosed } = instance;
  return {
    ...{ language, type, address, name, at, heading, movedFrom, makerAt, vendorTypes },
    countUnknown: countUnknown && plainOf(countUnknown),
    ...shownOf(instance, names),
    disclosed: disclosed && shownOf(disclosed, names),
  };
}

const shownOf = (instance: Instance, names: Names): Shown => ({
  region: plainOf(instance.region),
  tags: plainOf(instance.tags),
  values: valuesOf(instance, names),
});

function valuesOf(instance: Instance, names: Names): PackedValues {
  const isAll = names === 'all';
  if (names.length === 0) return undefined;
  const seen = new Map<object, PlainData>();
  const known = (isAll ? instance.names() : names).map(name => {
    const value = instance.get(name);
    return [name, value === undefined ? undefined : plainOf(value, seen)] as const;
  });
  return { isAll, known: new Map(known) };
}
