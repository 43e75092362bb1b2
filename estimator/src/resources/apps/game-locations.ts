import { follow, isList } from '../../follow.ts';
import type { Data } from '../../model.ts';
import type { Attribute } from '../../resource.ts';

/** Where instances of a fleet run besides its own region, and how many; its own may be among them. */
type Location = { readonly place: string; readonly instances: number };

/** Only templates have them. */
export const gameLocations: Attribute<readonly Location[]> = {
  terraform: '',
  cloudformation: 'Locations',
  otherwise: [],
  read: raw => {
    const items = isList(raw) ? raw.map(readLocation) : [undefined];
    return items.every(item => item !== undefined) ? items : undefined;
  },
  samples: [[], [{ place: 'eu-central-1', instances: 2 }]],
};

/** A place begins with one instance if no number is written. */
function readLocation(item: Data): Location | undefined {
  const place = follow(item, ['Location']);
  const instances = Number(follow(item, ['LocationCapacity', 'DesiredEC2Instances']) ?? 1);
  return typeof place === 'string' && Number.isFinite(instances) ? { place, instances } : undefined;
}

/** How many run in the fleet's own region, if that is said, and in all others together. */
export function spread(
  locations: readonly Location[],
  region: string,
): { readonly here: number | undefined; readonly elsewhere: number } {
  const elsewhere = locations.filter(({ place }) => place !== region);
  return {
    here: locations.find(({ place }) => place === region)?.instances,
    elsewhere: elsewhere.reduce((sum, { instances }) => sum + instances, 0),
  };
}
