import type { Problem } from '../../model.ts';

/** Deep enough for any real configuration, shallow enough for the JavaScript stack. */
const deepest = 1200;
/** Items that expansions (for, range, count, splat) may make in one run. */
const mostItems = 2_000_000;
/** Expressions that one run may evaluate: some seconds' worth. */
const mostSteps = 40_000_000;
/** More than a person would read; a hostile file must not fill the memory with them. */
const mostProblems = 1000;

/** What one evaluation shares: its problems and its bounds. */
export class Run {
  readonly #problems: Problem[] = [];
  readonly #seen = new Set<string>();
  readonly #spent: { depth: number; items: number; steps: number };
  #silence = 0;

  /** A run within another spends of the same. */
  constructor(outer?: Run) {
    this.#spent = outer ? outer.#spent : { depth: 0, items: 0, steps: 0 };
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** A place is reported once, however many instances pass it. */
  report(problem: Problem): void {
    if (this.#silence > 0 || this.#problems.length >= mostProblems) return;
    const { at, code, message } = problem;
    const seen = `${code}|${message}|${at ? `${at.file}:${at.range.start.line}:${at.range.start.character}` : ''}`;
    if (this.#seen.has(seen)) return;
    this.#seen.add(seen);
    this.#problems.push(problem);
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
  enter(): string | undefined {
    if (this.#spent.depth >= deepest) return 'values refer to each other too deeply';
    if (this.#spent.steps >= mostSteps) return 'this takes longer to evaluate than Costlens waits';
    this.#spent.depth += 1;
    this.#spent.steps += 1;
    return undefined;
  }

  leave(): void {
    this.#spent.depth -= 1;
  }

  /** False when the run has made more items than it may. */
  spend(items: number): boolean {
    this.#spent.items += items;
    return this.#spent.items <= mostItems;
  }
}
