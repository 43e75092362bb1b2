import { Ajv, type ValidateFunction } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parameterFaults } from './parameters.ts';

/** What one request and its answer look like from outside. */
export type Exchange = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
};

export type Schema = Readonly<Record<string, unknown>>;
export type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
};
type Content = { readonly content?: { readonly 'application/json'?: { readonly schema: Schema } } };
type Operation = {
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Content | Reference>>;
};
type Reference = { readonly $ref: string };
type Description = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
const description = JSON.parse(readFileSync(file, 'utf8')) as Description;

/** OpenAPI 3.0 says `nullable`; JSON Schema says that null is one of the types. */
function toJsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(toJsonSchema);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = node as Schema;
  const schema = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, toJsonSchema(value)]));
  return nullable === true ? { anyOf: [{ type: 'null' }, schema] } : schema;
}

const ajv = new Ajv({ strict: false, allErrors: true, formats: fullFormats });
ajv.addSchema({ $id: 'github', components: toJsonSchema(description.components) });

const compiled = new Map<Schema, ValidateFunction>();
function schemaFaults(schema: Schema, value: unknown, what: string): readonly string[] {
  const text = JSON.stringify(toJsonSchema(schema)).replaceAll('"#/components/', '"github#/components/');
  const validate = compiled.get(schema) ?? ajv.compile(JSON.parse(text) as Schema);
  compiled.set(schema, validate);
  return validate(value) ? [] : [`${what}: ${ajv.errorsText(validate.errors)}`];
}

function resolve<T>(node: T | Reference): T {
  if (typeof node !== 'object' || node === null || !('$ref' in node)) return node;
  const [, , group = '', name = ''] = node.$ref.split('/');
  return description.components[group]?.[name] as T; // the description's own references
}

type Route = { readonly pattern: RegExp; readonly names: readonly string[]; readonly template: string };

/** Templates with the fewest variables come first: `/user` before `/{anything}`. */
const routes: readonly Route[] = Object.keys(description.paths)
  .map(template => ({
    template,
    names: [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
    pattern: new RegExp(`^${template.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '([^/]+)')}$`),
  }))
  .sort((a, b) => a.names.length - b.names.length);

/** Everything in which an exchange differs from GitHub's own description of its API; empty when it does not. */
export function faultsOf(exchange: Exchange): readonly string[] {
  const { method, path } = exchange;
  const route = routes.find(({ pattern }) => pattern.test(path));
  const operation = route && description.paths[route.template]?.[method.toLowerCase()];
  if (!route || !operation) return [`${method} ${path}: GitHub has no such operation`];
  const values = path.match(route.pattern)?.slice(1) ?? [];
  const inPath = new Map(route.names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')]));
  const parameters = (operation.parameters ?? []).map(resolve);
  const found = [
    ...parameterFaults(parameters, inPath, exchange.query, schemaFaults),
    ...headerFaults(exchange),
    ...bodyFaults(operation, exchange.body),
    ...answerFaults(operation, exchange),
  ];
  return found.map(fault => `${method} ${path}: ${fault}`);
}

function headerFaults({ headers, body }: Exchange): readonly string[] {
  const expected: readonly (readonly [string, RegExp])[] = [
    ['authorization', /^(token|bearer) \S+$/i],
    ['user-agent', /\S/],
    ['accept', /^application\/vnd\.github(\.v3)?\+json$/],
    ...(body === undefined ? [] : [['content-type', /^application\/json(; ?charset=utf-8)?$/i] as const]),
  ];
  return expected
    .filter(([name, pattern]) => !pattern.test(String(headers[name] ?? '')))
    .map(([name]) => `header ${name} is ${JSON.stringify(headers[name])}`);
}

function bodyFaults({ requestBody }: Operation, body: unknown): readonly string[] {
  const schema = requestBody?.content?.['application/json']?.schema;
  if (!schema) return body === undefined ? [] : ['a body where none is expected'];
  if (body === undefined) return requestBody.required ? ['no body'] : [];
  const strange = namesIn(body).filter(name => !namesIn(schema['properties']).includes(name));
  return [...schemaFaults(schema, body, 'body'), ...strange.map(name => `body has the unknown property ${name}`)];
}

const namesIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];

function answerFaults({ responses }: Operation, { status, answer }: Exchange): readonly string[] {
  const declared = responses[String(status)];
  if (!declared) return [`our own answer ${status} is not one GitHub gives`];
  const schema = resolve(declared).content?.['application/json']?.schema;
  return schema ? schemaFaults(schema, answer, `our own answer ${status}`) : [];
}
