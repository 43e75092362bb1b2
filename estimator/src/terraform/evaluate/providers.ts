import type { Contents } from '../body.ts';
import type { Declaration } from '../declarations.ts';
import type { Expression } from '../hcl/tree.ts';
import { blockObjects } from './blocks.ts';
import { evaluate } from './expression.ts';
import type { ModuleInstance } from './module.ts';
import type { Scope } from './scope.ts';
import { Mapping, type Value } from './value.ts';

/** Provider configurations a module can use, by `aws` or `aws.alias`. */
export type Providers = ReadonlyMap<string, Provider>;

/** One `provider` block, in the module that wrote it. */
export class Provider {
  readonly #contents: Contents;
  readonly #scope: Scope;
  #region: { readonly value: Value } | undefined;
  #tags: { readonly value: Value } | undefined;

  constructor(declaration: Declaration, module: ModuleInstance) {
    this.#contents = declaration.contents;
    this.#scope = module.scope(declaration);
  }

  /** Null when the block names none. */
  get region(): Value {
    return (this.#region ??= { value: this.#attribute('region') }).value;
  }

  get defaultTags(): Value {
    return (this.#tags ??= { value: this.#readDefaultTags() }).value;
  }

  #attribute(name: string): Value {
    const attribute = this.#contents.attributes.get(name);
    return attribute ? evaluate(attribute.node.value, { ...this.#scope, file: attribute.file }) : null;
  }

  #readDefaultTags(): Value {
    const [block] = blockObjects(this.#contents, 'default_tags', this.#scope) ?? [];
    return block instanceof Mapping ? (block.get('tags') ?? null) : (block ?? null);
  }
}

export const rootProviders = (module: ModuleInstance): Providers => declared(module);

const declared = (module: ModuleInstance): ReadonlyMap<string, Provider> =>
  new Map(
    [...module.place.declaration.providers].map(([name, declaration]) => [name, new Provider(declaration, module)]),
  );

/** A child has what its call passes, the parent's default ones, and what it declares itself. */
export function childProviders(parent: ModuleInstance, child: ModuleInstance, call: Declaration): Providers {
  const passed = call.contents.attributes.get('providers')?.node.value;
  const inherited = [...parent.providers].filter(([name]) => !name.includes('.'));
  return new Map([...inherited, ...(passed ? passedProviders(passed, parent) : []), ...declared(child)]);
}

function passedProviders(
  expression: Expression,
  { providers }: ModuleInstance,
): readonly (readonly [string, Provider])[] {
  if (expression.kind !== 'object') return [];
  return expression.items.flatMap(({ key, value }) => {
    const [name, provider] = [providerName(key), providers.get(providerName(value) ?? '')];
    return name !== undefined && provider ? [[name, provider] as const] : [];
  });
}

/** `aws`, `aws.west`, or either in quotes, as in JSON. */
export function providerName(expression: Expression): string | undefined {
  if (expression.kind === 'text') return expression.value;
  if (expression.kind === 'variable') return expression.name;
  if (expression.kind === 'parens') return providerName(expression.expression);
  return expression.kind === 'attr' && expression.source.kind === 'variable'
    ? `${expression.source.name}.${expression.name}`
    : undefined;
}
