/** Whether a code point is meant. */
export type Test = (code: number) => boolean;

export type Assertion = 'text-start' | 'text-end' | 'line-start' | 'line-end' | 'word-edge' | 'no-word-edge';

/** A regular expression, read. */
export type Node =
  | { readonly kind: 'character'; readonly test: Test }
  | { readonly kind: 'assertion'; readonly assertion: Assertion }
  | { readonly kind: 'group'; readonly index: number; readonly node: Node }
  | { readonly kind: 'sequence'; readonly nodes: readonly Node[] }
  | { readonly kind: 'choice'; readonly nodes: readonly Node[] }
  | {
      readonly kind: 'repeat';
      readonly node: Node;
      readonly least: number;
      readonly most: number;
      readonly greedy: boolean;
    };

export type Flags = { readonly i: boolean; readonly m: boolean; readonly s: boolean; readonly U: boolean };

/** What has been read of a pattern; the first trouble ends the reading. */
export type Reader = {
  readonly characters: readonly string[];
  at: number;
  depth: number;
  flags: Flags;
  /** Capturing groups by number, undefined for one without a name; the whole match is number 0. */
  readonly names: (string | undefined)[];
  trouble: string | undefined;
};

export const peek = (reader: Reader, ahead = 0): string | undefined => reader.characters[reader.at + ahead];

export const looksAt = (reader: Reader, text: string): boolean =>
  Array.from(text).every((character, index) => peek(reader, index) === character);

export function fail(reader: Reader, trouble: string): void {
  reader.trouble ??= trouble;
  reader.at = reader.characters.length;
}

export const codeOf = (character: string): number => character.codePointAt(0) ?? 0;
