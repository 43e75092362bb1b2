import type { Placed } from '../body.ts';
import type { ModuleDeclaration } from '../declarations.ts';
import type { Attribute } from '../hcl/tree.ts';

/** The attribute that gives a variable its default, or a local value or output its value. */
export function writtenIn(
  { locals, variables, outputs }: ModuleDeclaration,
  root: 'var' | 'local' | 'output',
  name: string,
): Placed<Attribute> | undefined {
  switch (root) {
    case 'local':
      return locals.get(name);
    case 'var':
      return variables.get(name)?.contents.attributes.get('default');
    case 'output':
      return outputs.get(name)?.contents.attributes.get('value');
  }
}
