import type { Expression, ObjectLiteral, TemplatePart } from '../hcl/tree.ts';
import { evaluate } from './expression.ts';
import type { Scope } from './scope.ts';
import type { Value } from './value.ts';

/** The names and positions that lead from an expression's value to the part that is asked about. */
export type Path = readonly string[];

type Part = readonly [expression: Expression, path: Path];

/** The expressions that the value at a path is made of, each with what is left of the path. */
export function partsOf(node: Expression, path: Path, scope: Scope): readonly Part[] {
  switch (node.kind) {
    case 'parens':
      return [[node.expression, path]];
    case 'object':
      return itemsOf(node, path, scope);
    case 'tuple':
      return tupleItems(node.items, path);
    case 'conditional':
      return branches(quietly(node.condition, scope), node.yes, node.no).map(branch => [branch, path]);
    case 'call':
      return node.args.map(arg => [arg, []]);
    default:
      return wholeParts(node).map(part => [part, []]);
  }
}

const quietly = (node: Expression, scope: Scope): Value => scope.run.silently(() => evaluate(node, scope));

const branches = (condition: Value, yes: Expression, no: Expression): readonly Expression[] =>
  condition === true ? [yes] : condition === false ? [no] : [yes, no];

function itemsOf({ items }: ObjectLiteral, [first, ...rest]: Path, scope: Scope): readonly Part[] {
  const found = items.findLast(({ key }) => first !== undefined && quietly(key, scope) === first);
  return found ? [[found.value, rest]] : items.map(({ value }) => [value, []]);
}

function tupleItems(items: readonly Expression[], [first = '', ...rest]: Path): readonly Part[] {
  const found = /^\d+$/.test(first) ? items[Number(first)] : undefined;
  return found ? [[found, rest]] : items.map(item => [item, []]);
}

function wholeParts(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'template':
      return node.parts.flatMap(templateParts);
    case 'binary':
      return [node.left, node.right];
    case 'unary':
      return [node.operand];
    case 'for-tuple':
      return [node.collection, node.result];
    case 'for-object':
      return [node.collection, node.resultKey, node.result];
    default:
      return 'source' in node ? [node.source] : []; // of a traversal that does not begin with a name
  }
}

function templateParts(part: TemplatePart): readonly Expression[] {
  switch (part.kind) {
    case 'text':
      return [];
    case 'interpolation':
      return [part.expression];
    case 'if':
      return [...part.yes, ...part.no].flatMap(templateParts);
    case 'for':
      return [part.collection, ...part.parts.flatMap(templateParts)];
  }
}
