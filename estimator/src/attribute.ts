import type { Data, Scalar } from './model.ts';

/** One fact about a resource, with its name in both languages. A name may be a path into nested blocks. */
export type Attribute<T> = {
  /** In a part, a leading slash reads from the resource that holds it. Empty where the language has no such name. */
  readonly terraform: string;
  readonly cloudformation: string;
  /** Undefined when the value is not one we understand. */
  readonly read: (raw: Data) => T | undefined;
  /** What AWS takes when nothing is written. */
  readonly otherwise: T;
  /** Values to try when the true one is unknown: lines that differ between them are unknown too. */
  readonly samples: readonly T[];
  /** Said when nothing is written, because somebody else than AWS's documentation decides what `otherwise` stands for. */
  readonly assumption?: string;
  /** Why nobody can know the value when nothing is written. */
  readonly missing?: string;
  /** An unknown value is taken as one not written. */
  readonly lenient?: boolean;
  /** Said when an unknown value is taken so, instead of the assumption. */
  readonly supposition?: string;
  /** What an unknown value tells already by being there. */
  readonly whenUnknown?: T;
};
export type Attributes = Readonly<Record<string, Attribute<unknown>>>;
export type Values<A extends Attributes> = { readonly [K in keyof A]: A[K]['otherwise'] };

/** Where an attribute stands in each language. */
export type Names = readonly [terraform: string, cloudformation: string];

/** The same attribute, with what is taken for granted when nothing is written. */
export const assumed = <T>(assumption: string, attribute: Attribute<T>): Attribute<T> => ({ ...attribute, assumption });

/** The same attribute; an unknown value is taken as one not written. Words, or else the lines, say what is assumed then. */
export const lenient = <T>(attribute: Attribute<T>, supposition?: string): Attribute<T> => ({
  ...attribute,
  lenient: true,
  ...(supposition !== undefined && { supposition }),
});

/** The same attribute; when nothing is written its value is unknown, for this reason. */
export const required = <T>(missing: string, attribute: Attribute<T>): Attribute<T> => ({ ...attribute, missing });

/** The same attribute; an unknown value may be one of these, which its lines treat in a way of their own. */
export const trying = <T>(values: readonly NoInfer<T>[], attribute: Attribute<T>): Attribute<T> => ({
  ...attribute,
  samples: [...attribute.samples, ...values],
});

const toNumber = (raw: Data): number | undefined => {
  const value = typeof raw === 'string' && raw.trim() !== '' ? Number(raw) : raw;
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
};

export function number(names: Names, otherwise: number): Attribute<number>;
export function number(names: Names): Attribute<number | undefined>;
export function number([terraform, cloudformation]: Names, otherwise?: number): Attribute<number | undefined> {
  return { terraform, cloudformation, otherwise, read: toNumber, samples: [otherwise, 1, 1_000_003] };
}

/** How many items a list has. */
export const count = ([terraform, cloudformation]: Names): Attribute<number | undefined> => ({
  terraform,
  cloudformation,
  otherwise: undefined,
  read: raw => (Array.isArray(raw) ? raw.length : undefined),
  samples: [undefined, 0, 1, 1_000_003],
});

/** Whether something is written, as a block that switches something on. */
export const present = ([terraform, cloudformation]: Names): Attribute<boolean> => ({
  terraform,
  cloudformation,
  otherwise: false,
  read: raw => raw !== false && !(Array.isArray(raw) && raw.length === 0),
  samples: [true, false],
});

/** Whether anything is written, be it a value that nobody can know, as the id of another resource. */
export const written = (names: Names): Attribute<boolean> => ({ ...present(names), whenUnknown: true });

/** A list of texts; one text stands for a list of one. */
export const texts = ([terraform, cloudformation]: Names): Attribute<readonly string[]> => ({
  terraform,
  cloudformation,
  otherwise: [],
  read: raw => {
    const items = Array.isArray(raw) ? raw : [raw];
    return items.every(item => typeof item === 'string') ? items : undefined;
  },
  samples: [[], ['unknown-a'], ['unknown-a', 'unknown-b']],
});

const truths = new Map<Data, boolean>([
  [true, true],
  [false, false],
  ['true', true],
  ['false', false],
]);

/** Words stand for true or false where a language spells it otherwise. */
export const boolean = (
  [terraform, cloudformation]: Names,
  otherwise: boolean,
  words: Readonly<Record<string, boolean>> = {},
): Attribute<boolean> => ({
  terraform,
  cloudformation,
  otherwise,
  read: raw => truths.get(raw) ?? (typeof raw === 'string' && Object.hasOwn(words, raw) ? words[raw] : undefined),
  samples: [true, false],
});

/** Two names no price list holds: what comes out differently for them depends on the text. */
const strangers = ['unknown-a', 'unknown-b'] as const;

/** A number where a text belongs is that text, as in both languages. */
const toText = (raw: Data): string | undefined =>
  typeof raw === 'number' ? String(raw) : typeof raw === 'string' ? raw : undefined;

export function text(names: Names, otherwise: string): Attribute<string>;
export function text(names: Names): Attribute<string | undefined>;
export function text([terraform, cloudformation]: Names, otherwise?: string): Attribute<string | undefined> {
  return {
    terraform,
    cloudformation,
    otherwise,
    read: toText,
    samples: [otherwise, ...strangers],
  };
}

export function oneOf<const T extends Scalar>(names: Names, allowed: readonly T[], otherwise: NoInfer<T>): Attribute<T>;
export function oneOf<const T extends Scalar>(names: Names, allowed: readonly T[]): Attribute<T | undefined>;
export function oneOf<const T extends Scalar>(
  [terraform, cloudformation]: Names,
  allowed: readonly T[],
  otherwise?: NoInfer<T>,
): Attribute<T | undefined> {
  return {
    terraform,
    cloudformation,
    otherwise,
    read: raw => allowed.find(value => value === raw || (typeof raw !== 'boolean' && toText(raw) === String(value))),
    samples: otherwise === undefined ? [undefined, ...allowed] : allowed,
  };
}
