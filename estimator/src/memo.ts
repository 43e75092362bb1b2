import type { Costed } from './estimate.ts';
import type { Instance } from './model.ts';
import { type Asked, isAnsweredAlike, noting } from './asked.ts';
import type { Neighbours } from './neighbours.ts';
import { recognisedAs } from './recognise.ts';
import { type Finding, found } from './rule.ts';

/** Projects, and resources of one, that are remembered; the oldest are forgotten first. */
const mostProjects = 4;
const mostResources = 50_000;

type Kept = { readonly costed: Costed; readonly reads: object | undefined; readonly asked: readonly Asked[] };

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
  return instance => {
    const kept = again(last, instance, neighbours) ?? made(instance, neighbours, cost);
    if (kept.reads && known.size < mostResources) known.set(instance.address, kept);
    return kept.costed;
  };
}

function again(last: ReadonlyMap<string, Kept>, instance: Instance, neighbours: Neighbours): Kept | undefined {
  const kept = last.get(instance.address);
  if (!kept?.reads || instance.readsAs?.(kept.reads) !== true) return undefined;
  const { costed, reads, asked } = kept;
  if (!isAnsweredAlike(asked, instance, neighbours)) return undefined;
  const resource = { ...costed.resource, instance };
  const findings = costed.findings.map(finding => moved(finding, instance, neighbours));
  return { costed: { resource, findings, isUntroubled: costed.isUntroubled }, reads, asked };
}

const none: readonly never[] = [];

/** What is found points at text, and text moves. */
const moved = ({ rule, on, fix, savingUsd }: Finding, instance: Instance, neighbours: Neighbours): Finding =>
  found(rule, recognisedAs(on, instance, neighbours), fix, savingUsd);

function made(instance: Instance, neighbours: Neighbours, cost: Cost): Kept {
  const { watched, taken } = noting(neighbours);
  const costed = cost(instance, watched);
  const asked = isPlain(costed) ? taken() : undefined;
  return { costed, reads: asked && instance.reads?.(), asked: asked ?? none };
}

/** What has no price is soon told. */
const isPlain = ({ resource: { components } }: Costed): boolean => components.length > 0;
