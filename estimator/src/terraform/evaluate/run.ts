import type { Problem } from '../../model.ts';
import { Sameness } from './same.ts';

/** Deep enough for any real configuration, shallow enough for the JavaScript stack. */
const deepest = 1200;
/** Items that expansions (for, range, count, splat) may make in one run. */
const mostItems = 2_000_000;
/** Expressions that one run may evaluate: some seconds' worth. */
const mostSteps = 40_000_000;
/** More than a person would read; a hostile file must not fill the memory with them. */
const mostProblems = 1000;

/** How something is evaluated: what fails in silence is not reported, and how deep it is decides whether it fails. */
export type Mode = { readonly depth: number; readonly silence: number };

/** What one evaluation shares: its problems and its bounds. */
export class Run {
  readonly #problems: Problem[] = [];
  readonly #seen = new Set<string>();
  readonly #spent: { depth: number; items: number; steps: number; saved: number };
  /** Values of earlier runs that were compared with those of this one. */
  readonly same = new Sameness();
  #silence = 0;
  #reports = 0;

  /** Whether sensitive values are hidden from it. */
  readonly isVeiled: boolean;

  /** A run within another spends of the same. */
  constructor(outer?: Run, isVeiled = outer?.isVeiled ?? false) {
    this.#spent = outer ? outer.#spent : { depth: 0, items: 0, steps: 0, saved: 0 };
    this.isVeiled = isVeiled;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** A place is reported once, however many instances pass it. */
  report(problem: Problem): void {
    if (this.#silence > 0) return;
    this.#reports += 1;
    if (this.#problems.length >= mostProblems) return;
    const { at, code, message } = problem;
    const seen = `${code}|${message}|${at ? `${at.file}:${at.range.start.line}:${at.range.start.character}` : ''}`;
    if (this.#seen.has(seen)) return;
    this.#seen.add(seen);
    this.#problems.push(problem);
  }

  /** How often something was found wrong, whether or not it was said before. */
  get reports(): number {
    return this.#reports;
  }

  get steps(): number {
    return this.#spent.steps;
  }

  /** Steps that were not made again, since an earlier run made them. */
  save(steps: number): void {
    this.#spent.saved += steps;
  }

  /** Whether its bounds are far: only then they have no say in what is evaluated. */
  get isLight(): boolean {
    return this.#spent.steps + this.#spent.saved < mostSteps / 4 && this.#spent.items < mostItems / 4;
  }

  get mode(): Mode {
    return { depth: this.#spent.depth, silence: this.#silence };
  }

  /** As it would be done in that mode. */
  as<T>({ depth, silence }: Mode, work: () => T): T {
    const before = this.mode;
    [this.#spent.depth, this.#silence] = [depth, silence];
    try {
      return work();
    } finally {
      [this.#spent.depth, this.#silence] = [before.depth, before.silence];
    }
  }

  /** For values that are only tried, as `try` and `can` do. */
  silently<T>(work: () => T): T {
    this.#silence += 1;
    try {
      return work();
    } finally {
      this.#silence -= 1;
    }
  }

  /** Why evaluation may not go on; when nothing is said, `leave` must follow. */
  enter(levels = 1): string | undefined {
    if (this.#spent.depth >= deepest) return 'values refer to each other too deeply';
    if (this.#spent.steps >= mostSteps) return 'this takes longer to evaluate than Costlens waits';
    this.#spent.depth += levels;
    this.#spent.steps += 1;
    return undefined;
  }

  leave(levels = 1): void {
    this.#spent.depth -= levels;
  }

  /** False when the run has made more items than it may. */
  spend(items: number): boolean {
    this.#spent.items += items;
    return this.#spent.items <= mostItems;
  }
}
