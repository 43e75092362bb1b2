import type { Data, Problem, SourceTree, Unknown } from '../../model.ts';
import { checkTemplate } from '../check.ts';
import { readSyntax } from '../syntax/read.ts';
import { readTemplate, type Template } from '../template.ts';
import type { Stored } from '../values/parameters.ts';
import type { Depth } from '../values/scope.ts';

/** What stacks export, by name and region. */
export type Importer = {
  readonly find: (name: string, region: string | Unknown) => Data | undefined;
  readonly depth: Depth;
};

export const noImports = (): Importer => ({ find: () => undefined, depth: { now: 0 } });

/** What the stacks of one project share. */
export type Estate = {
  readonly tree: SourceTree;
  readonly importer: Importer;
  /** The file that was uploaded under a name made of its content, where that is known. */
  readonly uploaded: (name: string) => string | undefined;
  /** Values of SSM parameters that a tool has noted beside the code. */
  readonly stored: Stored;
  /** Said once, however many stacks are made of a template. */
  readonly report: (problem: Problem) => void;
  readonly problems: () => readonly Problem[];
  /** Read and parsed once; undefined where there is no such file. */
  readonly templateAt: (file: string) => Template | undefined;
  readonly check: (template: Template) => void;
  /** Takes a stack with so many resources from what is left; false when that is used up. */
  readonly admit: (resources: number) => boolean;
};

/** More than CloudFormation handles in one operation. */
const mostStacks = 2_500;
const mostResources = 100_000;

export function openEstate(
  tree: SourceTree,
  importer: Importer,
  { uploaded = () => undefined, stored = () => undefined }: Partial<Pick<Estate, 'uploaded' | 'stored'>> = {},
): Estate {
  const problems = new Map<string, Problem>();
  const templates = new Map<string, Template | undefined>();
  const checked = new WeakSet<Template>();
  let [stacks, left] = [mostStacks, mostResources];
  const report = (problem: Problem): void => {
    const identity = JSON.stringify([problem.code, problem.message, problem.at]);
    if (!problems.has(identity)) problems.set(identity, problem);
  };
  return {
    tree,
    importer,
    uploaded,
    stored,
    report,
    problems: () => [...problems.values()],
    templateAt: file => {
      if (!templates.has(file)) templates.set(file, templateIn(tree, file));
      return templates.get(file);
    },
    check: template => {
      if (checked.has(template)) return;
      checked.add(template);
      for (const problem of [...template.problems, ...checkTemplate(template)]) report(problem);
    },
    admit: resources => --stacks >= 0 && (left -= resources) >= 0,
  };
}

function templateIn(tree: SourceTree, file: string): Template | undefined {
  const text = tree.read(file);
  return text === undefined ? undefined : readTemplate(readSyntax(file, text));
}
