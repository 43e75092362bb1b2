/** A value computed when first asked for, once. A value that needs itself gets `onCycle` instead. */
export class Cell<T> {
  readonly #compute: () => T;
  readonly #onCycle: () => T;
  #state: 'new' | 'running' | 'done' = 'new';
  #value: T | undefined;

  constructor(compute: () => T, onCycle: () => T) {
    this.#compute = compute;
    this.#onCycle = onCycle;
  }

  get(): T {
    if (this.#state === 'done') return this.#value as T; // set together with the state
    if (this.#state === 'running') return this.#onCycle();
    this.#state = 'running';
    try {
      this.#value = this.#compute();
    } finally {
      this.#state = 'done';
    }
    return this.#value;
  }
}

/** One cell per name, made when first asked for. */
export class Cells<T> {
  readonly #cells = new Map<string, Cell<T>>();
  readonly #make: (name: string) => Cell<T>;

  constructor(make: (name: string) => Cell<T>) {
    this.#make = make;
  }

  get(name: string): T {
    let cell = this.#cells.get(name);
    if (!cell) this.#cells.set(name, (cell = this.#make(name)));
    return cell.get();
  }
}
