import { type Problem, type SourceTree, type Span, Unknown } from '../../model.ts';
import type { Placed } from '../body.ts';
import type { Configuration } from '../configuration.ts';
import type { Declaration, ModuleDeclaration } from '../declarations.ts';
import { Cells, Cell } from './cell.ts';
import { evaluate } from './expression.ts';
import { collected, expand, type Expansion } from './expansion.ts';
import type { Inputs } from './inputs.ts';
import { ModuleCall } from './module-call.ts';
import type { Providers } from './providers.ts';
import { ResourceInstance } from './resource-instance.ts';
import { roots } from './roots.ts';
import type { Run } from './run.ts';
import type { ModuleScope, Scope } from './scope.ts';
import type { Written } from './trace.ts';
import { type Value, Veiled } from './value.ts';
import { isSecret, variableValue } from './variable.ts';
import { writtenIn } from './written.ts';

/** What one run shares among its modules. */
export type Shared = {
  readonly tree: SourceTree;
  readonly configuration: Configuration;
  readonly run: Run;
  readonly workspace: string;
  /** A later run may want to know what was read. */
  readonly isWatched: boolean;
  /** Taken where no provider names a region. */
  readonly region: string | undefined;
  /** Where anything is sensitive: the same evaluated the other way. */
  readonly other?: Other | undefined;
};

type Other = {
  readonly root: () => ModuleInstance;
  /** How an instance may be shown. */
  readonly disclosed: (address: string) => ResourceInstance | undefined;
};

export type ModulePlace = {
  readonly declaration: ModuleDeclaration;
  /** `module.vpc["a"].`, or empty for the root. */
  readonly prefix: string;
  /** `vpc.subnets`: how `terraform init` names the call. */
  readonly callPath: string;
  readonly parent: ModuleInstance | undefined;
  /** Why nobody knows how often the module is called. */
  readonly countUnknown: Unknown | undefined;
};

type Expanded<T> = { readonly expansion: Expansion; readonly items: readonly T[] };

/** One instance of a module: every value in it is computed when something asks for it. */
export class ModuleInstance implements ModuleScope {
  readonly shared: Shared;
  readonly place: ModulePlace;
  readonly inputs: Inputs;
  readonly providers: Providers;
  readonly #roots: ReadonlyMap<string, Value>;
  readonly #variables: Cells<Value>;
  readonly #locals: Cells<Value>;
  readonly #outputs: Cells<Value>;
  readonly #calls: Cells<Expanded<ModuleCall>>;
  #counterpart: ModuleInstance | undefined;
  readonly #resources = new Map<Declaration, Cell<Expanded<ResourceInstance>>>();

  constructor(shared: Shared, place: ModulePlace, inputs: Inputs, providers: (module: ModuleInstance) => Providers) {
    this.shared = shared;
    this.place = place;
    this.inputs = inputs;
    this.#variables = this.#cells(
      place.declaration.variables,
      (name, declared) => variableValue(name, declared, inputs.get(name), this.scope(declared)),
      'var.',
    );
    this.#locals = this.#cells(
      place.declaration.locals,
      (_, { node, file }) => evaluate(node.value, this.scope({ file })),
      'local.',
    );
    this.#outputs = this.#cells(place.declaration.outputs, (_, declared) => this.#output(declared), 'output.');
    this.#calls = new Cells(name => this.#callCell(name));
    this.#roots = roots(this);
    this.providers = providers(this);
  }

  get tree(): SourceTree {
    return this.shared.tree;
  }
  get folder(): string {
    return this.place.declaration.folder;
  }
  get prefix(): string {
    return this.place.prefix;
  }
  get workingFolder(): string {
    return this.shared.configuration.root;
  }

  scope({ file }: Pick<Scope, 'file'>): Scope {
    return { run: this.shared.run, file, module: this, bound: undefined };
  }

  root(name: string): Value | undefined {
    return this.#roots.get(name);
  }

  written(root: 'var' | 'local' | 'output', name: string): Written | undefined {
    const input = root === 'var' ? this.inputs.get(name) : undefined;
    if (input) return input.origin;
    const placed = writtenIn(this.place.declaration, root, name);
    return placed && { expression: placed.node.value, scope: this.scope(placed) };
  }

  variable(name: string): Value | undefined {
    return this.place.declaration.variables.has(name) ? this.#variables.get(name) : undefined;
  }
  local(name: string): Value | undefined {
    return this.place.declaration.locals.has(name) ? this.#locals.get(name) : undefined;
  }
  output(name: string): Value | undefined {
    return this.place.declaration.outputs.has(name) ? this.#outputs.get(name) : undefined;
  }

  /** `module.name` as expressions see it. */
  call(name: string): Value | undefined {
    if (!this.place.declaration.modules.has(name)) return undefined;
    const { expansion, items } = this.#calls.get(name);
    return collected(expansion, items, item => item.value);
  }

  called(name: string): readonly ModuleInstance[] {
    if (!this.place.declaration.modules.has(name)) return [];
    return this.#calls.get(name).items.flatMap(({ module }) => module ?? []);
  }

  calls(): readonly ModuleCall[] {
    return [...this.place.declaration.modules.keys()].flatMap(name => this.#calls.get(name).items);
  }

  get counterpart(): ModuleInstance | undefined {
    const { parent, callPath, prefix } = this.place;
    if (!parent) return this.shared.other?.root();
    const calls = parent.counterpart?.callsOf(callPath.split('.').at(-1) ?? '') ?? [];
    return (this.#counterpart ??= calls.find(({ module }) => module?.place.prefix === prefix)?.module);
  }

  callsOf(name: string): readonly ModuleCall[] {
    return this.place.declaration.modules.has(name) ? this.#calls.get(name).items : [];
  }

  /** A resource or data source as expressions see it. */
  resource(declaration: Declaration): Value {
    const { expansion, items } = this.#expanded(declaration);
    return collected(expansion, items, item => item.value);
  }

  /** Every managed resource of this module, not of those it calls. */
  resources(): readonly ResourceInstance[] {
    return [...this.place.declaration.resources.values()].flatMap(names =>
      [...names.values()].flatMap(each => this.#expanded(each).items),
    );
  }

  report(problem: Problem): void {
    this.shared.run.report(problem);
  }

  #output(declared: Declaration): Value {
    const written = declared.contents.attributes.get('value');
    const value = written ? evaluate(written.node.value, this.scope(written)) : null;
    return this.shared.run.isVeiled && isSecret(declared) ? new Veiled(value) : value;
  }

  #cells<D extends Placed<Span>>(
    declared: ReadonlyMap<string, D>,
    compute: (name: string, declared: D) => Value,
    what: string,
  ): Cells<Value> {
    return new Cells(name => {
      const declaration = declared.get(name);
      return new Cell<Value>(
        () => (declaration ? compute(name, declaration) : null),
        () => this.#cycle(`${this.place.prefix}${what}${name}`, declaration),
      );
    });
  }

  #cycle(name: string, declared: Placed<Span> | undefined): Unknown {
    this.report({
      severity: 'error',
      code: 'cycle',
      message: `the value of ${name} needs itself`,
      at: declared?.file.at(declared.node),
    });
    return new Unknown(`${name} needs itself`);
  }

  #circular(name: string, declaration: Declaration | undefined): Expanded<never> {
    return { expansion: { kind: 'unknown', unknown: this.#cycle(name, declaration), copies: [] }, items: [] };
  }

  #callCell(name: string): Cell<Expanded<ModuleCall>> {
    return new Cell<Expanded<ModuleCall>>(
      () => {
        const declaration = this.place.declaration.modules.get(name);
        if (!declaration) return { expansion: { kind: 'single', copies: [] }, items: [] };
        const expansion = expand(declaration.contents, this.scope(declaration));
        return {
          expansion,
          items: expansion.copies.map(copy => new ModuleCall(this, name, declaration, copy, expansion)),
        };
      },
      () => this.#circular(`module.${name}`, this.place.declaration.modules.get(name)),
    );
  }

  #expanded(declaration: Declaration): Expanded<ResourceInstance> {
    let cell = this.#resources.get(declaration);
    if (!cell) this.#resources.set(declaration, (cell = this.#resourceCell(declaration)));
    return cell.get();
  }

  #resourceCell(declaration: Declaration): Cell<Expanded<ResourceInstance>> {
    const name = declaration.node.labels.map(({ text }) => text).join('.');
    return new Cell<Expanded<ResourceInstance>>(
      () => {
        const expansion = expand(declaration.contents, this.scope(declaration));
        return {
          expansion,
          items: expansion.copies.map(copy => new ResourceInstance(this, declaration, copy, expansion)),
        };
      },
      () => this.#circular(name, declaration),
    );
  }
}
