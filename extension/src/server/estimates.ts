import { setImmediate as breathe } from 'node:timers/promises';
import { combine, discover, type Estimate, type Project } from '@costlens/estimator';
import { isTerraform } from './kinds.ts';
import { distinct, estimateProject, foldersApart, keyOf, templatesAmong, type Known, type Look } from './projects.ts';

/** Says whether the text has not changed since. */
export type IsNewest = () => boolean;

/** The projects of one folder, each with its last estimate: only those are made anew that read what changed. */
export class Estimates {
  readonly #known = new Map<string, Known>();
  readonly #stale = new Set<string>();
  #roots: readonly Project[] | undefined;

  /** A text changed; or a file came or went, and then what its folder holds matters too. */
  changed(path: string, what: 'text' | 'existence'): void {
    for (const [key, { looked }] of this.#known) {
      if (looked.at(path) || (what === 'existence' && looked.around(path))) this.#stale.add(key);
    }
    if (what === 'existence' && isTerraform(path)) this.#roots = undefined;
  }

  reset(): void {
    for (const key of this.#known.keys()) this.#stale.add(key);
    this.#roots = undefined;
  }

  /** Undefined when a newer change has overtaken this one. */
  async of(folder: string, look: Look, open: readonly string[], isNewest: IsNewest): Promise<Estimate | undefined> {
    const roots = open.some(isTerraform) ? this.#rootsOf(folder, look) : [];
    const wanted = distinct([...roots, ...templatesAmong(look, open), ...this.#kept(open)]);
    const known = await this.#each(wanted, look, isNewest);
    const apart = await this.#each(foldersApart(known, open), look, isNewest);
    if (!isNewest()) return undefined;
    const all = [...known, ...apart];
    this.#forgetAllBut(all);
    return combine(
      look.book.snapshot,
      all.map(({ estimate }) => estimate),
    );
  }

  /** A module's prices are its callers' doing, so all of those are looked for; a template stands for itself. */
  #rootsOf(folder: string, { tree, options }: Look): readonly Project[] {
    return (this.#roots ??= discover(tree, folder, options).filter(({ kind }) => kind === 'terraform'));
  }

  async #each(projects: readonly Project[], look: Look, isNewest: IsNewest): Promise<readonly Known[]> {
    const all: Known[] = [];
    for (const project of projects) {
      if (!isNewest()) break;
      all.push(await this.#upToDate(project, look, isNewest));
    }
    return all;
  }

  async #upToDate(project: Project, look: Look, isNewest: IsNewest): Promise<Known> {
    const key = keyOf(project);
    const last = this.#known.get(key);
    if (last && !this.#stale.has(key)) return last;
    const made = await estimateProject(look, project);
    await breathe();
    if (!isNewest()) return made;
    this.#known.set(key, made);
    this.#stale.delete(key);
    return made;
  }

  /** A template stays one while it is being edited, even when for a moment it does not look like one. */
  #kept(open: readonly string[]): readonly Project[] {
    const projects = [...this.#known.values()].map(({ project }) => project);
    return projects.filter(({ kind, path }) => kind === 'cloudformation' && open.includes(path));
  }

  #forgetAllBut(known: readonly Known[]): void {
    const wanted = new Set(known.map(({ project }) => keyOf(project)));
    for (const key of this.#known.keys()) if (!wanted.has(key)) this.#known.delete(key);
  }
}
