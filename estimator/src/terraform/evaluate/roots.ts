import { relative } from '../../path.ts';
import type { Declaration } from '../declarations.ts';
import type { ModuleInstance } from './module.ts';
import { Declared, object, UnknownPath, type Value } from './value.ts';

/** Everything an expression of a module can begin with. */
export function roots(module: ModuleInstance): ReadonlyMap<string, Value> {
  const { declaration } = module.place;
  const root = new Map<string, Value>();
  for (const [type, declared] of declaration.resources) root.set(type, declaredResources(module, type, declared));
  const { folder, workingFolder } = module;
  const { workspace } = module.shared;
  return root
    .set(
      'var',
      names('variable', declaration.variables, name => module.variable(name)),
    )
    .set(
      'local',
      names('local value', declaration.locals, name => module.local(name)),
    )
    .set(
      'module',
      names('module', declaration.modules, name => module.call(name)),
    )
    .set(
      'data',
      new Declared(
        () => declaration.data.keys(),
        type => dataOf(module, type),
        type => `no data source of type "${type}" is declared here`,
      ),
    )
    .set(
      'path',
      object([
        ['module', relative(workingFolder, folder)],
        ['root', '.'],
        ['cwd', new UnknownPath('.')],
      ]),
    )
    .set('terraform', object([['workspace', workspace]]));
}

const names = (
  what: string,
  declared: ReadonlyMap<string, unknown>,
  value: (name: string) => Value | undefined,
): Declared =>
  new Declared(
    () => declared.keys(),
    value,
    name => `there is no ${what} "${name}" in this module; declare it, or check its spelling`,
  );

const declaredResources = (
  module: ModuleInstance,
  type: string,
  declared: ReadonlyMap<string, Declaration>,
): Declared =>
  names(type, declared, name => {
    const found = declared.get(name);
    return found && module.resource(found);
  });

function dataOf(module: ModuleInstance, type: string): Value | undefined {
  const declared = module.place.declaration.data.get(type);
  return declared && declaredResources(module, `data.${type}`, declared);
}
