import { setImmediate as breathe } from 'node:timers/promises';
import type { Estimate, Problem, Project } from '@costlens/estimator';
import { isTerraform } from './kinds.ts';
import { distinct, estimateProject, foldersApart, keyOf, type Known, type Look } from './projects.ts';
import { templatesAmong, templatesApart } from './projects.ts';
import { Roots } from './roots.ts';

/** Says whether the text has not changed since. */
export type IsNewest = () => boolean;

/** What became of a file. A text that is saved may say what it did not say when it was typed. */
export type What = 'text' | 'saved' | 'existence';

/** The projects of one folder, each with its last estimate: only those are made anew that read what changed. */
export class Estimates {
  readonly #known = new Map<string, Known>();
  readonly #stale = new Set<string>();
  readonly #roots = new Roots();

  /** A text changed; or a file came or went, and then what its folder holds matters too. */
  changed(path: string, what: What): void {
    for (const [key, { looked }] of this.#known) {
      if (looked.at(path) || (what === 'existence' && looked.around(path))) this.#stale.add(key);
    }
    this.#roots.changed(path, what);
  }

  reset(): void {
    for (const key of this.#known.keys()) this.#stale.add(key);
    this.#roots.forget();
  }

  /** Undefined when a newer change has overtaken this one. */
  async of(folder: string, look: Look, open: readonly string[], isNewest: IsNewest): Promise<Estimate | undefined> {
    const { value: roots, problems } = open.some(isTerraform) ? this.#roots.of(folder, look) : none;
    const templates = templatesAmong(look, open);
    const known = await this.#each(roots, look, isNewest);
    const files = distinct([...templates, ...this.#kept(open, templates)]);
    const apart = [...templatesApart(known, files), ...foldersApart(known, open)];
    const all = [...known, ...(await this.#each(apart, look, isNewest))];
    if (!isNewest()) return undefined;
    this.#forgetAllBut(all);
    return look.pricing.together(
      all.map(({ priced }) => priced),
      problems,
    );
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
  #kept(open: readonly string[], templates: readonly Project[]): readonly Project[] {
    const found = new Set(templates.map(({ path }) => path));
    const projects = [...this.#known.values()].map(({ project }) => project);
    return projects.filter(({ kind, path }) => kind === 'cloudformation' && open.includes(path) && !found.has(path));
  }

  #forgetAllBut(known: readonly Known[]): void {
    const wanted = new Set(known.map(({ project }) => keyOf(project)));
    for (const key of this.#known.keys()) if (!wanted.has(key)) this.#known.delete(key);
  }
}

const none: { readonly value: readonly Project[]; readonly problems: readonly Problem[] } = { value: [], problems: [] };
