import { discover, estimatePlans, type Diff, type State } from '@costlens/estimator';
import { diskTree, overlay } from '@costlens/estimator/sources';
import type { PriceBook } from '@costlens/pricing-cache';

type Sides = Pick<Diff, 'base' | 'head'>;

/**
 * Both sides of a change as plans tell them; undefined where the paths lead to code. An earlier step makes a plan, so it lies in
 * the working tree, and is read there if it is not in git. A text says what is wrong.
 */
export function plansOf(
  root: string,
  paths: readonly string[],
  head: State,
  book: PriceBook,
): Sides | undefined | string {
  const state = { ...head, tree: withFiles(root, paths, head) };
  const arePlans = paths.map(path => {
    const { value } = discover(state.tree, path, state.options);
    return value.length > 0 && value.every(({ kind }) => kind === 'plan' || kind === 'change-set');
  });
  if (!arePlans.includes(true)) return undefined;
  if (arePlans.includes(false))
    return 'Input path: plans and code cannot be compared in one step; use a step for each.';
  return (
    estimatePlans(state, paths, book) ??
    'Input path: this tells one side of a change only; give a plan as `terraform show -json` prints it, or a change set.'
  );
}

function withFiles(root: string, paths: readonly string[], { tree }: State): State['tree'] {
  const files = paths.flatMap(path => {
    const isKnown = tree.read(path) !== undefined || tree.list(path).length > 0;
    const text = isKnown ? undefined : diskTree(root, path).read(path);
    return text === undefined ? [] : [[path, text] as const];
  });
  return files.length === 0 ? tree : overlay(tree, new Map(files));
}
