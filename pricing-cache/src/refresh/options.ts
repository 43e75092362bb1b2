import type { Snapshot } from '../book.ts';
import type { Filter } from './aws-list.ts';
import type { Network } from './network.ts';

/** Where prices come from: bulk files by the Price List API, its single products, or the files that anybody may read. */
export type Origin = 'files' | 'products' | 'public';

export type RefreshOptions = {
  readonly regions: readonly string[];
  readonly services: readonly string[];
  /** With Savings Plans' rates, whose files are large. */
  readonly plans: boolean;
  /** Undefined: with credentials bulk files, without them public files. */
  readonly origin: Origin | undefined;
  /** For `products`: only those are fetched, and everything else stays as it was. */
  readonly filters: readonly Filter[];
  /** What is not refreshed is taken from here. */
  readonly base: Snapshot;
  /** The same, opened anew for each region: a book keeps all regions it has read, which together are too much. */
  readonly reopened?: (() => Snapshot) | undefined;
  /** Where snapshots are kept. */
  readonly cache: string;
  readonly publicAddress: string;
  readonly today: Date;
  readonly network: Network;
  /** Called now and then where much has become garbage. */
  readonly tidy?: (() => void) | undefined;
  readonly progress: (progress: Progress) => void;
};

export type Progress = {
  readonly what: string;
  /** Regions. */
  readonly done: number;
  readonly of: number;
  /** Since the refresh began. */
  readonly bytes: number;
  readonly rows: number;
};

/** How many files are fetched at the same time; they are read one after the other. */
export const parallel = 4;
