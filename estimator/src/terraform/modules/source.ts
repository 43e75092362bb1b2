import type { ProblemCode } from '../../model.ts';

/** What a call's `source` says, read as Terraform reads it. */
export type ModuleSource = LocalSource | RegistrySource | PackageSource | RefusedSource;

/** A folder of the caller's own package. */
type LocalSource = { readonly kind: 'local'; readonly path: string };

/** A module of a registry, which knows where its versions are. */
export type RegistrySource = {
  readonly kind: 'registry';
  /** As DNS knows it, with its port. */
  readonly host: string;
  readonly namespace: string;
  readonly name: string;
  readonly system: string;
  readonly subfolder: string;
};

export type PackageSource = GitSource | HttpSource;

export type GitSource = {
  readonly kind: 'git';
  /** With a protocol, without Terraform's own arguments. */
  readonly url: string;
  readonly ref: string | undefined;
  readonly subfolder: string;
};

export type ArchiveFormat = 'zip' | 'tar.gz';

export type HttpSource = {
  readonly kind: 'http';
  readonly url: string;
  /** Undefined where the answer names another address instead of being an archive. */
  readonly archive: ArchiveFormat | undefined;
  /** `sha256:…`, which pins what the address gives. */
  readonly checksum: string | undefined;
  readonly subfolder: string;
};

export type RefusedSource = { readonly kind: 'refused'; readonly code: ProblemCode; readonly message: string };

export const refused = (code: ProblemCode, message: string): RefusedSource => ({ kind: 'refused', code, message });

/** An address as it may be printed: what stands before the host may be a password. */
export const shown = (address: string): string => address.replace(/\/\/[^/@\s]*@/g, '//');
