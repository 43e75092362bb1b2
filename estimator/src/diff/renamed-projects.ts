import type { Problem, SourceTree } from '../model.ts';
import { nameOf, within } from '../path.ts';
import type { Project } from '../projects/project.ts';
import { isModuleFile } from '../untouched/root.ts';

type Side = { readonly tree: SourceTree; readonly projects: readonly Project[] };

/** More are not compared one with the other. */
const mostPairs = 40_000;

/** Less of the text in common makes it another project. */
const leastLikeness = 0.5;

/** Projects that are gone at one path and there at another, old to new: each the other's likest, and no other as like. */
export function renamedProjects(base: Side, head: Side): ReadonlyMap<Project, Project> {
  const [gone, come] = [onlyIn(base, head), onlyIn(head, base)];
  if (gone.length === 0 || come.length * gone.length > mostPairs) return new Map();
  const [old, now] = [gone.map(each => written(base.tree, each)), come.map(each => written(head.tree, each))];
  const rows = old.map(one => now.map(other => likeness(one, other)));
  const pairs = rows.flatMap((row, at): (readonly [Project, Project])[] => {
    const best = likest(row);
    const isMutual = best !== undefined && likest(rows.map(each => each[best] ?? 0)) === at;
    const [from, to] = [gone[at], best === undefined ? undefined : come[best]];
    return isMutual && from && to ? [[from, to]] : [];
  });
  return new Map(pairs);
}

/** A guess is never unsaid. */
export const renameNotes = (renames: ReadonlyMap<Project, Project>): readonly Problem[] =>
  [...renames].map(([from, to]) => ({
    severity: 'info',
    code: 'projects',
    message: `"${to.name || '.'}" is compared with "${from.name || '.'}", which it was called before by the likeness of their text`,
  }));

function onlyIn({ projects }: Side, other: Side): readonly Project[] {
  const names = new Set(other.projects.map(({ name }) => name));
  return projects.filter(({ name }) => !names.has(name));
}

type Written = {
  readonly kind: string;
  readonly folder: string;
  readonly lines: ReadonlyMap<string, number>;
  readonly count: number;
};

function written(tree: SourceTree, project: Project): Written {
  const { name, kind, path } = project;
  // Environments of one root differ by what stands behind its path.
  const environment = name.startsWith(path) ? name.slice(path.length) : '';
  const lines = new Map<string, number>();
  let count = 0;
  for (const file of filesOf(tree, project))
    for (const line of (tree.read(file) ?? '').split('\n').map(each => each.trim())) {
      if (line === '') continue;
      lines.set(line, (lines.get(line) ?? 0) + 1);
      count++;
    }
  return { kind: `${kind}${environment}`, folder: nameOf(path), lines, count };
}

const filesOf = (tree: SourceTree, { kind, path }: Project): readonly string[] =>
  kind === 'terraform' || kind === 'cdk'
    ? tree.list(path).flatMap(({ name }) => (isModuleFile(name) || kind === 'cdk' ? [within(path, name)] : []))
    : [path];

/** The share of lines in common; of two that are as like, the one whose folder is called the same is liker. */
function likeness(one: Written, other: Written): number {
  if (one.kind !== other.kind || one.count === 0) return 0;
  let common = 0;
  for (const [line, times] of one.lines) common += Math.min(times, other.lines.get(line) ?? 0);
  const share = (2 * common) / (one.count + other.count);
  return share < leastLikeness ? 0 : share + (one.folder === other.folder ? 1e-6 : 0);
}

/** Where the largest stands; undefined where there is none, or more than one. */
function likest(row: readonly number[]): number | undefined {
  const most = row.reduce((best, each) => Math.max(best, each), 0);
  const at = row.indexOf(most);
  return most > 0 && row.lastIndexOf(most) === at ? at : undefined;
}
