import type { Module } from './configuration.ts';
import { entries, field, items, within } from './json.ts';

/** What an expression surely is: a constant, or what may well be one variable and nothing else. */
export function constantOf(expression: unknown, module: Module, variables: unknown): unknown {
  let [here, scope] = [expression, module];
  const path: string[] = [];
  for (;;) {
    const constant = field(here, 'constant_value');
    if (constant !== undefined) return within(constant, ...path);
    const [name, ...rest] = variableOf(here) ?? [];
    if (name === undefined) return undefined;
    path.unshift(...rest);
    if (scope.parent === undefined) return within(variables, name, 'value', ...path);
    here = within(scope.call, 'expressions', name) ?? defaultOf(scope, name);
    scope = scope.parent;
  }
}

const defaultOf = ({ node }: Module, name: string): unknown => ({
  constant_value: within(node, 'variables', name, 'default'),
});

/** The steps of `var.a.b`, where an expression refers to nothing else. */
function variableOf(expression: unknown): readonly string[] | undefined {
  const names = items(field(expression, 'references')).filter(name => typeof name === 'string');
  const [first] = names;
  if (first === undefined || !names.every(name => first === name || first.startsWith(`${name}.`))) return undefined;
  const [head, ...steps] = first.split('.');
  return head === 'var' && entries(expression).length === 1 ? steps : undefined;
}
