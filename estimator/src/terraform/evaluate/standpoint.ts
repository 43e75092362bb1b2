import type { Declaration } from '../declarations.ts';
import type { ModuleInstance } from './module.ts';
import { type Provider, providerName } from './providers.ts';
import { type Reads, Watch } from './reads.ts';
import type { Run } from './run.ts';
import type { Scope } from './scope.ts';
import type { Value } from './value.ts';

/** Where a resource stands: all that its values come from. What is read there is noted, if a later run may ask. */
export class Standpoint {
  readonly declaration: Declaration;
  readonly module: ModuleInstance;
  /** Nothing that is read in it is noted. */
  readonly bare: Scope;
  #watch: Watch | undefined;
  /** An earlier run's notes hold here. */
  #isKnown = false;

  constructor(declaration: Declaration, module: ModuleInstance, bare: Scope) {
    this.declaration = declaration;
    this.module = module;
    this.bare = bare;
  }

  get run(): Run {
    return this.bare.run;
  }

  get scope(): Scope {
    return this.#watching?.scope ?? this.bare;
  }

  /** The one that is named, or the one that the type's name begins with. */
  get provider(): Provider | undefined {
    const { contents, node } = this.declaration;
    const named = contents.attributes.get('provider')?.node.value;
    const name = named ? providerName(named) : undefined;
    return this.module.providers.get(name ?? node.labels[0]?.text.split('_')[0] ?? '');
  }

  provided(source: 'region' | 'default_tags'): Value | undefined {
    const watch = this.#watching;
    return watch ? watch.note(source) : provided(source, this.provider);
  }

  noting<T>(work: () => T): T {
    const watch = this.#watching;
    return watch ? watch.during(work) : work();
  }

  spoil(): void {
    this.#watching?.spoil();
  }

  /** Whether the same would be read here; nothing needs to be noted then. */
  isAs(earlier: Reads): boolean {
    this.#isKnown = earlier.areSame(this);
    return this.#isKnown;
  }

  taken(): Reads | undefined {
    return this.#watching?.taken();
  }

  get #watching(): Watch | undefined {
    if (this.#isKnown || !this.module.shared.isWatched || this.declaration.node.type === 'data') return undefined;
    return (this.#watch ??= new Watch(this));
  }
}

export const provided = (source: 'region' | 'default_tags', provider: Provider | undefined): Value | undefined =>
  source === 'region' ? provider?.region : provider?.defaultTags;
