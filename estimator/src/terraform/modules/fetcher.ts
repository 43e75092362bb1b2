import type { SourceTree } from '../../model.ts';
import type { PackageSource, RegistrySource } from './source.ts';

/** A module that is not in the repository, as a call names it. */
export type ModuleRequest = {
  readonly source: RegistrySource | PackageSource;
  /** The call's version constraint. */
  readonly version: string | undefined;
};

/** A package of modules, and which of its folders was asked for. */
export type FetchedModule = {
  /** Names the package and its content: one folder name, the same for the same content. */
  readonly name: string;
  readonly tree: SourceTree;
  readonly folder: string;
};

/** Fetches what code asks for; the core itself never does. */
export type ModuleFetcher = (request: ModuleRequest) => Promise<FetchedModule | { readonly problem: string }>;
