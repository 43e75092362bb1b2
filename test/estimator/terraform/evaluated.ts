import { defaults, type Data, type Instance, type Options, Unknown } from '@costlens/estimator';
import { memoryTree } from '@costlens/estimator/sources';
import { evaluateTerraform } from '../../../estimator/src/terraform/index.ts';

export type Files = Readonly<Record<string, string>>;

/** A root in memory, evaluated in full: values by address, outputs, and problems as `code file:line`. */
export async function evaluated(files: Files, options: Partial<Options> = {}, folder = '') {
  const result = await evaluateTerraform(memoryTree(files), folder, { ...defaults, ...options });
  const resources = Object.fromEntries(result.instances.map(instance => [instance.address, valuesOf(instance)]));
  const outputs = Object.fromEntries(Object.entries(result.outputs).map(([name, value]) => [name, plain(value)]));
  const problems = result.problems.map(({ code, at }) => (at ? `${code} ${at.file}:${at.range.start.line + 1}` : code));
  return {
    instances: result.instances,
    resources,
    outputs,
    problems,
    messages: result.problems.map(({ message }) => message),
  };
}

const valuesOf = (instance: Instance) =>
  Object.fromEntries(instance.names().map(name => [name, plain(instance.get(name) ?? null)]));

/** An unknown shows as its reason between question marks. */
function plain(data: Data): unknown {
  if (data instanceof Unknown) return `?${data.reason}?`;
  if (data === null || typeof data !== 'object') return data;
  return Array.isArray(data)
    ? data.map(plain)
    : Object.fromEntries(Object.entries(data).map(([name, value]) => [name, plain(value)]));
}
