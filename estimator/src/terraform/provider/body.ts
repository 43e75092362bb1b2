import { any, type Type } from '../evaluate/types.ts';
import type { Value } from '../evaluate/value.ts';

/** What the provider knows of one argument. */
export type Argument = {
  readonly type: Type;
  /** A text of JSON, which the provider writes its own way. */
  readonly isJson: boolean;
  /** Known after apply when nothing is written; otherwise it stays empty. */
  readonly isFilledIn: boolean;
  /** What the provider plans when nothing is written. */
  readonly otherwise: Value | undefined;
};
export type NestedBlock = {
  readonly body: number;
  readonly isFilledIn: boolean;
  /** An object, not a list of them. */
  readonly isSingle: boolean;
};

/** The arguments and blocks of a resource type, or of a block in it. */
export type BodyType = {
  readonly arguments: ReadonlyMap<string, Argument>;
  readonly blocks: ReadonlyMap<string, NestedBlock>;
  /** Arguments that have a value though nobody wrote one. One that is as good as nothing would only look written. */
  readonly given: readonly string[];
};

/**
 * Reads one body of the table: `~s name=…;Ls name name;12 block`. A letter is the type of the arguments that follow, a
 * number the body of blocks; `~` marks what AWS fills in, `!` blocks that are single.
 */
export function readBody(text: string): BodyType {
  const [found, blocks] = [new Map<string, Argument>(), new Map<string, NestedBlock>()];
  for (const group of text.split(';')) {
    const [kind = '', ...names] = group.split(' ');
    const isFilledIn = kind.startsWith('~');
    const code = isFilledIn ? kind.slice(1) : kind;
    for (const written of names) {
      if (/^\d/.test(code)) blocks.set(written, blockOf(code, isFilledIn));
      else found.set(...argumentOf(written, code, isFilledIn));
    }
  }
  return {
    arguments: found,
    blocks,
    given: [...found].flatMap(([name, { otherwise }]) =>
      (otherwise ?? '') === '' || otherwise === false || otherwise === 0 ? [] : [name],
    ),
  };
}

const blockOf = (code: string, isFilledIn: boolean): NestedBlock => ({
  body: Number.parseInt(code, 10),
  isFilledIn,
  isSingle: code.endsWith('!'),
});

function argumentOf(written: string, code: string, isFilledIn: boolean): readonly [string, Argument] {
  const [name = '', coded] = written.split('=');
  // The table holds JSON of a scalar here.
  const otherwise = coded === undefined ? undefined : (JSON.parse(decodeURIComponent(coded)) as Value);
  return [name, { type: typeOf(code), isJson: code === 'j', isFilledIn, otherwise }];
}

const scalars: Readonly<Record<string, Type>> = {
  s: { kind: 'string' },
  j: { kind: 'string' },
  n: { kind: 'number' },
  b: { kind: 'bool' },
};
const collections: Readonly<Record<string, 'list' | 'set' | 'map'>> = { L: 'list', S: 'set', M: 'map' };

function typeOf(code: string): Type {
  const collection = collections[code.slice(0, 1)];
  return collection ? { kind: collection, of: typeOf(code.slice(1)) } : (scalars[code] ?? any);
}
