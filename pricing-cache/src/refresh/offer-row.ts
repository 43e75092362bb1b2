import { tableRows, type Row } from './table.ts';
import { RefreshError } from './errors.ts';

/** What we read of a price: the columns of the bulk files, by their plain names. `GetProducts` has the same under other names. */
const offerColumns = [
  'sku',
  'offertermcode',
  'termtype',
  'startingrange',
  'endingrange',
  'unit',
  'priceperunit',
  'currency',
  'leasecontractlength',
  'purchaseoption',
  'offeringclass',
  'servicecode',
  'locationtype',
  'usagetype',
  'operation',
  'marketoption',
  'regioncode',
] as const;

export type OfferRow = Row<(typeof offerColumns)[number]>;

/** Rows of one publication. */
export type OfferBatch = { readonly rows: readonly OfferRow[]; readonly date: string };

/** Reads a bulk offer file; `version` is the one its index promised. */
export async function* offerRows(
  chunks: AsyncIterable<Buffer>,
  version: string | undefined,
): AsyncGenerator<OfferBatch> {
  for await (const { about, rows } of tableRows(chunks, offerColumns)) {
    const own = about.get('version');
    if (version !== undefined && own !== undefined && own !== version)
      throw new RefreshError(`it is of version ${own}, and AWS's index says ${version}`);
    yield { rows, date: (about.get('publicationdate') ?? '').slice(0, 10) };
  }
}
