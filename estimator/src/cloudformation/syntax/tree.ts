import type { Problem, ProblemCode, Source, Span } from '../../model.ts';

/** The syntax of a template, YAML or JSON alike. Every node carries its span, without tag and anchor. */
export type Node = Scalar | Mapping | Sequence | Tagged | Invalid;

export type Style = 'plain' | 'single' | 'double' | 'block';

export type Scalar = Span & {
  readonly kind: 'scalar';
  readonly style: Style;
  readonly value: null | boolean | number | string;
  /** The characters it stands for, quotes and escapes resolved. */
  readonly text: string;
  /** Made by a loop, from a text that others are made from too. */
  readonly made?: boolean;
};

export type Mapping = Span & {
  readonly kind: 'map';
  /** In braces. */
  readonly flow: boolean;
  /** With what merge keys bring in. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The last entry written in this very map: new ones go after it. */
  readonly last: Span | undefined;
  /** The only names that may be added here, in a map that was made from another one; any when absent. */
  readonly takes?: ReadonlySet<string>;
};

/** Spans from its key to the end of its value. */
export type Entry = Span & { readonly name: string; readonly key: Span; readonly value: Node };

type Sequence = Span & { readonly kind: 'list'; readonly items: readonly Node[] };

/** A short tag and what it stands before: `!Ref Name` is `Ref` of `Name`. */
type Tagged = Span & { readonly kind: 'tagged'; readonly name: string; readonly argument: Node };

/** Stands where a value should be and could not be read. */
type Invalid = Span & { readonly kind: 'invalid'; readonly reason: string };

/** Something wrong with the text itself, before it has a place in lines. */
export type Fault = Span & { readonly code: ProblemCode; readonly message: string };

/** What the spans of nodes point into: one file, or several one after the other. */
export type Text = { readonly path: string; readonly text: string; at(span: Span): Source };

export type Syntax = {
  readonly source: Text;
  readonly root: Node | undefined;
  readonly problems: readonly Problem[];
  /** Files that were included, and where in the text they begin. */
  readonly included?: readonly Included[];
};

export type Included = { readonly start: number; readonly syntax: Syntax };

export type Intrinsic = { readonly name: string; readonly argument: Node };

/** A function call in either form: `!Sub x`, or a map of the one key `Fn::Sub`. */
export function asIntrinsic(node: Node): Intrinsic | undefined {
  if (node.kind === 'tagged') return node;
  if (node.kind !== 'map' || node.entries.size !== 1) return undefined;
  for (const { name, value } of node.entries.values()) {
    if (name === 'Ref' || name.startsWith('Fn::')) return { name, argument: value };
  }
  return undefined;
}

export const entry = (node: Node | undefined, name: string): Entry | undefined =>
  node?.kind === 'map' ? node.entries.get(name) : undefined;

/** The text of a scalar that may not be a call: a name, a type. */
export const textOf = (node: Node | undefined): string | undefined =>
  node?.kind === 'scalar' && node.value !== null ? node.text : undefined;

export const itemsOf = (node: Node): readonly Node[] | undefined => (node.kind === 'list' ? node.items : undefined);
