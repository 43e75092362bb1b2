import { follow, isList } from '../../follow.ts';
import type { Data } from '../../model.ts';
import { count, type Attribute } from '../../resource.ts';

const isGiven = (value: Data | undefined): boolean => value !== undefined && value !== null;

const hasElasticIp = (item: Data): boolean =>
  isGiven(follow(item, ['allocation_id'])) || isGiven(follow(item, ['AllocationId']));

/** In how many subnets AWS picks the address: an Elastic IP that is given there is billed on its own. */
export const unallocated = (names: readonly [string, string]): Attribute<number | undefined> => ({
  ...count(names),
  read: raw => (isList(raw) ? raw.filter(item => !hasElasticIp(item)).length : undefined),
});
