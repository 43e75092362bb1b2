import {
  GetPriceListFileUrlCommand,
  paginateGetProducts,
  paginateListPriceLists,
  PricingClient,
} from '@aws-sdk/client-pricing';
import { everywhere } from '../format.ts';
import { messageOf, RefreshError } from './errors.ts';
import type { OfferBatch } from './offer-row.ts';
import { productRows } from './product.ts';
import type { BulkFile } from './public-list.ts';

/** What a filter of `GetProducts` asks: an attribute's name and its exact value. */
export type Filter = { readonly field: string; readonly value: string };

/** The Price List API, with somebody's credentials. */
export type AwsList = {
  offer(service: string, region: string): Promise<BulkFile | undefined>;
  products(service: string, region: string, filters: readonly Filter[]): AsyncGenerator<OfferBatch>;
};

/** Or why the machine has no AWS credentials. */
export async function awsList(today: Date): Promise<AwsList | string> {
  // The API is served from three regions only.
  const client = new PricingClient({ region: 'us-east-1', maxAttempts: 8 });
  const missing = await client.config.credentials().then(() => undefined, messageOf);
  if (missing !== undefined) return missing;
  const lists = new Map<string, Promise<ReadonlyMap<string, string>>>();
  const listed = (service: string): Promise<ReadonlyMap<string, string>> => {
    const read = lists.get(service) ?? explained(service, priceLists(client, service, today));
    lists.set(service, read);
    return read;
  };
  return {
    offer: async (service, region) => {
      const arn = (await listed(service)).get(region === everywhere ? 'aws-global' : region);
      return arn === undefined ? undefined : bulkFile(client, service, arn);
    },
    products: (service, region, filters) => products(client, service, region, filters),
  };
}

/** Names of the price lists by region. */
async function priceLists(client: PricingClient, service: string, today: Date): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const asked = { ServiceCode: service, CurrencyCode: 'USD', EffectiveDate: today };
  for await (const { PriceLists = [] } of paginateListPriceLists({ client, pageSize: 100 }, asked))
    for (const { RegionCode, PriceListArn } of PriceLists)
      if (RegionCode !== undefined && PriceListArn !== undefined) found.set(RegionCode, PriceListArn);
  return found;
}

const bulkFile = (client: PricingClient, service: string, arn: string): BulkFile => ({
  kind: 'offer',
  service,
  name: arn,
  version: /\/(\d{14})\//.exec(arn)?.[1],
  url: async () => {
    const asked = new GetPriceListFileUrlCommand({ PriceListArn: arn, FileFormat: 'csv' });
    const { Url } = await explained(service, client.send(asked));
    if (Url === undefined) throw new RefreshError(`${service}: AWS gives no address for ${arn}`);
    return Url;
  },
});

async function* products(
  client: PricingClient,
  service: string,
  region: string,
  filters: readonly Filter[],
): AsyncGenerator<OfferBatch> {
  const regionCode = { field: 'regionCode', value: region === everywhere ? 'aws-global' : region };
  const all = [regionCode, ...filters];
  const Filters = all.map(({ field, value }) => ({ Type: 'TERM_MATCH' as const, Field: field, Value: value }));
  const pages = paginateGetProducts(
    { client, pageSize: 100 },
    { ServiceCode: service, FormatVersion: 'aws_v1', Filters },
  );
  for (;;) {
    const { done, value } = await explained(service, pages.next());
    if (done === true) return;
    for (const item of value.PriceList ?? []) yield productRows(String(item));
  }
}

/** The SDK has tried again by itself where that may help; what remains is for the person to put right. */
async function explained<T>(service: string, answer: Promise<T>): Promise<T> {
  return answer.catch((error: unknown) => {
    const name = error instanceof Error ? error.name : 'error';
    throw new RefreshError(`${service}: AWS answers ${name}: ${messageOf(error)}${hints[name] ?? ''}`);
  });
}

const skew = '; check the clock of this machine, and the credentials';
const hints: Readonly<Record<string, string>> = {
  AccessDeniedException:
    '; the actions pricing:GetProducts, pricing:ListPriceLists and pricing:GetPriceListFileUrl are needed',
  InvalidSignatureException: skew,
  SignatureDoesNotMatch: skew,
  RequestTimeTooSkewed: skew,
  RequestExpired: skew,
  UnrecognizedClientException: '; the credentials are not valid',
  ExpiredTokenException: '; sign in again',
  ThrottlingException: '; try again later',
};
