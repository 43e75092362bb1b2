import type { PriceBook } from '@costlens/pricing-cache';
import { type How, workAhead } from './crew/ahead.ts';
import { aligned } from './diff/align.ts';
import { renamedProjects, renameNotes } from './diff/renamed-projects.ts';
import { poolAlike } from './pool.ts';
import { untouched } from './untouched/index.ts';
import { discover, nothingAt, type Project } from './discover.ts';
import type { Estimate } from './estimate.ts';
import type { Problem, SourceTree } from './model.ts';
import type { Options } from './options.ts';
import { usageFor } from './pricing.ts';
import { submoduleAt, submoduleText } from './terraform/absent.ts';
import type { SyntaxCache } from './terraform/parse-file.ts';
import { estimatePlansIn, estimateTarget, inTurn, type Target } from './run.ts';

/** One state of a repository. */
export type State = { readonly tree: SourceTree; readonly options: Options };

type Sides<T> = { readonly base: T; readonly head: T };

/**
 * Two states of one repository, priced at the same paths. What the change does not touch is skipped, unless all is asked for or
 * it touches what resources of the projects that are left share with the others: the tiers of a price.
 */
export async function compareStates(
  base: State,
  head: State,
  paths: readonly string[],
  book: PriceBook,
  { isAll = false, ...how }: How & { readonly isAll?: boolean } = {},
): Promise<Sides<Estimate>> {
  // What both sides have is parsed once.
  const syntax: SyntaxCache = head.options.syntax ?? new Map<string, never>();
  const found = withRenames(targetsOf(withSyntax(base, syntax), withSyntax(head, syntax), paths));
  const skipped = isAll ? new Set<string>() : untouched(found.base, found.head);
  const both = await compareTargets(found.base, found.head, book, { ...how, skipped });
  if (skipped.size === 0 || poolAlike(both.base.resources, both.head.resources)) return both;
  return compareTargets(found.base, found.head, book, how);
}

/** The base's projects go by the head's names: those at the same path, and those that were moved. */
function withRenames({ base: { projects: old, ...base }, head }: Sides<Target>): Sides<Target> {
  const known = aligned(old, head.projects);
  const renames = renamedProjects({ ...base, projects: known }, head);
  const projects = known.map(project => ({ ...project, name: renames.get(project)?.name ?? project.name }));
  return { base: { ...base, projects }, head: { ...head, problems: [...head.problems, ...renameNotes(renames)] } };
}

const withSyntax = ({ tree, options }: State, syntax: SyntaxCache): State => ({
  tree,
  options: { ...options, syntax },
});

/** The head alone, where there is no base to be had. */
export const estimateState = (head: State, paths: readonly string[], book: PriceBook): Promise<Estimate> =>
  estimateTarget(targetsOf(head, head, paths).head, book);

/** Both sides as plans tell them; undefined when not all that is there are plans. */
export const estimatePlans = (state: State, paths: readonly string[], book: PriceBook): Sides<Estimate> | undefined =>
  estimatePlansIn({ ...state, ...targetIn(state, paths) }, book);

type Between = How & { readonly from?: string; readonly to?: string };

/** Two sets of projects, by the names of the head's. The head's usage counts for both: the difference is the code's alone. */
export async function compareTargets(
  base: Target,
  head: Target,
  book: PriceBook,
  { from, to, ...how }: Between = {},
): Promise<Sides<Estimate>> {
  const now = new Map(head.projects.map(project => [project.name, project]));
  const projects = aligned(base.projects, head.projects, from, to).map(project => {
    const same = now.get(project.name);
    const usageFile = same && usageFor(head.tree, same)?.file;
    return usageFile === undefined ? project : { ...project, usageFile };
  });
  const old = { ...base, projects, options: { ...base.options, usageFrom: head.tree } };
  const ahead = await workAhead({ base: old, head }, book, how);
  return { base: await inTurn(old, book, how, ahead.base), head: await inTurn(head, book, how, ahead.head) };
}

/** What only one side has was added or removed, which is no mistake; what neither has is one. */
function targetsOf(base: State, head: State, paths: readonly string[]): Sides<Target> {
  const [old, now] = [beside(base, head), beside(head, base)];
  const [before, after] = [targetIn(old, paths), targetIn(now, paths)];
  const missing = paths.filter((_, index) => before.isEmpty[index] && after.isEmpty[index]);
  const nothing = missing.map(path => nothingAt(path, now.options));
  // What the head's list names may not have been there yet.
  const isOnesList = old.options.config?.value.projects === now.options.config?.value.projects;
  const said = before.problems.filter(({ code }) => !(isOnesList && code === 'config'));
  const [hiddenOld, hiddenNow] = [notHere(old.tree, after.projects), notHere(now.tree, before.projects)];
  return {
    base: { ...old, projects: before.projects, problems: [...nothing, ...said, ...hiddenOld] },
    head: { ...now, projects: after.projects, problems: [...nothing, ...after.problems, ...hiddenNow] },
  };
}

/** Projects that one side has in a submodule of which the other has nothing are not new, but unknown. */
function notHere(tree: SourceTree, projects: readonly Project[]): readonly Problem[] {
  const submodules = new Set(projects.flatMap(({ path }) => submoduleAt(tree, path) ?? []));
  return [...submodules].map(path => ({
    severity: 'error',
    code: 'missing-file',
    message: `there are projects in ${submoduleText(tree, path)}, which is not here; "git fetch" in it brings other commits`,
  }));
}

function targetIn({ tree, options }: State, paths: readonly string[]) {
  const found = paths.map(path => discover(tree, path, options));
  const byName = new Map<string, Project>();
  // Paths may overlap.
  for (const project of found.flatMap(({ value }) => value)) byName.set(project.name, project);
  return {
    projects: [...byName.values()],
    problems: found.flatMap(({ problems }) => problems),
    isEmpty: found.map(({ value, problems }) => value.length + problems.length === 0),
  };
}

/** A file of variables that only the other side has is not missing here. */
function beside({ tree, options }: State, other: State): State {
  const variables = options.variables.filter(
    variable =>
      variable.kind === 'value' ||
      tree.read(variable.path) !== undefined ||
      other.tree.read(variable.path) === undefined,
  );
  return { tree, options: { ...options, variables } };
}
