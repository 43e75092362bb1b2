import type { Expression } from '../hcl/tree.ts';
import type { Scope } from './scope.ts';
import type { Value } from './value.ts';

/** What a module's variable is given, and the text it was given by. */
export type Input = {
  readonly value: () => Value;
  readonly origin: { readonly expression: Expression; readonly scope: Scope } | undefined;
};
export type Inputs = ReadonlyMap<string, Input>;
