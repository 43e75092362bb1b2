/** Each different value once, in the order they came, and where it stands. */
export type Places<T> = { readonly all: readonly T[]; of(value: T): number };

export function places<T>(): Places<T> {
  const all: T[] = [];
  const known = new Map<string, number>();
  const of = (value: T): number => {
    const text = JSON.stringify(value);
    const place = known.get(text) ?? all.push(value) - 1;
    known.set(text, place);
    return place;
  };
  return { all, of };
}
