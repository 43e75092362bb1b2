/** What the rest of the product knows of prices. */

/** On-demand tiers: `usd` per one unit for what lies above `from` units a month. Ascending; the first begins at 0. */
export type Tier = { readonly from: number; readonly usd: number };

export type Price = {
  /** AWS service code, usage type without its region prefix, and operation where the price depends on it. */
  readonly key: string;
  /** As in AWS's price list: `Hrs`, `GB-Mo`, `Requests`. */
  readonly unit: string;
  readonly tiers: readonly Tier[];
  readonly sku?: string | undefined;
  /** When AWS published it, and where we have it from. */
  readonly date?: string | undefined;
  readonly source?: string | undefined;
  readonly confidence: 'high' | 'medium' | 'low';
};

export type SnapshotInfo = {
  /** A content hash: two snapshots of one id hold the same prices. */
  readonly id: string;
  /** ISO date of the newest figure in it. */
  readonly date: string;
  /** Where it was read from: `embedded`, or a path. */
  readonly origin: string;
};

export type PriceBook = {
  readonly snapshot: SnapshotInfo;
  readonly regions: readonly string[];
  /** One exact look-up. Undefined when the snapshot does not hold the key, or the region. */
  find(region: string, key: string): Price | undefined;
};

/** A book that was read from a snapshot's files. */
export type Snapshot = PriceBook & {
  /** All keys of a region, sorted; empty for a region the snapshot does not hold. */
  keys(region: string): readonly string[];
  /** Why a region's file cannot be read, in a sentence for the user; undefined when all is well. */
  problem(region: string): string | undefined;
};

/** What opening a snapshot gives. */
export type Opened = { readonly ok: true; readonly book: Snapshot } | { readonly ok: false; readonly message: string };
