import type { SourceTree } from '../../model.ts';
import { namedRegion, type Options } from '../../options.ts';
import { storedIn } from './cdk-context.ts';
import { parameterValues, type ParameterValues } from './parameter-files.ts';
import type { Stored } from './parameters.ts';
import { samConfigFor } from './sam-config.ts';

/** What a template is given from outside: by files that its tools keep beside it, and by the person, who wins. */
export type Given = ParameterValues & {
  /** What SAM's configuration names, where no person named a region. */
  readonly region: string | undefined;
  readonly stored: Stored;
};

/** SAM's environments are what Terraform calls workspaces. */
export function givenTo(tree: SourceTree, template: string, options: Options): Given {
  const config = samConfigFor(tree, template, options.workspace);
  const { values, problems } = parameterValues(tree, options.variables);
  const named = namedRegion(options);
  return {
    values: new Map([...config.parameters, ...values]),
    problems,
    region: named === undefined ? config.region : undefined,
    stored: storedIn(tree, template, named ?? config.region),
  };
}
