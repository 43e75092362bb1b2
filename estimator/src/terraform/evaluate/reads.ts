import type { Declaration } from '../declarations.ts';
import type { Mode, Run } from './run.ts';
import type { Bound, Scope } from './scope.ts';
import { provided, type Standpoint } from './standpoint.ts';
import type { Value } from './value.ts';
import { Watched } from './watched.ts';

/** What a resource may read besides its own text that another run can be asked for too. */
export type Source = 'var' | 'local' | 'region' | 'default_tags';

type Read = { readonly source: Source; readonly name: string; readonly mode: Mode; value: Value | undefined };

/** All that was read of a resource. A run in which the same is read makes the same of it. */
export class Reads {
  readonly #text: string;
  readonly #folder: string;
  readonly #read: readonly Read[];
  readonly #steps: number;
  #bound: Value | undefined;

  constructor({ declaration, module, bare }: Standpoint, read: readonly Read[], steps: number) {
    this.#text = textOf(declaration);
    this.#folder = module.folder;
    this.#bound = bare.bound?.value;
    this.#read = read;
    this.#steps = steps;
  }

  /** Asks another run for all of it, as it was asked for: so whatever is found wrong is found there as well. */
  areSame(at: Standpoint): boolean {
    const { run, bound } = at.bare;
    if (!at.declaration.plain || textOf(at.declaration) !== this.#text || at.module.folder !== this.#folder)
      return false;
    if (!run.same.of(this.#bound, bound?.value)) return false;
    this.#bound = bound?.value;
    if (!this.#read.every(read => isSame(read, at))) return false;
    run.save(this.#steps);
    return true;
  }
}

/** Of a resource that is evaluated openly and veiled: what is the same openly need not be the same veiled. */
export class BothReads {
  readonly open: Reads;
  readonly shown: Reads;

  constructor(open: Reads, shown: Reads) {
    this.open = open;
    this.shown = shown;
  }
}

export const bothOf = (open: Reads | undefined, shown: Reads | undefined): BothReads | undefined =>
  open && shown && new BothReads(open, shown);

/** The value of this run takes the place of the earlier one, which may be forgotten then. */
function isSame(read: Read, at: Standpoint): boolean {
  const { run } = at;
  const value = run.as(read.mode, () => ask(read, at));
  if (!run.same.of(read.value, value)) return false;
  read.value = value;
  return true;
}

function ask({ source, name }: Pick<Read, 'source' | 'name'>, { module, provider }: Standpoint): Value | undefined {
  switch (source) {
    case 'var':
      return module.variable(name);
    case 'local':
      return module.local(name);
    case 'region':
    case 'default_tags':
      return provided(source, provider);
  }
}

const textOf = ({ file, node }: Declaration): string => `${file.path}\n${file.text.slice(node.start, node.end)}`;

/** Notes what is read of a resource, until somebody takes the notes. */
export class Watch {
  /** Whatever is evaluated in it is noted. */
  readonly scope: Scope;
  readonly #at: Standpoint;
  readonly #read = new Map<string, Read>();
  #steps = 0;
  /** Nothing more is noted; or what was read cannot be told. */
  #state: 'open' | 'closed' | 'spoilt' = 'open';

  constructor(at: Standpoint) {
    this.#at = at;
    this.scope = { ...at.bare, module: new Watched(at.module, this) };
    if (!at.declaration.plain || hasTwo(at.bare.bound)) this.spoil();
  }

  get #run(): Run {
    return this.#at.run;
  }

  note(source: Source, name = ''): Value | undefined {
    const key = `${source} ${name}`;
    if (this.#state !== 'open' || this.#read.has(key)) return ask({ source, name }, this.#at);
    const { mode } = this.#run;
    const value = ask({ source, name }, this.#at);
    this.#read.set(key, { source, name, mode, value });
    return value;
  }

  spoil(): void {
    if (this.#state === 'open') this.#state = 'spoilt';
  }

  /** What has something wrong with it is evaluated in every run, so that every run says so. */
  during<T>(work: () => T): T {
    const { reports, steps } = this.#run;
    const result = work();
    if (this.#run.reports !== reports) this.spoil();
    this.#steps += this.#run.steps - steps;
    return result;
  }

  /** Undefined when it cannot be told what was read. */
  taken(): Reads | undefined {
    if (this.#state !== 'open') return undefined;
    this.#state = 'closed';
    return this.#run.isLight ? new Reads(this.#at, [...this.#read.values()], this.#steps) : undefined;
  }
}

const hasTwo = (bound: Bound | undefined): boolean => bound?.outer !== undefined;
