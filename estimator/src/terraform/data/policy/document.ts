import type { Value } from '../../evaluate/value.ts';

/** A policy as the provider holds it while it merges several. */
export type Policy = { readonly version: string; readonly id: string; readonly statements: readonly Statement[] };

export type Statement = {
  readonly sid: string;
  readonly effect: string;
  /** One text or a list; null when there is none. Of a document that is merged in, whatever was written. */
  readonly actions: Value;
  readonly notActions: Value;
  readonly resources: Value;
  readonly notResources: Value;
  readonly principals: readonly Principal[];
  readonly notPrincipals: readonly Principal[];
  readonly conditions: readonly Condition[];
};

export type Principal = { readonly type: string; readonly identifiers: string | readonly string[] };
export type Condition = {
  readonly test: string;
  readonly variable: string;
  readonly values: string | readonly string[];
};

/** The later policy wins: its id, the newer version, and its statement where both have one of that name. */
export const merged = (policies: readonly Policy[]): Policy => ({
  version: policies.reduce((newest, { version }) => (version > newest ? version : newest), ''),
  id: policies.findLast(({ id }) => id !== '')?.id ?? '',
  statements: mergedStatements(policies.flatMap(({ statements }) => statements)),
});

function mergedStatements(statements: readonly Statement[]): readonly Statement[] {
  const result: Statement[] = [];
  const places = new Map<string, number>();
  for (const statement of statements) {
    const place = places.get(statement.sid) ?? result.length;
    result[place] = statement;
    if (statement.sid !== '') places.set(statement.sid, place);
  }
  return result;
}
