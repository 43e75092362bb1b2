import type { Span } from '../../model.ts';
import { distinct, jsonExpression, type Sink } from './json-expression.ts';
import { readJson } from './json-reader.ts';
import { fileSchema, type Schema, variablesSchema } from './json-schema.ts';
import { type JsonMember, type JsonObject, jsonOf, type JsonString, type JsonValue } from './json-value.ts';
import type { Attribute, Block, Body, Label, Syntax, SyntaxProblem } from './tree.ts';

/** Reads a `.tf.json` file into the tree that a `.tf` file gives. */
export const parseJson = (text: string): Syntax => parseWith(text, fileSchema);

/** Reads a `.tfvars.json` file: every name is an attribute, and texts hold no templates. */
export const parseJsonVariables = (text: string): Syntax => parseWith(text, variablesSchema);

function parseWith(text: string, schema: Schema): Syntax {
  const { value, problems } = readJson(text);
  const found: SyntaxProblem[] = [...problems];
  const body = jsonBody(value, schema, found);
  return { body: { ...body, start: 0, end: text.length }, problems: found };
}

/** The same for JSON that another program has made of a file; all of it stands in the one place. */
export const fromJsonValue = (value: unknown, place: Span): Body => jsonBody(jsonOf(value, place), fileSchema, []);

function jsonBody(json: JsonValue, schema: Schema, problems: SyntaxProblem[]): Body {
  const { start, end } = json;
  const sink: Sink = { problems, literal: schema.literal ?? false };
  const members = objectsIn(json, problems)
    .flatMap(({ members }) => members)
    .filter(({ key }) => key.value !== '//');
  const isBlock = ({ key }: JsonMember): boolean => Object.hasOwn(schema.blocks, key.value);
  const attributes = distinct(
    members.filter(member => !isBlock(member)),
    sink,
  );
  return {
    start,
    end,
    attributes: attributes.map(member => jsonAttribute(member, sink)),
    blocks: members.filter(isBlock).flatMap(member => jsonBlocks(member, schema, problems)),
  };
}

/** A body is an object, or several in an array that count as one. */
function objectsIn(json: JsonValue, problems: SyntaxProblem[]): readonly JsonObject[] {
  if (json.kind === 'object') return [json];
  if (json.kind === 'array') return json.items.flatMap(item => objectsIn(item, problems));
  const { kind, start, end } = json;
  if (kind !== 'null' && kind !== 'invalid') problems.push({ start, end, message: 'An object is expected here.' });
  return [];
}

function jsonAttribute({ key, value }: JsonMember, sink: Sink): Attribute {
  const nameSpan = { start: key.start, end: key.end };
  return {
    start: key.start,
    end: Math.max(key.end, value.end),
    name: key.value,
    nameSpan,
    value: jsonExpression(value, sink),
  };
}

function jsonBlocks({ key, value }: JsonMember, schema: Schema, problems: SyntaxProblem[]): readonly Block[] {
  const inner = schema.blocks[key.value];
  if (inner === undefined) return [];
  const block = (labels: readonly JsonString[], body: JsonValue, first: boolean): Block =>
    toBlock(key, labels, body, first, jsonBody(body, inner.body, problems));
  return bodiesBelow(value, inner.labels, [], problems).map(({ labels, body, first }) => block(labels, body, first));
}

type Labelled = { readonly labels: readonly JsonString[]; readonly body: JsonValue; readonly first: boolean };

/** Every object in an array of bodies is a block of its own. */
function bodiesBelow(
  json: JsonValue,
  depth: number,
  labels: readonly JsonString[],
  problems: SyntaxProblem[],
): readonly Labelled[] {
  const objects = objectsIn(json, problems);
  if (depth === 0) return objects.map(body => ({ labels, body, first: body === json }));
  return objects
    .flatMap(({ members }) => members)
    .filter(({ key }) => key.value !== '//')
    .flatMap(({ key, value }) => bodiesBelow(value, depth - 1, [...labels, key], problems));
}

/** A block begins with the last name before its body, for the names further out it shares with its neighbours. */
function toBlock(type: JsonString, labels: readonly JsonString[], json: JsonValue, first: boolean, body: Body): Block {
  const name = labels.at(-1) ?? type;
  const heading = first
    ? { start: name.start, end: name.end }
    : { start: json.start, end: Math.min(json.start + 1, json.end) };
  const start = Math.min(heading.start, json.start);
  return { start, end: json.end, type: type.value, labels: labels.map(toLabel), heading, body };
}

const toLabel = ({ start, end, value }: JsonString): Label => ({ start, end, text: value });
