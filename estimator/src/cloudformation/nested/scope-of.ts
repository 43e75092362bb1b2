import type { Data } from '../../model.ts';
import { transformed } from '../transforms.ts';
import { createScope } from '../values/evaluate.ts';
import { pseudoParameters } from '../values/pseudo.ts';
import { onceDeployed, type Scope } from '../values/scope.ts';
import type { Estate } from './estate.ts';
import { parametersOf, withSecrets } from './given.ts';
import type { StackInput } from './input.ts';

/** What a stack's own resources give back, where that is known. */
type FromWithin = (resource: string, attribute: string) => Data | undefined;

/** The stack's values: its template rewritten, its parameters filled in, what lies beyond it at hand. */
export function scopeOf(input: StackInput, estate: Estate, fromWithin: FromWithin): Scope {
  const { region, given, shown, pseudo, naming } = input;
  const { tree, report, importer, stored } = estate;
  const own = parametersOf(input.template, given, report, stored);
  const parameters = new Map([...own, ...pseudoParameters(region), ...pseudo]);
  const file = input.files.at(-1) ?? '';
  const rewritten = transformed(input.template, { tree, file, parameters, report });
  estate.check(rewritten);
  return createScope(shown ? withSecrets(rewritten, shown) : rewritten, parameters, report, {
    imported: name => importer.find(name, region),
    attributeOf: (resource, attribute) =>
      fromWithin(resource, attribute) ?? onceDeployed(naming.addressOf(resource), attribute),
    depth: importer.depth,
  });
}
