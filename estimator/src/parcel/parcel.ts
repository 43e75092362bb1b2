import type { Estimate, ResourceEstimate } from '../estimate.ts';
import type { Edit, Instance } from '../model.ts';
import type { PlainData } from './data.ts';

/** A project's estimate as one thread sends it to another: what reports, gates and differences ask for, and nothing lazy. */
export type Parcel = Omit<Estimate, 'resources' | 'findings'> & {
  readonly resources: readonly PackedResource[];
  readonly findings: readonly PackedFinding[];
};

export type PackedResource = Omit<ResourceEstimate, 'instance'> & { readonly instance: PackedInstance };

type Copied = 'language' | 'type' | 'address' | 'name' | 'at' | 'heading' | 'movedFrom' | 'makerAt' | 'vendorTypes';

export type PackedInstance = Pick<Instance, Copied> &
  Shown & { readonly countUnknown: PlainData | undefined; readonly disclosed: Shown | undefined };

/** What sensitive values are hidden in. */
export type Shown = {
  readonly region: PlainData;
  readonly tags: PlainData;
  readonly values: PackedValues;
};

/** All that is written, by name, or only some of it; undefined where that is none. */
export type PackedValues =
  { readonly isAll: boolean; readonly known: ReadonlyMap<string, PlainData | undefined> } | undefined;

export type PackedFinding = {
  readonly rule: string;
  /** The place of its resource among the others. */
  readonly resource: number;
  readonly path: string;
  readonly savingUsd: number | undefined;
  readonly edits: readonly Edit[];
};
