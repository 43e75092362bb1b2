import { evaluateParameters } from '../../../../estimator/src/cloudformation/values/parameters.ts';
import { pseudoParameters } from '../../../../estimator/src/cloudformation/values/pseudo.ts';
import { readSyntax } from '../../../../estimator/src/cloudformation/syntax/read.ts';
import { readTemplate, type Template } from '../../../../estimator/src/cloudformation/template.ts';
import { serverless } from '../../../../estimator/src/cloudformation/sam/index.ts';
import { entry, textOf } from '../../../../estimator/src/cloudformation/syntax/tree.ts';
import type { Problem } from '../../../../estimator/src/model.ts';

export type Expanded = { readonly template: Template; readonly problems: readonly Problem[] };

/** A template after SAM's transform alone. */
export function expand(text: string, given: Readonly<Record<string, string>> = {}): Expanded {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const template = readTemplate(readSyntax('template.yaml', text));
  const values = evaluateParameters(template, new Map(Object.entries(given)), () => undefined);
  const parameters = new Map([...pseudoParameters('us-east-1'), ...values]);
  const tree = { read: () => undefined, list: () => [] };
  return { template: serverless(template, { tree, file: 'template.yaml', parameters, report }), problems };
}

/** `id: Type`, without `AWS::`. */
export const types = ({ template }: Expanded): Record<string, string> =>
  Object.fromEntries(
    [...template.resources.values()].map(({ name, value }) => [
      name,
      (textOf(entry(value, 'Type')?.value) ?? '').replace(/^AWS::/, ''),
    ]),
  );
