import { Unknown } from '../../../model.ts';
import { Fault } from '../fault.ts';
import type { Scope } from '../scope.ts';
import { unknownOf, type Value } from '../value.ts';

/** One of Terraform's functions. */
export type Builtin = {
  /** Least and most arguments. */
  readonly takes: readonly [least: number, most: number];
  readonly apply: (args: readonly Value[], scope: Scope) => Value | Fault;
};
export type Builtins = Readonly<Record<string, Builtin>>;

/** How one argument is read. An argument that turns out unknown makes the result unknown, unless the function sees it. */
export type Param<T> = {
  readonly read: (value: Value) => T | Unknown | Fault;
  readonly seesUnknown?: boolean;
  readonly optional?: boolean;
};
type Given<P extends readonly Param<unknown>[]> = { readonly [K in keyof P]: P[K] extends Param<infer T> ? T : never };

/** A function of so many arguments. */
export function define<const P extends readonly Param<unknown>[]>(
  params: P,
  apply: (args: Given<P>, scope: Scope) => Value | Fault,
): Builtin {
  const least = params.filter(({ optional }) => optional !== true).length;
  return {
    takes: [least, params.length],
    apply: (args, scope) => {
      const read = readAll(params.slice(0, Math.max(least, args.length)), args);
      // Each was read by its own parameter.
      return read instanceof Unknown || read instanceof Fault ? read : apply(read as unknown as Given<P>, scope);
    },
  };
}

/** A function whose last parameter takes any number of arguments. */
export function variadic<const P extends readonly Param<unknown>[], R>(
  params: P,
  rest: Param<R>,
  apply: (args: Given<P>, rest: readonly R[], scope: Scope) => Value | Fault,
): Builtin {
  return {
    takes: [params.length, Number.POSITIVE_INFINITY],
    apply: (args, scope) => {
      const read = readAll([...params, ...args.slice(params.length).map(() => rest)], args);
      if (read instanceof Unknown || read instanceof Fault) return read;
      // Each was read by its own parameter.
      return apply(
        read.slice(0, params.length) as unknown as Given<P>,
        read.slice(params.length) as readonly R[],
        scope,
      );
    },
  };
}

function readAll(params: readonly Param<unknown>[], args: readonly Value[]): readonly unknown[] | Unknown | Fault {
  const read: unknown[] = [];
  const unknowns: Unknown[] = [];
  for (const [index, param] of params.entries()) {
    const value = param.read(args[index] ?? null);
    if (value instanceof Fault)
      return params.length === 1 ? value : new Fault(`argument ${index + 1}: ${value.message}`, value.code);
    if (value instanceof Unknown && param.seesUnknown !== true) unknowns.push(value);
    read.push(value);
  }
  return unknownOf(unknowns) ?? read;
}
