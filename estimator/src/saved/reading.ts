/** Something a saved report should hold and does not; thrown while reading, and caught where reading began. */
export class Misfit extends Error {}

type Fields = Readonly<Record<string, unknown>>;

/** One value of a saved report, with the way to it for whoever must be told. */
export type Saved = { readonly value: unknown; readonly path: string };

const misfit = ({ path }: Saved, expected: string): never => {
  throw new Misfit(`${path === '' ? 'it' : path} is not ${expected}`);
};

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field; null where there is none. */
export function at(saved: Saved, name: string): Saved {
  const { value, path } = saved;
  if (!isFields(value)) return misfit(saved, 'an object');
  return { value: Object.hasOwn(value, name) ? value[name] : null, path: path === '' ? name : `${path}.${name}` };
}

export const isAbsent = ({ value }: Saved): boolean => value === null;

export const text = (saved: Saved): string => (typeof saved.value === 'string' ? saved.value : misfit(saved, 'a text'));

export const number = (saved: Saved): number =>
  typeof saved.value === 'number' && Number.isFinite(saved.value) ? saved.value : misfit(saved, 'a number');

/** Undefined for null, which is how JSON says that there is none. */
export const optional = <T>(saved: Saved, read: (saved: Saved) => T): T | undefined =>
  isAbsent(saved) ? undefined : read(saved);

export const list = <T>(saved: Saved, read: (saved: Saved) => T): readonly T[] =>
  Array.isArray(saved.value)
    ? saved.value.map((value: unknown, index) => read({ value, path: `${saved.path}[${String(index)}]` }))
    : misfit(saved, 'a list');

export const truth = (saved: Saved): boolean =>
  typeof saved.value === 'boolean' ? saved.value : misfit(saved, 'true or false');

export const oneOf = <const T extends string | number>(saved: Saved, words: readonly T[]): T =>
  words.find(word => word === saved.value) ?? misfit(saved, `one of ${words.join(', ')}`);

/** What a text holds, or why it does not. */
export function readingOf<T>(
  written: string,
  what: string,
  read: (saved: Saved) => T,
): T | { readonly problem: string } {
  try {
    const value: unknown = JSON.parse(written.replace(/^\uFEFF/, ''));
    return read({ value, path: '' });
  } catch (error) {
    if (error instanceof Misfit) return { problem: `${what}: ${error.message}` };
    return { problem: `${what}: ${error instanceof SyntaxError ? 'it is no JSON' : 'it cannot be read'}` };
  }
}
