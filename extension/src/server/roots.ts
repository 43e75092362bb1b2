import { discover, type Outcome, type Project } from '@costlens/estimator';
import type { What } from './estimates.ts';
import { isTerraform, isVariables } from './kinds.ts';
import type { Look } from './projects.ts';

type Found = Outcome<readonly Project[]>;

/** The Terraform projects of a folder, looked for again only when what tells them may have changed. */
export class Roots {
  #found: Found | undefined;

  /** Modules are called and variables declared in code, which is complete once it is saved. */
  changed(path: string, what: What): void {
    if (isVariables(path) || (isTerraform(path) && what !== 'text')) this.#found = undefined;
  }

  forget(): void {
    this.#found = undefined;
  }

  /** A module's prices are its callers' doing, so all of those are looked for; a template stands for itself. */
  of(folder: string, { tree, options }: Look): Found {
    return (this.#found ??= terraformOnly(discover(tree, folder, options)));
  }
}

const terraformOnly = ({ value, problems }: Found): Found => ({
  value: value.filter(({ kind }) => kind === 'terraform'),
  problems,
});
