import type { Problem, SourceTree } from '../../../../estimator/src/model.ts';
import { evaluate } from '../../../../estimator/src/terraform/evaluate/expression.ts';
import { Run } from '../../../../estimator/src/terraform/evaluate/run.ts';
import type { Scope } from '../../../../estimator/src/terraform/evaluate/scope.ts';
import type { Value } from '../../../../estimator/src/terraform/evaluate/value.ts';
import { parseExpression } from '../../../../estimator/src/terraform/hcl/parse.ts';
import { memoryTree } from '../../../../estimator/src/sources/index.ts';
import { TextFile } from '../../../../estimator/src/text.ts';

type Given = { readonly tree?: SourceTree; readonly values?: Readonly<Record<string, Value>> };

/** The root module of a tree that declares nothing, but has these values at the beginning of names. */
export function scopeFor(path: string, text: string, { tree = memoryTree({}), values = {} }: Given = {}): Scope {
  const module = {
    tree,
    folder: '',
    workingFolder: '',
    root: (name: string) => values[name],
    prefix: '',
    written: () => undefined,
    called: () => [],
  };
  return { run: new Run(), file: new TextFile(path, text), module, bound: undefined };
}

/** One expression by itself. */
export function evaluateText(text: string, given: Given = {}): { value: Value; problems: readonly Problem[] } {
  const { expression, problems } = parseExpression(text);
  const scope = scopeFor('main.tf', text, given);
  const value = evaluate(expression, scope);
  const syntax = problems.map(({ message }): Problem => ({ severity: 'error', code: 'syntax', message }));
  return { value, problems: [...syntax, ...scope.run.problems] };
}
