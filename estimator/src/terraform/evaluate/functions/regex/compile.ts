import { Fault } from '../../fault.ts';
import type { Assertion, Node, Test } from './tree.ts';

/** One step of the matching machine. Steps that take no character lead on at once. */
export type Step =
  | { readonly kind: 'character'; readonly test: Test; next: number }
  | { readonly kind: 'assertion'; readonly assertion: Assertion; next: number }
  | { readonly kind: 'save'; readonly slot: number; next: number }
  /** Tries `next` first. */
  | { readonly kind: 'fork'; next: number; other: number }
  | { readonly kind: 'match' };

export type Program = { readonly steps: readonly Step[]; readonly start: number };

const mostSteps = 20_000;

/** Builds from the end to the beginning: every step knows where it leads. */
class Builder {
  readonly steps: Step[] = [];

  add(step: Step): number {
    if (this.steps.length < mostSteps) this.steps.push(step);
    return this.steps.length - 1;
  }

  get full(): boolean {
    return this.steps.length >= mostSteps;
  }
}

export function compile(node: Node): Program | Fault {
  const builder = new Builder();
  const match = builder.add({ kind: 'match' });
  const start = build(builder, { kind: 'group', index: 0, node }, match);
  return builder.full ? new Fault('the regular expression is too large', 'limit') : { steps: builder.steps, start };
}

type Of<K extends Node['kind']> = Extract<Node, { readonly kind: K }>;
type Builders = { readonly [K in Node['kind']]: (builder: Builder, node: Of<K>, next: number) => number };

const builders: Builders = {
  character: (builder, { test }, next) => builder.add({ kind: 'character', test, next }),
  assertion: (builder, { assertion }, next) => builder.add({ kind: 'assertion', assertion, next }),
  group: (builder, { index, node }, next) => {
    const end = builder.add({ kind: 'save', slot: index * 2 + 1, next });
    return builder.add({ kind: 'save', slot: index * 2, next: build(builder, node, end) });
  },
  sequence: (builder, { nodes }, next) => nodes.reduceRight((after, each) => build(builder, each, after), next),
  choice: (builder, { nodes }, next) => choice(builder, nodes, next),
  repeat,
};

/** The first step of a node that leads to `next`. */
function build(builder: Builder, node: Node, next: number): number {
  if (builder.full) return next;
  // TypeScript cannot see that the builder found by a node's kind takes that kind of node.
  return (builders[node.kind] as (builder: Builder, node: Node, next: number) => number)(builder, node, next);
}

function choice(builder: Builder, nodes: readonly Node[], next: number): number {
  const starts = nodes.map(each => build(builder, each, next));
  return starts.reduceRight((other, start) => builder.add({ kind: 'fork', next: start, other }));
}

type Repeat = Of<'repeat'>;

const fork = (builder: Builder, { greedy }: Repeat, body: number, next: number): number =>
  builder.add({ kind: 'fork', next: greedy ? body : next, other: greedy ? next : body });

function repeat(builder: Builder, node: Repeat, next: number): number {
  const { least, most } = node;
  let after = next;
  if (most === Infinity) after = least === 0 ? star(builder, node, next) : plus(builder, node, next);
  else for (let i = least; i < most; i++) after = fork(builder, node, build(builder, node.node, after), next);
  const copies = most === Infinity ? least - 1 : least;
  for (let i = 0; i < copies; i++) after = build(builder, node.node, after);
  return after;
}

/** Once or more: the body leads to a fork that leads back to it. */
function plus(builder: Builder, node: Repeat, next: number): number {
  const loop: Extract<Step, { readonly kind: 'fork' }> = { kind: 'fork', next, other: next };
  const at = builder.add(loop);
  const body = build(builder, node.node, at);
  if (node.greedy) loop.next = body;
  else loop.other = body;
  return body;
}

/** A body that may be empty is entered once before it may end, as RE2 does to keep the order of preference. */
function star(builder: Builder, node: Repeat, next: number): number {
  if (isNullable(node.node)) return fork(builder, node, plus(builder, node, next), next);
  const loop: Extract<Step, { readonly kind: 'fork' }> = { kind: 'fork', next, other: next };
  const at = builder.add(loop);
  const body = build(builder, node.node, at);
  if (node.greedy) loop.next = body;
  else loop.other = body;
  return at;
}

function isNullable(node: Node): boolean {
  switch (node.kind) {
    case 'assertion':
      return true;
    case 'character':
      return false;
    case 'group':
      return isNullable(node.node);
    case 'sequence':
      return node.nodes.every(isNullable);
    case 'choice':
      return node.nodes.some(isNullable);
    case 'repeat':
      return node.least === 0 || isNullable(node.node);
  }
}
