import { Unknown } from '../../model.ts';
import type { Splat, Step } from '../hcl/tree.ts';
import { attribute, item } from './access.ts';
import { evaluate, located } from './expression.ts';
import { Fault } from './fault.ts';
import type { Scope } from './scope.ts';
import { Sequence, tuple, type Value } from './value.ts';

/** `source[*].a`: each item's `a`. Null is no item; what is not a list is one item. */
export function splat(node: Splat, scope: Scope): Value {
  return located(spread(evaluate(node.source, scope), node.steps, scope), node, scope);
}

function spread(source: Value, steps: readonly Step[], scope: Scope): Value | Fault {
  if (source === null) return tuple([]);
  if (source instanceof Unknown) return source;
  const items: Value[] = [];
  for (const each of source instanceof Sequence ? source.items : [source]) {
    const item = stepped(each, steps, scope);
    if (item instanceof Fault) return item;
    items.push(item);
  }
  return tuple(items);
}

function stepped(start: Value, steps: readonly Step[], scope: Scope): Value | Fault {
  let here: Value | Fault = start;
  for (const step of steps) {
    if (here instanceof Fault) return here;
    here = take(here, step, scope);
  }
  return here;
}

function take(here: Value, step: Step, scope: Scope): Value | Fault {
  switch (step.kind) {
    case 'attr':
      return attribute(here, step.name);
    case 'index':
      return item(here, evaluate(step.key, scope));
    case 'splat':
      return spread(here, step.steps, scope);
  }
}
