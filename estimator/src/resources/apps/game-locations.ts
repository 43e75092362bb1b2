import { follow, isList } from '../../follow.ts';
import type { Data } from '../../model.ts';
import type { Attribute } from '../../resource.ts';

/** Where instances of a fleet run, and how many. */
export type Place = { readonly region: string; readonly instances: number };

/** Places besides the fleet's own region, which may be among them; only templates have them. */
export const gameLocations: Attribute<readonly Place[]> = {
  terraform: '',
  cloudformation: 'Locations',
  otherwise: [],
  read: raw => {
    const items = isList(raw) ? raw.map(readPlace) : [undefined];
    return items.every(item => item !== undefined) ? items : undefined;
  },
  samples: [[], [{ region: 'eu-central-1', instances: 2 }]],
};

/** A place begins with one instance if no number is written. */
function readPlace(item: Data): Place | undefined {
  const region = follow(item, ['Location']);
  const instances = Number(follow(item, ['LocationCapacity', 'DesiredEC2Instances']) ?? 1);
  return typeof region === 'string' && Number.isFinite(instances) ? { region, instances } : undefined;
}

/** All places, its own region first: with the number written for it there, or else this one. */
export function placesOf(locations: readonly Place[], region: string, instances: number): readonly [Place, ...Place[]] {
  const own = locations.find(place => place.region === region) ?? { region, instances };
  return [own, ...locations.filter(place => place.region !== region)];
}
