import { follow, isList } from '../../follow.ts';
import type { Data } from '../../model.ts';
import { amount, assuming, present, used, type Attribute, type Line } from '../../resource.ts';

const places = [
  'us',
  'europe',
  'south_america',
  'japan',
  'australia',
  'singapore',
  'south_korea',
  'india',
  'indonesia',
] as const;

const rows = places.map(place => ({ place, usageKey: `monthly_shield_requests.${place}` }));
const usual = 'monthly_shield_requests.us';

export const shieldUsage = Object.fromEntries(
  rows.map(({ place, usageKey }) => [
    usageKey,
    amount(
      `requests to Origin Shield a month, ${place.replace('_', ' ')}`,
      ...(usageKey === usual ? ([100_000, 5_000_000, 100_000_000] as const) : []),
    ),
  ]),
);

const isShielded = (origin: Data): boolean =>
  follow(origin, ['origin_shield', 'enabled']) === true || follow(origin, ['OriginShield', 'Enabled']) === true;

/** Whether an origin of the distribution stands behind a shield. */
export const hasShield: Attribute<boolean> = {
  ...present(['origin', 'DistributionConfig.Origins']),
  read: raw => raw === true || (isList(raw) && raw.some(isShielded)),
};

type Told = Readonly<Record<string, number | undefined>>;

/** The price is that of the shield's region; we know only the region of the code. */
export function shieldLines(has: boolean, told: Told): readonly Line[] {
  const shown = rows.filter(({ usageKey }) => told[usageKey] !== undefined);
  const lines = has && shown.length === 0 ? rows.filter(({ usageKey }) => usageKey === usual) : shown;
  return lines.map(({ place, usageKey }) =>
    assuming(
      'Origin Shield costs what it costs in the region of this code',
      used(
        `Origin Shield requests (${place.replace('_', ' ')})`,
        told,
        usageKey,
        'request',
        'AmazonCloudFront Requests-OriginShield',
      ),
    ),
  );
}
