import { type Data, type Evaluated, type Problem, type SourceTree, Unknown } from '../model.ts';
import type { Options } from '../options.ts';
import { checkTemplate } from './check.ts';
import { instancesOf } from './instance.ts';
import { readSyntax } from './syntax/read.ts';
import { entry, textOf } from './syntax/tree.ts';
import { readTemplate, type Template } from './template.ts';
import { createScope } from './values/evaluate.ts';
import { parameterValues } from './values/parameter-files.ts';
import { evaluateParameters } from './values/parameters.ts';
import { pseudoParameters, regionOf } from './values/pseudo.ts';
import type { Scope } from './values/scope.ts';

export { isTemplate } from './detect.ts';

/** Reads one template; its resources are evaluated when something asks for them. */
export function evaluateTemplate(tree: SourceTree, path: string, options: Options): Evaluated {
  const text = tree.read(path);
  if (text === undefined) return nothingAt(path);
  const template = readTemplate(readSyntax(path, text));
  const given = parameterValues(tree, options.variables);
  const problems: Problem[] = [...template.problems, ...given.problems, ...checkTemplate(template)];
  return evaluated(template, given.values, options, problems);
}

function evaluated(
  template: Template,
  given: ReadonlyMap<string, string>,
  options: Options,
  problems: Problem[],
): Evaluated {
  const report = (problem: Problem): void => void problems.push(problem);
  const region = regionOf(options);
  const parameters = new Map([...evaluateParameters(template, given, report), ...pseudoParameters(region)]);
  const scope = createScope(template, parameters, report);
  return {
    instances: instancesOf({ scope, region, given }),
    get outputs() {
      return outputsOf(scope);
    },
    // Read last: evaluating what was asked for is what finds some of them.
    get problems() {
      return [...problems];
    },
  };
}

const nothingAt = (path: string): Evaluated => ({
  instances: [],
  outputs: {},
  problems: [{ severity: 'error', code: 'missing-file', message: `the template ${path} cannot be read` }],
});

/** An output that may not be there is unknown; one whose condition is false is left out. */
function outputsOf(scope: Scope): Readonly<Record<string, Data>> {
  const outputs = [...scope.template.outputs.values()].flatMap(({ name, value }): [string, Data][] => {
    const condition = textOf(entry(value, 'Condition')?.value);
    const exists = condition === undefined ? true : scope.condition(condition);
    if (exists === false) return [];
    const written = entry(value, 'Value')?.value;
    const data = exists instanceof Unknown ? exists : written && scope.evaluate(written);
    return data === undefined ? [] : [[name, data]];
  });
  return Object.fromEntries(outputs);
}
