/** Milliseconds that a project took: to read its files, to evaluate it, to price what it evaluates to. */
export type Took = { readonly read: number; readonly evaluate: number; readonly price: number };

/** Told of each project that is done with, for whoever shows how far the work is. */
export type Step = (ended: {
  readonly done: number;
  readonly of: number;
  readonly project: string;
  readonly took: Took | undefined;
}) => void;

export const tookTogether = (one: Took | undefined, other: Took | undefined): Took | undefined =>
  one && other
    ? { read: one.read + other.read, evaluate: one.evaluate + other.evaluate, price: one.price + other.price }
    : (one ?? other);
