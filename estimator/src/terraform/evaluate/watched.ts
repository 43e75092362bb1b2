import type { ModuleInstance } from './module.ts';
import type { Watch } from './reads.ts';
import type { ModuleScope } from './scope.ts';
import type { Written } from './trace.ts';
import { Declared, type Value } from './value.ts';

/** What these begin with never changes within a project. */
const steady = new Set(['path', 'terraform']);

/** A module as one resource in it sees it, with a note of all that the resource reads. */
export class Watched implements ModuleScope {
  readonly #module: ModuleInstance;
  readonly #watch: Watch;

  constructor(module: ModuleInstance, watch: Watch) {
    this.#module = module;
    this.#watch = watch;
  }

  root(name: string): Value | undefined {
    const root = this.#module.root(name);
    if ((name === 'var' || name === 'local') && root instanceof Declared) return this.#noting(name, root);
    if (!steady.has(name)) this.#watch.spoil();
    return root;
  }

  #noting(source: 'var' | 'local', declared: Declared): Declared {
    const names = (): readonly string[] => {
      this.#watch.spoil();
      return declared.names();
    };
    return new Declared(names, name => this.#watch.note(source, name), declared.undeclared);
  }

  get tree(): ModuleScope['tree'] {
    this.#watch.spoil();
    return this.#module.tree;
  }
  get folder(): string {
    return this.#module.folder;
  }
  get workingFolder(): string {
    return this.#module.workingFolder;
  }
  get prefix(): string {
    return this.#module.prefix;
  }

  get counterpart(): ModuleScope | undefined {
    this.#watch.spoil();
    return this.#module.counterpart;
  }

  written(root: 'var' | 'local' | 'output', name: string): Written | undefined {
    this.#watch.spoil();
    return this.#module.written(root, name);
  }

  called(name: string): readonly ModuleScope[] {
    this.#watch.spoil();
    return this.#module.called(name);
  }
}
