import { evaluateAssembly } from '../cloudformation/cdk/index.ts';
import { type EvaluatedStacks, evaluateTemplate } from '../cloudformation/index.ts';
import { foreign, type Importer, importerOf, noImports } from '../cloudformation/nested/index.ts';
import type { SourceTree } from '../model.ts';
import type { Options } from '../options.ts';
import { optionsFor, type Project } from './project.ts';

export type Evaluating = (project: Omit<Project, 'name'>) => EvaluatedStacks;

/** The stacks of a run, each evaluated once: what one exports, another may import. */
export function stacksIn(tree: SourceTree, projects: readonly Project[], options: Options): Evaluating {
  const known = new Map<Omit<Project, 'name'>, EvaluatedStacks>();
  const evaluating: Evaluating = project => {
    const before = known.get(project);
    if (before) return before;
    const made = evaluateStacks(tree, project, options, importer);
    known.set(project, made);
    return made;
  };
  const importer = foreign(
    importerOf(() => projects.filter(isStacks).flatMap(project => unlessFault(() => evaluating(project)))),
  );
  return evaluating;
}

/** A stack that Costlens fails at exports nothing; what is said of it is said where it is estimated. */
function unlessFault(work: () => EvaluatedStacks): readonly EvaluatedStacks[] {
  try {
    return [work()];
  } catch {
    return [];
  }
}

const isStacks = ({ kind }: Omit<Project, 'name'>): boolean => kind === 'cloudformation' || kind === 'cdk';

/** By themselves, or with what others export. */
export function evaluateStacks(
  tree: SourceTree,
  project: Omit<Project, 'name'>,
  given: Options,
  importer: Importer = noImports(),
): EvaluatedStacks {
  const read = project.kind === 'cdk' ? evaluateAssembly : evaluateTemplate;
  return read(tree, project.path, optionsFor(project, given), importer);
}
