import { evaluateTemplate } from '../../../estimator/src/cloudformation/index.ts';
import {
  type Data,
  type Evaluated,
  type Instance,
  type Problem,
  type SourceTree,
  Unknown,
} from '../../../estimator/src/model.ts';
import { defaults, type Options } from '../../../estimator/src/options.ts';

const treeOf = (files: Readonly<Record<string, string>>): SourceTree => ({ read: path => files[path], list: () => [] });

const path = 'template.yaml';

/** Evaluates one template, with other files beside it. */
export const evaluate = (
  text: string,
  options: Partial<Options> = {},
  files: Readonly<Record<string, string>> = {},
): Evaluated =>
  evaluateTemplate(treeOf({ ...files, [path]: text }), path, { ...defaults, region: 'us-east-1', ...options });

export function instance(evaluated: Evaluated, address: string): Instance {
  const found = evaluated.instances.find(each => each.address === address);
  if (found === undefined) throw new Error(`no instance ${address}`);
  return found;
}

/** Unknowns by their reason and references, so that a table can hold them. */
export function plain(data: Data | undefined): unknown {
  if (data instanceof Unknown)
    return { unknown: data.reason, of: data.references.map(({ address, attribute }) => `${address}.${attribute}`) };
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map(plain);
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, plain(value)]));
}

export const values = (each: Instance): Record<string, unknown> =>
  Object.fromEntries(each.names().map(name => [name, plain(each.get(name))]));

/** `code:line`, the line counted from one. */
export const brief = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ code, at }) => (at ? `${code}:${at.range.start.line + 1}` : code));
