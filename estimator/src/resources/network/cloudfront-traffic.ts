import { amount, assuming, used, type Line, type Sizes, type UsageInput } from '../../resource.ts';
import { isServed, places, type Place, type PriceClass } from './cloudfront-places.ts';

type Traffic = {
  readonly input: string;
  readonly name: string;
  readonly means: string;
  readonly unit: string;
  readonly usageType: string;
  readonly sizes?: Sizes;
};

const traffic: readonly Traffic[] = [
  {
    input: 'monthly_data_transfer_to_internet_gb',
    name: 'Data to viewers',
    means: 'GB to viewers a month',
    unit: 'GB',
    usageType: 'DataTransfer-Out-Bytes',
    sizes: [50, 2000, 50_000],
  },
  {
    input: 'monthly_data_transfer_to_origin_gb',
    name: 'Data to origins',
    means: 'GB to origins a month',
    unit: 'GB',
    usageType: 'DataTransfer-Out-OBytes',
    sizes: [1, 50, 1000],
  },
  {
    input: 'monthly_http_requests',
    name: 'HTTP requests',
    means: 'HTTP requests a month',
    unit: 'request',
    usageType: 'Requests-Tier1',
  },
  {
    input: 'monthly_https_requests',
    name: 'HTTPS requests',
    means: 'HTTPS requests a month',
    unit: 'request',
    usageType: 'Requests-Tier2-HTTPS',
    sizes: [1_000_000, 50_000_000, 1_000_000_000],
  },
];

const rows = traffic.flatMap(each =>
  Object.entries(places).map(([place, [where]]) => ({
    ...each,
    usageKey: `${each.input}.${place}`,
    place: place as Place, // the keys of `places` are these
    label: `${each.name} (${where})`,
    isUsual: place === 'us' && each.sizes !== undefined,
  })),
);

export const trafficUsage: Readonly<Record<string, UsageInput<number>>> = Object.fromEntries(
  rows.map(({ usageKey, means, place, isUsual, sizes }) => [
    usageKey,
    amount(`${means}, ${places[place][0]}`, ...((isUsual && sizes) || [])),
  ]),
);

type Told = Readonly<Record<string, number | undefined>>;

/** What every distribution has; the rest is shown where somebody tells of it. */
export const trafficLines = (usage: Told, priceClass: PriceClass): readonly Line[] =>
  rows
    .filter(({ usageKey, isUsual }) => isUsual || usage[usageKey] !== undefined)
    .map(({ label, usageKey, unit, usageType, place }) => {
      const from = (code: string): Line => used(label, usage, usageKey, unit, `AmazonCloudFront ${code}-${usageType}`);
      return isServed(place, priceClass)
        ? from(places[place][1])
        : assuming('viewers outside of its price class are served from the United States', from(places.us[1]));
    });
