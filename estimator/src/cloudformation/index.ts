import type { SourceTree } from '../model.ts';
import type { Options } from '../options.ts';
import { byLogicalId, type EvaluatedStacks, evaluatedStacks, type Importer } from './nested/index.ts';
import { noImports, openEstate, Stack } from './nested/index.ts';
import { givenTo } from './values/given.ts';
import { regionOf } from './values/pseudo.ts';

export { isTemplate } from './detect.ts';
export * from './nested/index.ts';
export { type Copy, copiesOf } from './stack-set/index.ts';
export { type Template } from './template.ts';
export { holeFor, hasHole } from './values/dynamic.ts';

/** Reads one template and those it takes; their resources are evaluated when something asks for them. */
export function evaluateTemplate(
  tree: SourceTree,
  path: string,
  options: Options,
  importer: Importer = noImports(),
): EvaluatedStacks {
  const given = givenTo(tree, path, options);
  const estate = openEstate(tree, importer, given);
  const template = estate.templateAt(path);
  if (template === undefined) {
    estate.report({ severity: 'error', code: 'missing-file', message: `the template ${path} cannot be read` });
    return evaluatedStacks([], estate);
  }
  for (const problem of [...template.problems, ...given.problems]) estate.report(problem);
  const input = {
    template,
    given: given.values,
    region: given.region ?? regionOf(options),
    pseudo: new Map(),
    naming: byLogicalId(),
    tags: {},
    countUnknown: undefined,
    files: [path],
    isFixed: false,
  };
  return evaluatedStacks([{ prefix: '', stack: new Stack(input, estate) }], estate);
}
