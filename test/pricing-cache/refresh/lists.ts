import { csvHead, csvLine } from './big.ts';
import type { Loopback, Served } from './loopback.ts';

export const version = '20261120000000';

type Row = Readonly<Record<string, string>>;

/** A row of on-demand prices, with what is usual left out. */
export const onDemand = (sku: string, usageType: string, price: string, more: Row = {}): Row => ({
  SKU: sku,
  OfferTermCode: 'JRTCKXETXF',
  TermType: 'OnDemand',
  StartingRange: '0',
  EndingRange: 'Inf',
  Unit: 'Hrs',
  PricePerUnit: price,
  Currency: 'USD',
  'Location Type': 'AWS Region',
  usageType,
  ...more,
});

export const reserved = (sku: string, usageType: string, price: string, unit: string, more: Row = {}): Row =>
  onDemand(sku, usageType, price, {
    TermType: 'Reserved',
    OfferTermCode: 'R1',
    Unit: unit,
    LeaseContractLength: '1yr',
    PurchaseOption: 'Partial Upfront',
    OfferingClass: 'standard',
    ...more,
  });

export const csvOf = (service: string, rows: readonly Row[]): Buffer =>
  Buffer.from(csvHead(service, version) + rows.map(row => csvLine({ serviceCode: service, ...row })).join(''));

export const pathOf = (service: string, region: string): string =>
  `/offers/v1.0/aws/${service}/${version}/${region}/index.csv`;

const savingsPath = (region: string): string =>
  `/savingsPlan/v1.0/aws/AWSComputeSavingsPlan/${version}/${region}/index.csv`;

/** Puts price lists on the server, with the indexes that lead to them. */
export function publish(
  aws: Loopback,
  lists: Readonly<Record<string, Readonly<Record<string, Served>>>>,
  savings: Readonly<Record<string, Buffer>> = {},
): void {
  const json = (path: string, value: object): void => void aws.files.set(path, Buffer.from(JSON.stringify(value)));
  const savingsIndex = '/savingsPlan/v1.0/aws/AWSComputeSavingsPlan/current/region_index.json';
  const offers = Object.keys(lists).map(service => {
    const currentRegionIndexUrl = `/offers/v1.0/aws/${service}/current/region_index.json`;
    return [
      service,
      {
        offerCode: service,
        currentRegionIndexUrl,
        ...(service === 'AmazonEC2' && { currentSavingsPlanIndexUrl: savingsIndex }),
      },
    ];
  });
  json('/offers/v1.0/aws/index.json', { formatVersion: 'v1.0', offers: Object.fromEntries(offers) as object });
  for (const [service, regions] of Object.entries(lists)) {
    const entries = Object.keys(regions).map(region => [
      region,
      { regionCode: region, currentVersionUrl: pathOf(service, region).replace('.csv', '.json') },
    ]);
    json(`/offers/v1.0/aws/${service}/current/region_index.json`, { regions: Object.fromEntries(entries) as object });
    for (const [region, served] of Object.entries(regions)) aws.files.set(pathOf(service, region), served);
  }
  const plans = Object.keys(savings).map(region => ({
    regionCode: region,
    versionUrl: savingsPath(region).replace('.csv', '.json'),
  }));
  json(savingsIndex, { regions: plans });
  for (const [region, bytes] of Object.entries(savings)) aws.files.set(savingsPath(region), bytes);
}
