import type { Costed } from './estimate.ts';
import type { Instance } from './model.ts';
import type { Neighbours } from './neighbours.ts';

/** Projects, and resources of one, that are remembered; the oldest are forgotten first. */
const mostProjects = 4;
const mostResources = 50_000;

type Kept = { readonly costed: Costed; readonly reads: object | undefined };

/** What one project's resources came to in its last run. */
export type Memory = { readonly terms: readonly unknown[]; known: Map<string, Kept> };

/** Kept from run to run by whoever runs often: a resource of which the same is read costs the same. */
export class Memo {
  readonly #projects = new Map<string, Memory>();

  /** Whatever a resource's costs depend on besides the resource is in the terms. */
  of(project: string, terms: readonly unknown[]): Memory {
    const last = this.#projects.get(project);
    this.#projects.delete(project);
    const memory = last && isSame(last.terms, terms) ? last : { terms, known: new Map<string, Kept>() };
    this.#projects.set(project, memory);
    for (const name of [...this.#projects.keys()].slice(0, -mostProjects)) this.#projects.delete(name);
    return memory;
  }
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((term, index) => Object.is(term, b[index]));

type Cost = (instance: Instance, neighbours: Neighbours) => Costed;

/** Costs instances of one run, except for those that the last run has costed already. */
export function remembering(
  memory: Memory | undefined,
  neighbours: Neighbours,
  cost: Cost,
): (instance: Instance) => Costed {
  if (!memory) return instance => cost(instance, neighbours);
  const last = memory.known;
  const known = new Map<string, Kept>();
  memory.known = known;
  const { watched, asked } = watching(neighbours);
  return instance => {
    const before = asked();
    const kept = again(last, instance) ?? made(cost(instance, watched), () => asked() === before);
    if (kept.reads && known.size < mostResources) known.set(instance.address, kept);
    return kept.costed;
  };
}

function again(last: ReadonlyMap<string, Kept>, instance: Instance): Kept | undefined {
  const kept = last.get(instance.address);
  if (!kept?.reads || instance.readsAs?.(kept.reads) !== true) return undefined;
  const { costed, reads } = kept;
  return { costed: { ...costed, resource: { ...costed.resource, instance } }, reads };
}

const made = (costed: Costed, wasAlone: () => boolean): Kept => ({
  costed,
  reads: isPlain(costed) && wasAlone() ? costed.resource.instance.reads?.() : undefined,
});

/** What is found points at text, and text moves; what has no price is soon told. */
const isPlain = ({ resource: { components }, findings }: Costed): boolean =>
  components.length > 0 && findings.length === 0;

/** Neighbours that count how often they are asked for: what they say is not noted. */
function watching({ haveSecrets, from, to }: Neighbours) {
  let count = 0;
  const watched: Neighbours = {
    haveSecrets: () => (count++, haveSecrets()),
    from: (...asked) => (count++, from(...asked)),
    to: (...asked) => (count++, to(...asked)),
  };
  return { watched, asked: () => count };
}
