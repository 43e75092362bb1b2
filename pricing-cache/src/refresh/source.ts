import { awsList } from './aws-list.ts';
import { RefreshError } from './errors.ts';
import type { OfferBatch } from './offer-row.ts';
import type { Origin, RefreshOptions } from './options.ts';
import { publicList, type BulkFile, type PublicList } from './public-list.ts';

/** Where a region's prices are to be had. */
export type Source = {
  readonly origin: Origin;
  /** Said of every price that comes from here. */
  readonly name: string;
  files(service: string, region: string): Promise<readonly BulkFile[]>;
  plans(service: string, region: string): Promise<readonly BulkFile[]>;
  /** Undefined where files are read. */
  products(service: string, region: string): AsyncGenerator<OfferBatch> | undefined;
};

const names: Readonly<Record<Origin, string>> = {
  files: "AWS's Price List API, bulk files",
  products: "AWS's Price List API, GetProducts",
  public: "AWS's public price list files",
};

export async function sourceOf(options: RefreshOptions): Promise<Source> {
  const { origin: asked, today, filters } = options;
  const found = asked === 'public' ? '' : await awsList(today);
  if (asked !== undefined && asked !== 'public' && typeof found === 'string')
    throw new RefreshError(
      `no AWS credentials were found, which --from ${asked} needs (${found}); --from public does without`,
    );
  const aws = typeof found === 'string' ? undefined : found;
  const origin = asked ?? (aws ? 'files' : 'public');
  const open = lazily(() => publicList(options.publicAddress, options.network));
  return {
    origin,
    name: names[origin],
    files: async (service, region) => {
      if (origin === 'products') return [];
      return some(
        await (aws && origin === 'files' ? aws.offer(service, region) : (await open()).offer(service, region)),
      );
    },
    plans: async (service, region) => (options.plans ? some(await (await open()).plan(service, region)) : []),
    products: (service, region) => (origin === 'products' ? aws?.products(service, region, filters) : undefined),
  };
}

const some = (file: BulkFile | undefined): readonly BulkFile[] => (file ? [file] : []);

function lazily(open: () => Promise<PublicList>): () => Promise<PublicList> {
  let opened: Promise<PublicList> | undefined;
  return () => (opened ??= open());
}
