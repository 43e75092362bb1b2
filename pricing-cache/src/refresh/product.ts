import type { OfferBatch, OfferRow } from './offer-row.ts';
import { RefreshError } from './errors.ts';

/** One item of `GetProducts`, as far as we read it. Nothing in it is certain. */
type Product = {
  readonly product?: { readonly sku?: string; readonly attributes?: Readonly<Record<string, string>> };
  readonly serviceCode?: string;
  readonly publicationDate?: string;
  readonly terms?: Readonly<Record<string, Readonly<Record<string, Term>>>>;
};
type Term = {
  readonly offerTermCode?: string;
  readonly termAttributes?: Readonly<Record<string, string>>;
  readonly priceDimensions?: Readonly<Record<string, Dimension>>;
};
type Dimension = {
  readonly unit?: string;
  readonly beginRange?: string;
  readonly endRange?: string;
  readonly pricePerUnit?: Readonly<Record<string, string>>;
};

/** An item of `GetProducts` as rows of a bulk file. */
export function productRows(text: string): OfferBatch {
  const item = parse(text);
  const product = attributesOf(item);
  const rows = Object.entries(item.terms ?? {}).flatMap(([termtype, terms]) =>
    Object.values(terms).flatMap(term =>
      Object.values(term.priceDimensions ?? {}).flatMap(dimension =>
        Object.entries(dimension.pricePerUnit ?? {}).map(([currency, priceperunit]): OfferRow => ({
          ...product,
          ...termOf(term),
          termtype,
          startingrange: dimension.beginRange ?? '',
          endingrange: dimension.endRange ?? '',
          unit: dimension.unit ?? '',
          currency,
          priceperunit,
        })),
      ),
    ),
  );
  return { rows, date: (item.publicationDate ?? '').slice(0, 10) };
}

function attributesOf({ product, serviceCode = '' }: Product) {
  const attributes = new Map(Object.entries(product?.attributes ?? {}));
  const attribute = (name: string): string => attributes.get(name) ?? '';
  return {
    sku: product?.sku ?? '',
    servicecode: attributes.get('servicecode') ?? serviceCode,
    usagetype: attribute('usagetype'),
    operation: attribute('operation'),
    regioncode: attribute('regionCode'),
    locationtype: attribute('locationType'),
    marketoption: attribute('marketoption'),
  };
}

function termOf({ offerTermCode = '', termAttributes = {} }: Term) {
  const { LeaseContractLength = '', PurchaseOption = '', OfferingClass = '' } = termAttributes;
  return {
    offertermcode: offerTermCode,
    leasecontractlength: LeaseContractLength,
    purchaseoption: PurchaseOption,
    offeringclass: OfferingClass,
  };
}

function parse(text: string): Product {
  try {
    const item = JSON.parse(text) as Product | null;
    if (typeof item === 'object' && item !== null) return item;
  } catch {
    // Said below, as of everything else that is no item.
  }
  throw new RefreshError('an answer of GetProducts is not complete');
}
