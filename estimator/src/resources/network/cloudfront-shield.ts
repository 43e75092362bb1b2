import { follow, isList } from '../../follow.ts';
import type { Data } from '../../model.ts';
import { amount, elsewhere, lenient, present, texts, used, type Attribute, type Line } from '../../resource.ts';

/** A region of each place; its shields cost the same in all of them. */
const regions = {
  us: 'us-east-1',
  europe: 'eu-west-1',
  south_america: 'sa-east-1',
  japan: 'ap-northeast-1',
  australia: 'ap-southeast-2',
  singapore: 'ap-southeast-1',
  south_korea: 'ap-northeast-2',
  india: 'ap-south-1',
  indonesia: 'ap-southeast-3',
} as const;

const rows = Object.entries(regions).map(([place, region]) => ({
  place: place.replace('_', ' '),
  region,
  usageKey: `monthly_shield_requests.${place}`,
}));
const usual = 'monthly_shield_requests.us';

export const shieldUsage = Object.fromEntries(
  rows.map(({ place, usageKey }) => [
    usageKey,
    amount(
      `requests to Origin Shield a month, ${place}`,
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

/** Where the shields stand. */
export const shieldRegions = lenient(
  texts([
    'origin.*.origin_shield.origin_shield_region',
    'DistributionConfig.Origins.*.OriginShield.OriginShieldRegion',
  ]),
);

type Told = Readonly<Record<string, number | undefined>>;

/** Requests cost what they cost where the shield stands, not where the code is. */
export function shieldLines(has: boolean, written: readonly string[], told: Told): readonly Line[] {
  const shown = rows.filter(({ usageKey }) => told[usageKey] !== undefined);
  return (has && shown.length === 0 ? placesOf(written) : shown).map(({ place, region, usageKey }) =>
    elsewhere(
      region,
      used(`Origin Shield requests (${place})`, told, usageKey, 'request', 'AmazonCloudFront Requests-OriginShield'),
    ),
  );
}

type Row = (typeof rows)[number];

function placesOf(written: readonly string[]): readonly Row[] {
  const found = rows.filter(row => written.some(region => isAt(row, region)));
  return found.length > 0 ? found : rows.filter(({ usageKey }) => usageKey === usual);
}

/** In America and Europe a shield costs the same in all regions. */
const isAt = ({ region: usual }: Row, region: string): boolean =>
  region === usual || (/^(us|eu)-/.test(region) && region.startsWith(usual.slice(0, 3)));
