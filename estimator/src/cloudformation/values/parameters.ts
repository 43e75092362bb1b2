import { type Data, type Problem, type Scalar, Unknown } from '../../model.ts';
import { numberOrText } from '../syntax/plain.ts';
import { type Entry, entry, textOf } from '../syntax/tree.ts';
import type { Template } from '../template.ts';
import { choiceOf, type Constraints, constraintsOf, unfit } from './constraints.ts';
import { dynamicReference } from './dynamic.ts';
import { toText } from './scope.ts';
import { isSecret } from './secrets.ts';

export type Parameter = {
  readonly name: string;
  readonly type: string;
  readonly entry: Entry;
  readonly constraints: Constraints;
};

/** Values that somebody has already read from Systems Manager, by name. */
export type Stored = (name: string) => string | undefined;

/** The parameters' values: given from outside, else their defaults, else unknown and said. */
export function evaluateParameters(
  { parameters, syntax }: Template,
  given: ReadonlyMap<string, string>,
  report: (problem: Problem) => void,
  stored: Stored = () => undefined,
): ReadonlyMap<string, Data> {
  const values = new Map<string, Data>();
  for (const entry of parameters.values()) {
    const parameter = readParameter(entry);
    const outcome = valueOf(parameter, given.get(entry.name), stored);
    values.set(entry.name, outcome.value);
    if (outcome.problem) report({ ...outcome.problem, at: syntax.source.at(entry.key) });
  }
  return values;
}

export const readParameter = (declared: Entry): Parameter => ({
  name: declared.name,
  type: textOf(entry(declared.value, 'Type')?.value) ?? 'String',
  entry: declared,
  constraints: constraintsOf(declared.value),
});

/** What is wrong with a value for a parameter that is no list. */
export const violation = ({ type, constraints }: Parameter, value: Scalar): string | undefined =>
  unfit(type, constraints, value);

type Valued = { readonly value: Data; readonly problem?: Problem };

function valueOf(parameter: Parameter, given: string | undefined, stored: Stored): Valued {
  const inner = /^AWS::SSM::Parameter::Value<(.*)>$/.exec(parameter.type)?.[1];
  if (inner !== undefined) return { value: storedValue(parameter, inner, given, stored) };
  const text = given ?? defaultText(parameter);
  if (text === undefined) return missing(parameter);
  const reference = dynamicReference(text);
  if (reference) return { value: reference };
  const value = typed(parameter.type, text);
  const problem = misfit(parameter, Array.isArray(value) ? value : [value]);
  return problem ? { value, problem } : { value };
}

/** What is given may be where the value lies, as at a deployment, or the value itself, for us alone. */
function storedValue(parameter: Parameter, inner: string, given: string | undefined, stored: Stored): Data {
  const name = given ?? defaultText(parameter);
  const text = (name === undefined ? undefined : stored(name)) ?? (given?.startsWith('/') ? undefined : given);
  return text === undefined
    ? new Unknown(`parameter "${parameter.name}" is read from Systems Manager at deployment`)
    : typed(inner, text);
}

/** A secret's value is not in the message. */
function misfit({ name, type, constraints, entry: declared }: Parameter, values: readonly Data[]): Problem | undefined {
  for (const value of values) {
    const text = toText(value);
    const wrong = text === undefined ? undefined : unfit(type, constraints, text);
    if (wrong === undefined) continue;
    const shown = isSecret(declared.value) ? 'has a value' : `is "${text ?? ''}",`;
    return { severity: 'error', code: 'value', message: `parameter "${name}" ${shown} ${wrong}` };
  }
  return undefined;
}

function missing({ name, constraints: { allowed } }: Parameter): Valued {
  const choice = allowed.size === 0 ? '' : ` (one of ${choiceOf(allowed)})`;
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
