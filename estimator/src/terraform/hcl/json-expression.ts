import type { Span } from '../../model.ts';
import type { JsonMember, JsonString, JsonValue } from './json-value.ts';
import { parseTemplate } from './parse.ts';
import { placed } from './shift.ts';
import type { Expression, ObjectItem, SyntaxProblem } from './tree.ts';

export type Sink = { readonly problems: SyntaxProblem[]; readonly literal: boolean };

/** A JSON value where Terraform reads an expression: texts, and names of objects, are templates. */
export function jsonExpression(json: JsonValue, sink: Sink): Expression {
  const { start, end } = json;
  switch (json.kind) {
    case 'string':
      return jsonText(json, sink);
    case 'array':
      return { kind: 'tuple', start, end, items: json.items.map(item => jsonExpression(item, sink)) };
    case 'object':
      return { kind: 'object', start, end, items: distinct(json.members, sink).map(member => jsonItem(member, sink)) };
    case 'number':
    case 'boolean':
    case 'null':
    case 'invalid':
      return json;
  }
}

function jsonItem({ key, value }: JsonMember, sink: Sink): ObjectItem {
  return {
    start: key.start,
    end: Math.max(key.end, value.end),
    key: jsonText(key, sink),
    value: jsonExpression(value, sink),
  };
}

/** The first of each name. */
export function distinct(members: readonly JsonMember[], { problems }: Sink): readonly JsonMember[] {
  const names = new Set<string>();
  return members.filter(({ key: { value, start, end } }) => {
    const known = names.has(value);
    if (known) problems.push({ start, end, message: `"${value}" is set already in this object.` });
    names.add(value);
    return !known;
  });
}

function jsonText({ start, end, value, exact }: JsonString, { problems, literal }: Sink): Expression {
  if (literal || !/[$%]\{/.test(value)) return { kind: 'text', start, end, value };
  const parsed = parseTemplate(value, exact ? start + 1 : 0);
  const { expression, problems: found } = exact ? parsed : placed(parsed, (): Span => ({ start, end }));
  problems.push(...found);
  return { ...expression, start, end };
}
