import type { Unknown } from '../../model.ts';
import type { Scope } from '../evaluate/scope.ts';
import { Mapping, Sequence, type Value } from '../evaluate/value.ts';

/** What a data source can ask about the block that declares it. */
export type Asked = {
  readonly region: string | Unknown;
  readonly defaultTags: Value;
  readonly scope: Scope;
  /** A written argument, or the blocks of that name as a list; null when neither is written. */
  get(name: string): Value;
  /** Reports why there is no answer, and stands in for it. */
  fail(message: string): Unknown;
};

/** Its attributes by name; those of an argument that nobody wrote are null. */
export type Answers = Readonly<Record<string, Value>>;

/** A data source that can be read without AWS. Its arguments are known when it is asked. */
export type DataSource = (asked: Asked) => Answers | Unknown;

export const textOr = (value: Value, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

export const itemsOf = (value: Value): readonly Value[] => (value instanceof Sequence ? value.items : []);

export const textsOf = (value: Value): readonly string[] =>
  itemsOf(value).flatMap(item => (typeof item === 'string' ? [item] : []));

export const blocksOf = (value: Value): readonly Mapping[] => itemsOf(value).filter(item => item instanceof Mapping);
