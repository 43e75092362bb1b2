import { type Data, sensitive, Unknown } from '../../model.ts';
import { entry, textOf } from '../syntax/tree.ts';
import type { Template } from '../template.ts';

/** Parameters declared `NoEcho`: known for what they cost, and shown nowhere. */
export const isSecret = (declared: Parameters<typeof entry>[0]): boolean =>
  /^true$/i.test(textOf(entry(declared, 'NoEcho')?.value) ?? '');

/** The parameters as they may be shown; undefined where all may be. */
export function disclosedParameters(
  template: Template,
  parameters: ReadonlyMap<string, Data>,
): ReadonlyMap<string, Data> | undefined {
  const secrets = [...template.parameters.values()].filter(({ value }) => isSecret(value));
  if (secrets.length === 0) return undefined;
  return new Map([...parameters, ...secrets.map(({ name }) => [name, veil(parameters.get(name))] as const)]);
}

const veil = (value: Data | undefined): Unknown => (value instanceof Unknown ? value : new Unknown(sensitive));
