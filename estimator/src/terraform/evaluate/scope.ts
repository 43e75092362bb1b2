import { type ProblemCode, type SourceTree, type Span, Unknown } from '../../model.ts';
import type { TextFile } from '../../text.ts';
import type { Expression } from '../hcl/tree.ts';
import type { Run } from './run.ts';
import type { Value } from './value.ts';

/** What an expression can see. */
export type Scope = {
  readonly run: Run;
  /** The file the expression stands in, for places and for the text of edits. */
  readonly file: TextFile;
  readonly module: ModuleScope;
  /** Names bound around the expression: `each`, `count`, a for-expression's, a dynamic block's. */
  readonly bound: Bound | undefined;
};

/** What a module offers to the expressions in it. */
export type ModuleScope = {
  readonly tree: SourceTree;
  /** Folder of the module in the tree. */
  readonly folder: string;
  /** Folder of the root module: Terraform runs there, and relative paths begin there. */
  readonly workingFolder: string;
  /** `var`, `local`, `module`, `data`, `path`, `terraform`, or a resource type. */
  root(name: string): Value | undefined;
  /** The same module evaluated the other way, openly or veiled, where anything is sensitive. */
  readonly counterpart?: ModuleScope | undefined;
  /** What addresses of its resources begin with. */
  readonly prefix: string;
  /** The expression that gives a variable, local value or output, if one is written. */
  written(
    root: 'var' | 'local' | 'output',
    name: string,
  ): { readonly expression: Expression; readonly scope: Scope } | undefined;
  /** The modules that a call makes. */
  called(name: string): readonly ModuleScope[];
};

/** A name, its value, and where the value was written, so that edits can find it. */
export type Bound = {
  readonly name: string;
  readonly value: Value;
  readonly origin: BoundOrigin | undefined;
  readonly outer: Bound | undefined;
};
export type BoundOrigin = { readonly collection: Expression; readonly scope: Scope; readonly key: string };

/** The same scope for an expression of another file. */
export const inFile = (scope: Scope, file: TextFile): Scope => (scope.file === file ? scope : { ...scope, file });

export const bind = (scope: Scope, name: string, value: Value, origin?: BoundOrigin): Scope => ({
  ...scope,
  bound: { name, value, origin, outer: scope.bound },
});

export function findBound(scope: Scope, name: string): Bound | undefined {
  let bound = scope.bound;
  while (bound && bound.name !== name) bound = bound.outer;
  return bound;
}

/** Reports why there is no value, and stands in for it. */
export function fail(scope: Scope, span: Span, message: string, code: ProblemCode = 'value'): Unknown {
  scope.run.report({ severity: 'error', code, message, at: scope.file.at(span) });
  return new Unknown(message);
}
