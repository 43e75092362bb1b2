import { asIntrinsic, type Entry, type Mapping, type Node, type Scalar } from '../syntax/tree.ts';
import type { Scope } from '../values/scope.ts';
import { chosen } from './origin.ts';

/** Where a path leads in the text. */
export type Place =
  | { readonly kind: 'written'; readonly node: Node; readonly holder: Holder | undefined }
  | { readonly kind: 'absent'; readonly owner: Mapping; readonly steps: readonly string[] }
  /** The map the rest would be in has a key, and nothing after it. */
  | { readonly kind: 'empty'; readonly node: Node; readonly holder: Holder; readonly steps: readonly string[] };

/** The entry a node is the value of, and the map that entry is in. */
export type Holder = { readonly entry: Entry; readonly map: Mapping };

/** Follows a path through the text as `follow` does through the values. A function on the way ends it, unless it chooses. */
export function locate(node: Node, steps: readonly string[], scope: Scope, holder?: Holder): Place | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return { kind: 'written', node, holder };
  const here = entered(node, step, scope);
  switch (here.kind) {
    case 'map':
      return locateIn(here, step, rest, scope);
    case 'list':
      return locateItem(here.items, step, rest, scope);
    case 'scalar':
      return here === node ? emptyAt(here, steps, holder) : undefined;
    case 'tagged':
    case 'invalid':
      return undefined;
  }
}

const emptyAt = (node: Scalar, steps: readonly string[], holder: Holder | undefined): Place | undefined =>
  node.value === null && holder ? { kind: 'empty', node, holder, steps } : undefined;

function locateItem(items: readonly Node[], step: string, rest: readonly string[], scope: Scope): Place | undefined {
  const item = isIndex(step) ? present(items, scope)[Number(step)] : undefined;
  return item && locate(item, rest, scope);
}

function locateIn(map: Mapping, step: string, rest: readonly string[], scope: Scope): Place | undefined {
  if (asIntrinsic(map)) return undefined;
  const entry = map.entries.get(step);
  return entry === undefined
    ? { kind: 'absent', owner: map, steps: [step, ...rest] }
    : locate(entry.value, rest, scope, { entry, map });
}

const isIndex = (step: string): boolean => /^\d+$/.test(step);

/** A step by name through a list of one enters it; a step through a condition enters the branch that is taken. */
function entered(node: Node, step: string, scope: Scope): Node {
  const call = asIntrinsic(node);
  if (call?.name === 'Fn::If') {
    const branch = chosen(call.argument, scope);
    return branch === undefined ? node : entered(branch, step, scope);
  }
  if (node.kind !== 'list' || isIndex(step)) return node;
  const items = present(node.items, scope);
  const [only] = items;
  return only === undefined || items.length > 1 ? node : entered(only, step, scope);
}

/** Items that evaluate to nothing are not counted. */
const present = (items: readonly Node[], { evaluate }: Scope): readonly Node[] =>
  items.filter(item => asIntrinsic(item) === undefined || evaluate(item) !== undefined);
