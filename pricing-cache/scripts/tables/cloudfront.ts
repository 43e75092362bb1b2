import { everywhere } from '../../src/format.ts';
import type { Line, Table } from '../table.ts';

/** Where the viewer is stands before the usage type, and belongs to it. */
const places: Readonly<Record<string, string>> = {
  'United States': 'US-',
  EU: 'EU-',
  'Asia Pacific': 'AP-',
  Japan: 'JP-',
  India: 'IN-',
  Australia: 'AU-',
  'South America': 'SA-',
  'South Africa': 'ZA-',
  'Middle East': 'ME-',
  Canada: 'CA-',
  global: '',
};

type Item = readonly [usageType: string, unit: string, from?: number];

const items: Readonly<Record<string, Item>> = {
  'dataTransferOut.internet': ['DataTransfer-Out-Bytes', 'GB'],
  'dataTransferOut.origin': ['DataTransfer-Out-OBytes', 'GB'],
  'requests.http': ['Requests-Tier1', 'Requests'],
  'requests.https': ['Requests-Tier2-HTTPS', 'Requests'],
  // The first of a month are free, as its name alone says.
  'invalidation.over1000': ['Invalidations', 'URL', 1000],
  dedicatedIpSsl: ['SSL-Cert-Custom', 'Month'],
};

/** Unlike the rest it is priced by the region of the shield. */
const originShield: Line = { service: 'AmazonCloudFront', usageType: 'Requests-OriginShield', unit: 'Requests' };

const lineOf = ([usageType, unit, from]: Item, place: string): Line => ({
  service: 'AmazonCloudFront',
  usageType: `${place}${usageType}`,
  unit,
  region: everywhere,
  freeBelow: true,
  ...(from !== undefined && { from }),
});

export const cloudfront: Table = {
  file: 'cloudfront.csv',
  usd: 'usd',
  label: 'item',
  lines: ({ item = '', region = '' }) => {
    if (item === 'originShield.requests') return [originShield];
    const [known, place] = [items[item], places[region]];
    return known === undefined || place === undefined ? [] : [lineOf(known, place)];
  },
};

/** It stands only in the table of all services, by the place's own name. */
export const cloudfrontEncryption: Table = {
  file: 'metered_all.csv.gz',
  usd: 'usd',
  label: 'service',
  lines: ({ service = '', location = '', awsKey = '' }) => {
    const place = Object.hasOwn(places, location) ? places[location] : undefined;
    if (service !== 'cloudfront' || place === undefined) return [];
    return awsKey === 'HTTPS Proxy requests with Field Level Encryption' ? [encrypted(place)] : [];
  },
};

const encrypted = (place: string): Line => ({
  service: 'AmazonCloudFront',
  usageType: `${place}Requests-HTTPS-Proxy-FLE`,
  unit: 'Requests',
  region: everywhere,
  confidence: 'medium',
});
