import { toJson } from '../../evaluate/functions/to-json.ts';
import { byBytes, mapping, tuple, type Value } from '../../evaluate/value.ts';
import type { Condition, Policy, Principal, Statement } from './document.ts';

/** A policy as the provider writes it: its fields in the order IAM documents them, everything else by name. */
export const minified = ({ version, id, statements }: Policy): string =>
  written([
    ['Version', filled(version)],
    ['Id', filled(id)],
    ['Statement', statements.length > 0 && `[${statements.map(statementText).join(',')}]`],
  ]);

const statementText = (statement: Statement): string =>
  written([
    ['Sid', filled(statement.sid)],
    ['Effect', filled(statement.effect)],
    ['Action', present(statement.actions)],
    ['NotAction', present(statement.notActions)],
    ['Resource', present(statement.resources)],
    ['NotResource', present(statement.notResources)],
    ['Principal', statement.principals.length > 0 && principalsText(statement.principals)],
    ['NotPrincipal', statement.notPrincipals.length > 0 && principalsText(statement.notPrincipals)],
    ['Condition', statement.conditions.length > 0 && conditionsText(statement.conditions)],
  ]);

const written = (fields: readonly (readonly [name: string, text: string | false])[]): string =>
  `{${fields.flatMap(([name, text]) => (text === false ? [] : [`"${name}":${text}`])).join(',')}}`;

const filled = (text: string): string | false => text !== '' && toJson(text);
const present = (value: Value): string | false => value !== null && toJson(value);

type Texts = string | readonly string[];
const listOf = (texts: Texts): readonly string[] => (typeof texts === 'string' ? [texts] : texts);
const valueOf = (texts: Texts): Value => (typeof texts === 'string' ? texts : tuple(texts));

/** Principals of one type are put together, and everybody is a star. */
function principalsText(principals: readonly Principal[]): string {
  const [first, ...more] = principals;
  if (first?.type === '*' && more.length === 0 && listOf(first.identifiers).join(',') === '*') return '"*"';
  const byType = new Map<string, Texts>();
  for (const { type, identifiers } of principals) {
    const before = byType.get(type);
    const added = typeof identifiers === 'string' ? identifiers : [...identifiers].sort((a, b) => byBytes(b, a));
    byType.set(type, before === undefined ? added : [...listOf(before), ...listOf(added)]);
  }
  return toJson(mapping('map', new Map([...byType].map(([type, texts]) => [type, valueOf(texts)]))));
}

function conditionsText(conditions: readonly Condition[]): string {
  const byTest = new Map<string, Map<string, Texts>>();
  for (const { test, variable, values } of conditions) {
    const variables = byTest.get(test) ?? new Map<string, Texts>();
    const before = variables.get(variable);
    variables.set(
      variable,
      typeof values === 'string' || before === undefined ? values : [...listOf(before), ...values],
    );
    byTest.set(test, variables);
  }
  const tests = [...byTest].map(([test, variables]) => {
    const values = [...variables].map(([variable, texts]) => [variable, valueOf(texts)] as const);
    return [test, mapping('map', new Map(values))] as const;
  });
  return toJson(mapping('map', new Map(tests)));
}
