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
  /** AWS bills it for all regions together. */
  readonly isGlobal?: true;
};

/** What a commitment makes of a price: so much up front for each unit, and so much for each unit used. */
export type Rate = {
  /** The key of the on-demand price that it stands for. */
  readonly key: string;
  /** Reserved Instances and reserved capacity, or the kind of Savings Plan as AWS calls it. */
  readonly plan:
    | 'Reserved'
    | 'ComputeSavingsPlans'
    | 'EC2InstanceSavingsPlans'
    | 'DatabaseSavingsPlans'
    | 'MachineLearningSavingsPlans';
  readonly years: 1 | 3;
  readonly payment: 'No Upfront' | 'Partial Upfront' | 'All Upfront';
  /** Of Reserved Instances that come in classes. */
  readonly offering?: 'standard' | 'convertible' | undefined;
  readonly unit: string;
  readonly usd: number;
  /** Once for the whole term; 0 with a Savings Plan, whose commitment is in dollars. */
  readonly upfrontUsd: number;
  readonly date?: string | undefined;
  readonly source?: string | undefined;
  readonly confidence: Price['confidence'];
};

export type SnapshotInfo = {
  /** A content hash: two snapshots of one id hold the same prices. */
  readonly id: string;
  /** ISO date of its middle price: half of its prices are newer. One fresh figure does not make a snapshot new. */
  readonly date: string;
  /** Where it was read from: `embedded`, or a path. */
  readonly origin: string;
  /** What somebody has changed about its prices, in words for every report. */
  readonly adjustments?: readonly string[] | undefined;
  /** Another currency that totals are shown in as well: so much of it for one US dollar. */
  readonly conversion?: { readonly code: string; readonly rate: number; readonly date: string } | undefined;
};

export type PriceBook = {
  readonly snapshot: SnapshotInfo;
  readonly regions: readonly string[];
  /** One exact look-up. Undefined when the snapshot does not hold the key, neither for the region nor for all, or not the region. */
  find(region: string, key: string): Price | undefined;
  /** What commitments make of a price in a region; absent where the book holds none. */
  readonly rates?: (region: string, key: string) => readonly Rate[];
  /** Why there are no prices of a region, where there is a reason to tell. */
  readonly problem?: (region: string) => string | undefined;
};

/** A book that was read from a snapshot's files. */
export type Snapshot = PriceBook & {
  /** All keys of a region, sorted; empty for a region the snapshot does not hold. */
  keys(region: string): readonly string[];
  /** What commitments make of a price in a region; read from a file of its own when first asked for. */
  rates(region: string, key: string): readonly Rate[];
  /** Why a region's prices, or the rates asked for, cannot be read, in a sentence for the user; undefined when all is well. */
  problem(region: string): string | undefined;
};

/** What opening a snapshot gives. */
export type Opened = { readonly ok: true; readonly book: Snapshot } | { readonly ok: false; readonly message: string };
