import type { Failure } from './failure.ts';

/** One thing that a package holds. Folders follow from the paths of files. */
export type Entry =
  | { readonly kind: 'file'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly kind: 'link'; readonly path: string; readonly target: string };

export type Entries = Iterable<Entry | Failure> | AsyncIterable<Entry | Failure>;
