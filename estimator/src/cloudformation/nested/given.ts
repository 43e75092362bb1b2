import { type Data, type Problem, sensitive, Unknown } from '../../model.ts';
import { isList } from '../../follow.ts';
import type { Entry } from '../syntax/tree.ts';
import type { Template } from '../template.ts';
import { evaluateParameters, readParameter, type Stored } from '../values/parameters.ts';
import { spread, toText } from '../values/scope.ts';

/** What a stack is given for its parameters. */
export type Given = ReadonlyMap<string, Data>;

/** The values of a stack's parameters: what it is given, known or not, else what the template says. */
export function parametersOf(
  template: Template,
  given: Given,
  report: (problem: Problem) => void,
  stored?: Stored,
): ReadonlyMap<string, Data> {
  const texts = new Map<string, string>();
  const open = new Map<string, Unknown>();
  for (const name of template.parameters.keys()) {
    const value = textOrUnknown(given.get(name));
    if (typeof value === 'string') texts.set(name, value);
    else if (value) open.set(name, value);
  }
  const parameters = new Map([...template.parameters].filter(([name]) => !open.has(name)));
  return new Map<string, Data>([...evaluateParameters({ ...template, parameters }, texts, report, stored), ...open]);
}

/** A parameter is text; a list is one with commas in it. */
function textOrUnknown(value: Data | undefined): string | Unknown | undefined {
  if (value === undefined || value instanceof Unknown) return value;
  const items = isList(value) ? value : [value];
  const texts = items.flatMap(item => toText(item) ?? []);
  return spread(items) ?? (texts.length < items.length ? new Unknown(notText) : texts.join(','));
}

const notText = 'a parameter takes a text or a list of texts';

/** Parameters that the template cannot do without and nobody gives. */
export const missingIn = ({ parameters }: Template, given: Given): readonly string[] =>
  [...parameters.values()].filter(declared => !given.has(declared.name) && isNeeded(declared)).map(({ name }) => name);

function isNeeded(declared: Entry): boolean {
  const { value } = declared;
  const hasDefault = value.kind === 'map' && value.entries.has('Default');
  return !hasDefault && !readParameter(declared).type.startsWith('AWS::SSM::');
}

/** The template with what is secret where it comes from secret in it too. */
export function withSecrets(template: Template, secrets: Given): Template {
  const isSecret = (name: string): boolean => {
    const shown = secrets.get(name);
    return shown instanceof Unknown && shown.reason === sensitive;
  };
  if (![...template.parameters.keys()].some(isSecret)) return template;
  const parameters = new Map(
    [...template.parameters].map(([name, each]) => [name, isSecret(name) ? veiled(each) : each]),
  );
  return { ...template, parameters };
}

function veiled(declared: Entry): Entry {
  const { value } = declared;
  if (value.kind !== 'map') return declared;
  const { key, start, end } = declared;
  const yes = { kind: 'scalar', style: 'plain', value: true, text: 'true', start, end } as const;
  const entries = new Map([...value.entries, ['NoEcho', { name: 'NoEcho', key, value: yes, start, end }] as const]);
  return { ...declared, value: { ...value, entries } };
}
