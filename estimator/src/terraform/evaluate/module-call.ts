import { type ProblemCode, Unknown } from '../../model.ts';
import type { Declaration, ModuleDeclaration } from '../declarations.ts';
import { locate } from '../modules/locate.ts';
import { evaluate } from './expression.ts';
import { keySuffix, type Copy, type Expansion } from './expansion.ts';
import type { Input, Inputs } from './inputs.ts';
import { ModuleInstance } from './module.ts';
import { childProviders } from './providers.ts';
import { inFile, type Scope } from './scope.ts';
import { Declared, type Value } from './value.ts';

/** Deep enough for real code; a module that calls itself is caught before. */
const deepest = 40;

const meta = new Set(['source', 'version', 'count', 'for_each', 'providers', 'depends_on']);

/** One call of a module: the instance it makes, or why there is none. */
export class ModuleCall {
  readonly module: ModuleInstance | undefined;
  readonly value: Value;

  constructor(parent: ModuleInstance, name: string, call: Declaration, copy: Copy, expansion: Expansion) {
    const found = findModule(parent, name, call);
    if (found instanceof Unknown) {
      this.module = undefined;
      this.value = found;
      return;
    }
    const { shared, place } = parent;
    const module = new ModuleInstance(
      shared,
      {
        declaration: found,
        prefix: `${place.prefix}module.${name}${keySuffix(copy.key)}.`,
        callPath: callPath(parent, name),
        parent,
        countUnknown: expansion.kind === 'unknown' ? expansion.unknown : place.countUnknown,
      },
      inputsOf(call, copy.scope),
      child => childProviders(parent, child, call),
    );
    this.module = module;
    this.value = new Declared(
      () => found.outputs.keys(),
      output => module.output(output),
      output => `module "${name}" has no output "${output}"`,
    );
  }
}

const callPath = ({ place }: ModuleInstance, name: string): string =>
  place.callPath === '' ? name : `${place.callPath}.${name}`;

function inputsOf({ contents }: Declaration, scope: Scope): Inputs {
  const inputs = new Map<string, Input>();
  for (const [name, { node, file }] of contents.attributes) {
    if (meta.has(name)) continue;
    const within = inFile(scope, file);
    let known: { value: Value } | undefined;
    const value = (): Value => (known ??= { value: evaluate(node.value, within) }).value;
    inputs.set(name, { value, origin: { expression: node.value, scope: within } });
  }
  return inputs;
}

function findModule(parent: ModuleInstance, name: string, call: Declaration): ModuleDeclaration | Unknown {
  const found = locate(parent.shared.configuration, parent.folder, call, callPath(parent, name));
  if ('code' in found) return refuse(parent, call, found.code, `module "${name}": ${found.message}`);
  if (!parent.shared.run.spend(moduleItems))
    return refuse(parent, call, 'limit', `module "${name}": there are more modules than Costlens reads`);
  const trouble = recursion(parent, found);
  return trouble === undefined ? found : refuse(parent, call, 'cycle', `module "${name}": ${trouble}`);
}

/** What a module counts for among the items a run may make. */
const moduleItems = 100;

function refuse(
  parent: ModuleInstance,
  { contents, file, node }: Declaration,
  code: ProblemCode,
  message: string,
): Unknown {
  const at = file.at(contents.attributes.get('source')?.node ?? node.heading);
  parent.report({ severity: 'error', code, message, at });
  return new Unknown(message);
}

function recursion(parent: ModuleInstance, found: ModuleDeclaration): string | undefined {
  let depth = 0;
  for (let module: ModuleInstance | undefined = parent; module; module = module.place.parent) {
    if (module.place.declaration === found) return 'it calls itself';
    depth += 1;
  }
  return depth > deepest ? `modules are nested deeper than ${deepest}` : undefined;
}
