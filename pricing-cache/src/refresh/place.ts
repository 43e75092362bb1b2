import { everywhere } from '../format.ts';
import { priceKey } from '../key.ts';
import { withoutPrefix } from '../region.ts';
import type { OfferRow } from './offer-row.ts';

/** Why a row of a price list gives no price of ours. */
export type LeftOut =
  | 'no usage type'
  | 'not in US dollars'
  | 'of a local zone, a wavelength zone or an outpost'
  | 'not sold on demand'
  | 'a commitment of a kind no longer sold'
  | 'tiers with gaps, or that end';

export type Placed = { readonly key: string } | { readonly leftOut: LeftOut };

/** The one mapping for all services: the key is what AWS prints on the bill. */
export function place(row: OfferRow, region: string): Placed {
  if (!/^\S+$/.test(row.usagetype) || !/^\S+$/.test(row.servicecode)) return { leftOut: 'no usage type' };
  if (row.currency !== 'USD' || row.priceperunit === '') return { leftOut: 'not in US dollars' };
  if (!isIn(row, region)) return { leftOut: 'of a local zone, a wavelength zone or an outpost' };
  // Capacity blocks are listed beside the instances they consist of.
  if (row.marketoption !== '' && row.marketoption !== 'OnDemand') return { leftOut: 'not sold on demand' };
  return { key: priceKey(row.servicecode, withoutPrefix(row.usagetype, region), row.operation) };
}

/** Local zones have region codes of their own, like `us-west-2-lax-1`, in the file of the region they belong to. */
function isIn({ regioncode, locationtype }: OfferRow, region: string): boolean {
  if (/outpost|local zone|wavelength/i.test(locationtype)) return false;
  return regioncode === '' || regioncode === region || isEverywhere(regioncode) || region === everywhere;
}

const isEverywhere = (code: string): boolean => code === 'aws-global' || code === 'global';
