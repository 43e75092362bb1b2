import { combine, discover, estimateAt, type Estimate, type Options, type SourceTree } from '@costlens/estimator';
import type { PriceBook } from '@costlens/pricing-cache';

/** Estimates everything at the given paths of one side, each project once. */
export async function estimateSide(
  tree: SourceTree,
  other: SourceTree,
  paths: readonly string[],
  given: Options,
  book: PriceBook,
): Promise<Estimate> {
  const variables = given.variables.filter(
    variable =>
      variable.kind === 'value' || tree.read(variable.path) !== undefined || other.read(variable.path) === undefined,
  );
  const options = { ...given, variables };
  const targets = new Set(paths.flatMap(path => targetsAt(path, tree, other, options)));
  const estimates: Estimate[] = [];
  for (const target of targets) estimates.push(await estimateAt(tree, target, options, book));
  return combine(book.snapshot, estimates);
}

/** What only the other side has was added or removed, which is no mistake; what neither has is one. */
function targetsAt(path: string, tree: SourceTree, other: SourceTree, options: Options): readonly string[] {
  const projects = discover(tree, path, options);
  if (projects.length > 0) return projects.map(project => project.path);
  return discover(other, path, options).length > 0 ? [] : [path];
}
