import { type Data, type Problem, Unknown } from '../../model.ts';
import { numberOrText } from '../syntax/plain.ts';
import { type Entry, entry, type Node, textOf } from '../syntax/tree.ts';
import type { Template } from '../template.ts';
import { toText } from './scope.ts';

export type Parameter = {
  readonly name: string;
  readonly type: string;
  readonly entry: Entry;
  readonly allowed: readonly string[];
};

/** The parameters' values: given from outside, else their defaults, else unknown and said. */
export function evaluateParameters(
  { parameters, syntax }: Template,
  given: ReadonlyMap<string, string>,
  report: (problem: Problem) => void,
): ReadonlyMap<string, Data> {
  const values = new Map<string, Data>();
  for (const entry of parameters.values()) {
    const parameter = readParameter(entry);
    const outcome = valueOf(parameter, given.get(entry.name));
    values.set(entry.name, outcome.value);
    if (outcome.problem) report({ ...outcome.problem, at: syntax.source.at(entry.key) });
  }
  return values;
}

export const readParameter = (declared: Entry): Parameter => ({
  name: declared.name,
  type: textOf(entry(declared.value, 'Type')?.value) ?? 'String',
  entry: declared,
  allowed: allowedOf(entry(declared.value, 'AllowedValues')?.value),
});

const allowedOf = (node: Node | undefined): readonly string[] =>
  node?.kind === 'list' ? node.items.flatMap(item => (item.kind === 'scalar' ? (toText(item.value) ?? []) : [])) : [];

type Valued = { readonly value: Data; readonly problem?: Problem };

function valueOf(parameter: Parameter, given: string | undefined): Valued {
  const { name, type, allowed } = parameter;
  if (type.startsWith('AWS::SSM::Parameter::Value'))
    return { value: new Unknown(`parameter "${name}" is read from Systems Manager at deployment`) };
  const text = given ?? defaultText(parameter);
  if (text === undefined) return missing(parameter);
  const value = typed(type, text);
  const texts = Array.isArray(value) ? value : [value];
  const stranger =
    allowed.length === 0 ? undefined : texts.map(toText).find(each => each !== undefined && !allowed.includes(each));
  if (stranger === undefined) return { value };
  const message = `parameter "${name}" is "${stranger}", which is not one of ${allowed.join(', ')}`;
  return { value, problem: { severity: 'error', code: 'value', message } };
}

function missing({ name, allowed }: Parameter): Valued {
  const choice = allowed.length === 0 ? '' : ` (one of ${allowed.join(', ')})`;
  const message = `parameter "${name}" has no value${choice}`;
  return {
    value: new Unknown(message),
    problem: { severity: 'warning', code: 'variable', message: `${message}; give one with --var ${name}=…` },
  };
}

/** A default may be written as a list where CloudFormation wants it comma-delimited. */
function defaultText({ entry: declared }: Parameter): string | undefined {
  const node = entry(declared.value, 'Default')?.value;
  if (node?.kind === 'scalar') return toText(node.value) ?? '';
  if (node?.kind !== 'list') return undefined;
  return node.items.map(item => textOf(item) ?? '').join(',');
}

export const isList = (type: string): boolean => type === 'CommaDelimitedList' || type.startsWith('List<');

function typed(type: string, text: string): Data {
  if (type === 'Number') return numberOrText(text);
  if (!isList(type)) return text;
  const items = text.split(',').map(item => item.trim());
  return type === 'List<Number>' ? items.map(numberOrText) : items;
}
