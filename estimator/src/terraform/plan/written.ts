import { type Reference, Unknown } from '../../model.ts';
import { entries, field, isObject, items } from './json.ts';
import { type Origins, originsOf, type Written as Expression } from './references.ts';

/** What the configuration says is written at one position of a resource. */
export type Written =
  /** Nobody says: there is no configuration. */
  | { readonly kind: 'untold' }
  | { readonly kind: 'nothing'; readonly name: string }
  /** In a block that the configuration does not list, as it lists none that `dynamic` made. */
  | { readonly kind: 'unlisted'; readonly block: string }
  | ({ readonly kind: 'expression' } & Expression)
  | { readonly kind: 'blocks'; readonly blocks: readonly unknown[]; readonly scope: Omit<Expression, 'expression'> };

/** What is written of a member of the blocks at a position; an expression is one whole. */
export function memberOf(written: Written, name: string): Written {
  if (written.kind === 'nothing') return { kind: 'unlisted', block: written.name };
  if (written.kind !== 'blocks') return written;
  const found = written.blocks.flatMap(block => field(block, name) ?? []);
  const [expression] = found;
  if (expression === undefined) return { kind: 'nothing', name };
  if (isBlocks(expression)) return { kind: 'blocks', blocks: found.flatMap(blocksIn), scope: written.scope };
  return { kind: 'expression', expression: together(found), ...written.scope };
}

const isBlocks = (node: unknown): boolean => Array.isArray(node) || (isObject(node) && !isExpression(node));

const blocksIn = (node: unknown): readonly unknown[] => (Array.isArray(node) ? items(node) : [node]);

/** Of a block that stands alone, all members are objects; `{}` is an expression of constants. */
const isExpression = (node: unknown): boolean =>
  field(node, 'references') !== undefined || field(node, 'constant_value') !== undefined || entries(node).length === 0;

/** Blocks of one type have no order that a plan keeps: what one of them refers to, all may. */
const together = (expressions: readonly unknown[]): unknown => ({
  references: expressions.flatMap(expression => items(field(expression, 'references'))),
});

/** Resources that what is written at a path leads to; blocks of one type are not told apart. */
export function referencesAt(written: Written, path: string): readonly Reference[] {
  const steps = path.split('.').filter(step => !/^\d+$/.test(step));
  const found = steps.reduce(memberOf, written);
  return found.kind === 'expression' ? originsOf(found).references : [];
}

/** Whose value is unknown, and who is told of what the plan leaves open. */
export type Asking = { readonly own: Reference; readonly note: (block: string) => void };

/** What is unknown in the plan is unknown, or not set: what nobody wrote, or wrote as null, AWS decides. */
export function unknownAt(written: Written, { own, note }: Asking): Unknown | undefined {
  switch (written.kind) {
    case 'nothing':
      return undefined;
    case 'unlisted':
      note(written.block);
      return undefined;
    case 'untold':
    case 'blocks':
      return new Unknown('known after apply', [own]);
    case 'expression':
      return unlessKnown(originsOf(written), own);
  }
}

function unlessKnown({ references, isHidden }: Origins, own: Reference): Unknown | undefined {
  const [first] = references;
  if (first === undefined) return isHidden ? new Unknown('known after apply', [own]) : undefined;
  return new Unknown(reasonOf(first), references);
}

const reasonOf = ({ address, attribute }: Reference): string =>
  `${attribute === '' ? address : `${address}.${attribute}`} is known after apply`;
