import { Unknown } from '../../model.ts';
import type { Contents } from '../body.ts';
import type { Declaration } from '../declarations.ts';
import type { ModuleInstance } from '../evaluate/module.ts';
import { Mapping, Sequence, type Value } from '../evaluate/value.ts';

/**
 * Terraform reads a data source when it applies, not when it plans, if something it depends on has yet to be made:
 * a resource that its own block names, or what `depends_on` of the module around it names.
 */
export function waitsFor(module: ModuleInstance, { contents }: Declaration): string | undefined {
  return pendingIn(namesIn(contents), module) ?? dependsOn(contents, module) ?? waitsForCall(module);
}

/** A call that depends on something makes all that is called depend on it. */
function waitsForCall({ place }: ModuleInstance): string | undefined {
  for (let { parent, callPath } = place; parent; { parent, callPath } = parent.place) {
    const call = parent.place.declaration.modules.get(callPath.split('.').at(-1) ?? '');
    const pending = call && dependsOn(call.contents, parent);
    if (pending !== undefined) return pending;
  }
  return undefined;
}

/** Here a module may be named too, and all in it is waited for. */
function dependsOn({ attributes }: Contents, module: ModuleInstance): string | undefined {
  const written = attributes.get('depends_on');
  const names = written ? namesIn({ attributes: new Map([['depends_on', written]]), blocks: [] }) : [];
  return pendingIn(names, module) ?? names.find(name => name.startsWith('module.'));
}

function pendingIn(names: readonly string[], module: ModuleInstance): string | undefined {
  const { resources } = module.place.declaration;
  return names.find(name => {
    const [type = '', label = ''] = name.split('.');
    const declared = resources.get(type)?.get(label);
    return declared ? !isEmpty(module.resource(declared)) : false;
  });
}

/** A count of 0 leaves nothing to wait for. */
const isEmpty = (value: Value): boolean =>
  (value instanceof Sequence && value.items.length === 0) || (value instanceof Mapping && value.names().length === 0);

/** Every `first.second` in the expressions of a block. */
function namesIn({ attributes, blocks }: Contents): readonly string[] {
  const found = new Set<string>();
  for (const { node } of attributes.values()) collect(node.value, found);
  for (const { node } of blocks) collect(node.body, found);
  return [...found];
}

/** Walks whatever nodes there are: a kind of expression that is added later is not missed. */
function collect(node: unknown, found: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  if (isStep(node) && node.source.kind === 'variable') found.add(`${node.source.name}.${node.name}`);
  for (const part of Object.values(node)) collect(part, found);
}

type Step = {
  readonly kind: 'attr';
  readonly name: string;
  readonly source: { readonly kind: string; readonly name?: string };
};
const isStep = (node: object): node is Step => 'kind' in node && node.kind === 'attr';

/** The first unknown within a value. */
export function unknownWithin(value: Value): Unknown | undefined {
  if (value instanceof Unknown) return value;
  const parts =
    value instanceof Sequence ? value.items : value instanceof Mapping ? value.entries().map(([, item]) => item) : [];
  for (const part of parts) {
    const unknown = unknownWithin(part);
    if (unknown) return unknown;
  }
  return undefined;
}
