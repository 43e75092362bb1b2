import { everywhere } from '../format.ts';
import type { Remote } from './download.ts';
import { RefreshError } from './errors.ts';
import { checked, readJson, type Network } from './network.ts';

/** A bulk file of one service, or of one kind of Savings Plan, in one region. */
export type BulkFile = Remote & {
  readonly kind: 'offer' | 'plan';
  readonly service: string;
  /** Of the publication, as AWS's index says; the file has to say the same. */
  readonly version: string | undefined;
};

/** AWS's price files that anybody may read. */
export type PublicList = {
  readonly services: readonly string[];
  offer(service: string, region: string): Promise<BulkFile | undefined>;
  /** Savings Plans that make something of a service's prices; each is one file, whoever it is for. */
  plan(service: string, region: string): Promise<BulkFile | undefined>;
};

export const publicAddress = 'https://pricing.us-east-1.amazonaws.com';

type Offer = { readonly currentRegionIndexUrl?: unknown; readonly currentSavingsPlanIndexUrl?: unknown };

/** Reads the index of all offers, and of each offer its regions when they are first asked for. */
export async function publicList(address: string, network: Network): Promise<PublicList> {
  const base = checked(address).replace(/\/+$/, '');
  const { offers } = recordOf(await readJson(`${base}/offers/v1.0/aws/index.json`, network));
  const known = recordOf(offers);
  const indexes = new Map<string, Promise<ReadonlyMap<string, string>>>();
  const regionsAt = (path: unknown): Promise<ReadonlyMap<string, string>> => {
    if (typeof path !== 'string') return Promise.resolve(new Map());
    const read = indexes.get(path) ?? readJson(base + path, network).then(regionsOf);
    indexes.set(path, read);
    return read;
  };
  const fileAt = async (kind: BulkFile['kind'], service: string, index: unknown, region: string) => {
    const path = (await regionsAt(index)).get(region === everywhere ? 'aws-global' : region);
    return path === undefined ? undefined : bulkFile(kind, service, base, path);
  };
  const offerOf = (service: string): Offer => (Object.hasOwn(known, service) ? recordOf(known[service]) : {});
  return {
    services: Object.keys(known),
    offer: (service, region) => fileAt('offer', service, offerOf(service).currentRegionIndexUrl, region),
    plan: (service, region) => fileAt('plan', service, offerOf(service).currentSavingsPlanIndexUrl, region),
  };
}

function bulkFile(kind: BulkFile['kind'], service: string, base: string, path: string): BulkFile {
  const csv = path.replace(/\.json$/, '.csv');
  return { kind, service, name: csv, version: /\/(\d{14})\//.exec(csv)?.[1], url: () => Promise.resolve(base + csv) };
}

/** Offers have their regions by name, Savings Plans in a list. */
function regionsOf(index: unknown): ReadonlyMap<string, string> {
  const { regions } = recordOf(index);
  const entries: readonly unknown[] = Array.isArray(regions) ? regions : Object.values(recordOf(regions));
  return new Map(
    entries.map(recordOf).flatMap(({ regionCode, currentVersionUrl, versionUrl }) => {
      const path = currentVersionUrl ?? versionUrl;
      return typeof regionCode === 'string' && typeof path === 'string' ? [[regionCode, path] as const] : [];
    }),
  );
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>;
  throw new RefreshError("AWS's index of price lists is not of the form that is known");
};
