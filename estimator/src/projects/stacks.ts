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

/** The stacks of a run, each evaluated once: what one exports, another may import, and it is told when one does. */
export function stacksIn(
  tree: SourceTree,
  projects: readonly Project[],
  options: Options,
  imported?: () => void,
): Stacks {
  const known = new Map<Omit<Project, 'name'>, EvaluatedStacks>();
  const of: Stacks['of'] = project => {
    const before = known.get(project);
    if (before) return before;
    const made = evaluateStacks(tree, project, options, importer);
    known.set(project, made);
    return made;
  };
  const exporting = importerOf(() => projects.filter(isStacks).flatMap(project => unlessFault(() => of(project))));
  const find: Importer['find'] = (...asked) => {
    imported?.();
    return exporting.find(...asked);
  };
  const importer = foreign({ ...exporting, find });
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

export const isStacks = ({ kind }: Omit<Project, 'name'>): boolean => kind === 'cloudformation' || kind === 'cdk';

/** Without the others of the run; somebody may be told when something is imported from them. */
export function stacksAlone(tree: SourceTree, options: Options, imported?: () => void): Stacks {
  const find = (): undefined => {
    imported?.();
    return undefined;
  };
  const importer = { ...noImports(), find };
  return { of: project => evaluateStacks(tree, project, options, importer), importer };
}

function evaluateStacks(
  tree: SourceTree,
  project: Omit<Project, 'name'>,
  given: Options,
  importer: Importer,
): EvaluatedStacks {
  const read = project.kind === 'cdk' ? evaluateAssembly : evaluateTemplate;
  return read(tree, project.path, optionsFor(project, given), importer);
}
