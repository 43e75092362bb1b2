/** What a project is made from, as far as that can be told before it is evaluated. */
export type Inputs = {
  readonly files: readonly string[];
  /** Folders whose Terraform files count. */
  readonly modules: readonly string[];
  /** Folders with all that lies below them. */
  readonly folders: readonly string[];
};

/** It may read anything in the repository. */
export const anything = '*anything*';
export type Anything = typeof anything;

export const filesOnly = (files: readonly string[]): Inputs => ({ files, modules: [], folders: [] });
