import type { Call, Expression, TemplatePart } from '../hcl/tree.ts';
import { evaluate } from './expression.ts';
import { findBound, type Scope } from './scope.ts';

/** The names and positions that lead from an expression's value to the part that is asked about. */
type Path = readonly string[];

/**
 * Whether `sensitive()` has marked the value at that path. Values carry no marks of their own: this looks at how they
 * are written, through locals and arguments of modules.
 */
export function isSensitive(node: Expression, path: Path, scope: Scope): boolean {
  if (scope.run.enter() !== undefined) return false;
  try {
    return marked(node, path, scope);
  } finally {
    scope.run.leave();
  }
}

type Of<K extends Expression['kind']> = Extract<Expression, { readonly kind: K }>;
type Finders = { readonly [K in Expression['kind']]?: (node: Of<K>, path: Path, scope: Scope) => boolean };

const finders: Finders = {
  call: ofCall,
  parens: ({ expression }, path, scope) => isSensitive(expression, path, scope),
  attr: ({ source, name }, path, scope) => ofStep(source, name, path, scope),
  index: ({ source, key }, path, scope) =>
    ofStep(source, nameOf(key, scope), path, scope) || isSensitive(key, [], scope),
  object: ({ items }, [first, ...rest], scope) =>
    items.some(({ key, value }) => nameOf(key, scope) === first && isSensitive(value, rest, scope)),
  tuple: ({ items }, [first = '', ...rest], scope) =>
    items.some((item, index) => String(index) === first && isSensitive(item, rest, scope)),
  variable: ({ name }, path, scope) => ofName(name, path, scope),
};

function marked(node: Expression, path: Path, scope: Scope): boolean {
  // TypeScript cannot see that the finder found by a node's kind takes that kind of node.
  const find = finders[node.kind] as ((node: Expression, path: Path, scope: Scope) => boolean) | undefined;
  return find ? find(node, path, scope) : partsOf(node).some(part => anywhere(part, scope));
}

function ofCall({ name, args }: Call, path: Path, scope: Scope): boolean {
  const plain = name.replace(/^core::/, '');
  if (plain === 'sensitive') return true;
  if (plain === 'nonsensitive' || plain === 'issensitive') return false;
  if (/^to(list|map|set)$/.test(plain)) return args.some(arg => isSensitive(arg, path, scope));
  return args.some(arg => anywhere(arg, scope));
}

/** A part of what is sensitive is sensitive too. */
const ofStep = (source: Expression, name: string, path: Path, scope: Scope): boolean =>
  isSensitive(source, [name, ...path], scope) || isSensitive(source, [], scope);

function nameOf(key: Expression, scope: Scope): string {
  const value = scope.run.silently(() => evaluate(key, scope));
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function ofName(name: string, [first = '', ...rest]: Path, scope: Scope): boolean {
  const origin = findBound(scope, name)?.origin;
  if (origin) return first === 'value' && isSensitive(origin.collection, [origin.key, ...rest], origin.scope);
  const written = name === 'var' || name === 'local' ? scope.module.written(name, first) : undefined;
  return written !== undefined && isSensitive(written.expression, rest, written.scope);
}

/** Sensitive itself, or with something sensitive in it. */
function anywhere(node: Expression, scope: Scope): boolean {
  if (isSensitive(node, [], scope)) return true;
  if (node.kind === 'object')
    return node.items.some(({ key, value }) => anywhere(key, scope) || anywhere(value, scope));
  return node.kind === 'tuple' && node.items.some(item => anywhere(item, scope));
}

/** What a value is computed from. */
function partsOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'template':
      return node.parts.flatMap(templateParts);
    case 'conditional':
      return [node.condition, node.yes, node.no];
    case 'binary':
      return [node.left, node.right];
    case 'unary':
      return [node.operand];
    case 'splat':
      return [node.source];
    case 'for-tuple':
    case 'for-object':
      return [node.collection];
    default:
      return [];
  }
}

function templateParts(part: TemplatePart): readonly Expression[] {
  switch (part.kind) {
    case 'text':
      return [];
    case 'interpolation':
      return [part.expression];
    case 'if':
      return [part.condition, ...part.yes.flatMap(templateParts), ...part.no.flatMap(templateParts)];
    case 'for':
      return [part.collection, ...part.parts.flatMap(templateParts)];
  }
}
