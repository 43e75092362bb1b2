import type { Parameter, Schema } from './contract.ts';

type Check = (schema: Schema, value: unknown, what: string) => readonly string[];

/** Holds what stands in the path and the query against the operation's parameters. */
export function parameterFaults(
  parameters: readonly Parameter[],
  path: ReadonlyMap<string, string>,
  query: URLSearchParams,
  check: Check,
): readonly string[] {
  const known = new Set(parameters.filter(each => each.in === 'query').map(({ name }) => name));
  const strange = [...query.keys()].filter(name => !known.has(name)).map(name => `unknown query parameter ${name}`);
  const wrong = parameters.flatMap(parameter => {
    const text = parameter.in === 'path' ? path.get(parameter.name) : (query.get(parameter.name) ?? undefined);
    if (text === undefined) return parameter.required ? [`parameter ${parameter.name} is missing`] : [];
    return check(parameter.schema, typed(text, parameter.schema), `parameter ${parameter.name}`);
  });
  return [...strange, ...wrong, ...tooMany(query)];
}

/** The description says this in words only. */
const tooMany = (query: URLSearchParams): readonly string[] =>
  Number(query.get('per_page') ?? 1) > 100 ? ['per_page is above 100'] : [];

const typed = (text: string, { type }: Schema): unknown =>
  type === 'integer' && /^-?\d+$/.test(text) ? Number(text) : text;
