import type { SnapshotInfo } from '../book.ts';
import type { Ambiguity } from './gather.ts';
import type { LeftOut } from './place.ts';

/** What a refresh did in one region. */
export type RegionReport = {
  readonly region: string;
  /** Prices that were read, and those the region now has. */
  readonly read: number;
  readonly prices: number;
  readonly rates: number;
  readonly services: readonly string[];
  /** Services that AWS has no price list for in this region. */
  readonly absent: readonly string[];
  readonly ambiguous: readonly Ambiguity[];
  /** Keys whose commitments AWS lists twice, at different prices; none of them is taken. */
  readonly ambiguousRates: readonly string[];
  readonly leftOut: Readonly<Partial<Record<LeftOut, number>>>;
};

export type Refreshed =
  | {
      readonly ok: true;
      readonly id: string;
      readonly folder: string;
      readonly origin: string;
      readonly bytes: number;
      readonly rows: number;
      /** What the rest was taken from. */
      readonly base: SnapshotInfo;
      readonly regions: readonly RegionReport[];
    }
  | { readonly ok: false; readonly message: string };
