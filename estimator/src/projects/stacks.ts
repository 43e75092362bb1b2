import { evaluateAssembly } from '../cloudformation/cdk/index.ts';
import { type EvaluatedStacks, evaluateTemplate } from '../cloudformation/index.ts';
import { foreign, type Importer, importerOf, noImports } from '../cloudformation/nested/index.ts';
import type { SourceTree } from '../model.ts';
import type { Options } from '../options.ts';
import { optionsFor, type Project } from './project.ts';

/** The stacks of a run. */
export type Stacks = {
  readonly of: (project: Omit<Project, 'name'>) => EvaluatedStacks;
  /** Finds what they export. */
  readonly importer: Importer;
};

/** Nothing but the project at hand. */
export const noOthers = (tree: SourceTree, options: Options): Stacks => {
  const importer = noImports();
  return { of: project => evaluateStacks(tree, project, options, importer), importer };
};

/** The stacks of a run, each evaluated once: what one exports, another may import. */
export function stacksIn(tree: SourceTree, projects: readonly Project[], options: Options): Stacks {
  const known = new Map<Omit<Project, 'name'>, EvaluatedStacks>();
  const of: Stacks['of'] = project => {
    const before = known.get(project);
    if (before) return before;
    const made = evaluateStacks(tree, project, options, importer);
    known.set(project, made);
    return made;
  };
  const importer = foreign(
    importerOf(() => projects.filter(isStacks).flatMap(project => unlessFault(() => of(project)))),
  );
  return { of, importer };
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

function evaluateStacks(
  tree: SourceTree,
  project: Omit<Project, 'name'>,
  given: Options,
  importer: Importer,
): EvaluatedStacks {
  const read = project.kind === 'cdk' ? evaluateAssembly : evaluateTemplate;
  return read(tree, project.path, optionsFor(project, given), importer);
}
