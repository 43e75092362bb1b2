import { type Scalar, Unknown } from '../../model.ts';
import {
  asIntrinsic,
  type Entry,
  entry,
  itemsOf,
  type Node,
  type Scalar as ScalarNode,
  textOf,
} from '../syntax/tree.ts';
import { isList, readParameter, violation } from '../values/parameters.ts';
import { type Scope, toText } from '../values/scope.ts';
import type { Editing } from './index.ts';

/** No value comes through more functions than this. */
const furthest = 20;

/** The scalar that a person would change to give a node the value: through references, mappings and conditions. */
export function originOf(node: Node, editing: Editing, value: Scalar): ScalarNode | undefined {
  let here: Node | undefined = node;
  for (let steps = 0; here !== undefined && steps < furthest; steps++) {
    if (here.kind === 'scalar') return here.made === true ? undefined : here;
    here = next(here, editing, value);
  }
  return undefined;
}

function next(node: Node, editing: Editing, value: Scalar): Node | undefined {
  const { name, argument } = asIntrinsic(node) ?? { name: '', argument: node };
  switch (name) {
    case 'Ref':
      return defaultOf(argument, editing, value);
    case 'Fn::FindInMap':
      return mapped(argument, editing.scope);
    case 'Fn::If':
      return chosen(argument, editing.scope);
    default:
      return undefined;
  }
}

/** A parameter that lives by its default, where the new value is allowed. */
function defaultOf(argument: Node, { scope, given }: Editing, value: Scalar): Node | undefined {
  const name = textOf(argument);
  const declared = name === undefined || given.has(name) ? undefined : scope.template.parameters.get(name);
  if (declared === undefined || !accepts(declared, value)) return undefined;
  const written = entry(declared.value, 'Default')?.value;
  return written?.kind === 'scalar' ? written : undefined;
}

function accepts(declared: Entry, value: Scalar): boolean {
  const parameter = readParameter(declared);
  if (isList(parameter.type) || parameter.type.startsWith('AWS::SSM::')) return false;
  return violation(parameter, value) === undefined;
}

function mapped(argument: Node, { evaluate, template }: Scope): Node | undefined {
  const [map, first, second] = (itemsOf(argument) ?? []).slice(0, 3).map(key => toText(evaluate(key)));
  if (map === undefined || first === undefined || second === undefined) return undefined;
  return entry(entry(template.mappings.get(map)?.value, first)?.value, second)?.value;
}

/** The branch that is taken, where that is known. */
export function chosen(argument: Node, { condition }: Scope): Node | undefined {
  const [name, yes, no] = itemsOf(argument) ?? [];
  const truth = condition(textOf(name) ?? '');
  return truth instanceof Unknown ? undefined : truth ? yes : no;
}
