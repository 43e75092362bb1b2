import { fail } from './scope.ts';
import type { Standpoint } from './standpoint.ts';
import type { Value } from './value.ts';

/** How much of the stack it takes to get from one resource to the next, in expressions. */
const depth = 4;

type Member = Value | undefined;

/** A resource's values by name, each computed once. Those that need themselves, or others in a long row, are stopped. */
export class Members {
  readonly #known = new Map<string, Member>();
  readonly #running: string[] = [];
  readonly #at: Standpoint;

  constructor(at: Standpoint) {
    this.#at = at;
  }

  get(name: string, compute: () => Member): Member {
    if (!this.#known.has(name)) this.#known.set(name, this.#computed(name, compute));
    return this.#known.get(name);
  }

  #computed(name: string, compute: () => Member): Member {
    const { bare, run, declaration } = this.#at;
    const { heading, labels, type } = declaration.node;
    const mode = type === 'data' ? ['data'] : [];
    const address = [...mode, ...labels.map(({ text }) => text), name].join('.');
    if (this.#running.includes(name)) return fail(bare, heading, `${address} needs itself`, 'cycle');
    const limit = run.enter(depth);
    if (limit !== undefined) return fail(bare, heading, limit, 'limit');
    this.#running.push(name);
    try {
      return compute();
    } finally {
      this.#running.pop();
      run.leave(depth);
    }
  }
}
