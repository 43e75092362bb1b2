import { Unknown } from '../../model.ts';
import { contentsOf, type Contents, type Placed } from '../body.ts';
import type { Block, Expression } from '../hcl/tree.ts';
import { evaluate } from './expression.ts';
import { pairsWithin } from './for.ts';
import { bind, fail, inFile, type Scope } from './scope.ts';
import { Mapping, object, tuple, type Value } from './value.ts';

/** One block, written or made by a `dynamic` one, with the scope its content is evaluated in. */
export type Unfolded = { readonly contents: Contents; readonly scope: Scope; readonly block: Placed<Block> };

/** The blocks of one type in a body; undefined when there is none, unknown when nobody can know how many. */
export function unfold({ blocks }: Contents, type: string, scope: Scope): readonly Unfolded[] | Unknown | undefined {
  const written = blocks.filter(
    ({ node }) => node.type === type || (node.type === 'dynamic' && node.labels[0]?.text === type),
  );
  if (written.length === 0) return undefined;
  const unfolded: Unfolded[] = [];
  for (const block of written) {
    const made =
      block.node.type === 'dynamic'
        ? unfoldDynamic(block, type, scope)
        : [{ contents: contentsOf(block.node.body, block.file), scope: inFile(scope, block.file), block }];
    if (made instanceof Unknown) return made;
    unfolded.push(...made);
  }
  return unfolded;
}

function unfoldDynamic({ node, file }: Placed<Block>, type: string, outer: Scope): readonly Unfolded[] | Unknown {
  const { attributes, blocks } = contentsOf(node.body, file);
  const scope = { ...outer, file };
  const each = attributes.get('for_each')?.node.value;
  const content = blocks.find(block => block.node.type === 'content');
  if (!each || !content) return fail(scope, node.heading, 'a dynamic block needs for_each and content');
  const pairs = pairsWithin(each, scope);
  if (pairs instanceof Unknown) return pairs;
  const name = nameOf(attributes.get('iterator')?.node.value) ?? type;
  return pairs.map(({ key, value }, index) => {
    const bound = object([
      ['key', key],
      ['value', value],
    ]);
    const originKey = typeof key === 'string' ? key : String(index);
    const inner = bind(scope, name, bound, { collection: each, scope, key: originKey });
    return { contents: contentsOf(content.node.body, file), scope: inner, block: content };
  });
}

/** A bare word, or a text, as JSON has it. */
function nameOf(expression: Expression | undefined): string | undefined {
  if (expression?.kind === 'variable') return expression.name;
  return expression?.kind === 'text' ? expression.value : undefined;
}

export function blockObjects(contents: Contents, type: string, scope: Scope): readonly Value[] | undefined {
  const unfolded = unfold(contents, type, scope);
  return unfolded instanceof Unknown ? [unfolded] : unfolded?.map(bodyObject);
}

/** A block's attributes and blocks as one object, computed when asked for. */
function bodyObject({ contents, scope, block }: Unfolded): Value {
  const names = [...contents.attributes.keys(), ...blockTypes(contents)];
  const known = new Map<string, Value>();
  const running = new Set<string>();
  return new Mapping(
    'object',
    () => names,
    name => {
      if (running.has(name)) return fail(scope, block.node.heading, `${name} needs itself`, 'cycle');
      if (known.has(name)) return known.get(name);
      running.add(name);
      try {
        known.set(name, memberOf(contents, name, scope) ?? null);
      } finally {
        running.delete(name);
      }
      return known.get(name);
    },
  );
}

/** Types of the blocks in a body, dynamic ones by what they make. */
export const blockTypes = ({ blocks }: Contents): readonly string[] => [
  ...new Set(blocks.map(({ node }) => (node.type === 'dynamic' ? (node.labels[0]?.text ?? '') : node.type))),
];

/** The value of an attribute, or of all blocks of that type as a list; undefined when neither is written. */
export function memberOf(contents: Contents, name: string, scope: Scope): Value | undefined {
  const attribute = contents.attributes.get(name);
  if (attribute) return evaluate(attribute.node.value, inFile(scope, attribute.file));
  const unfolded = unfold(contents, name, scope);
  if (unfolded === undefined || unfolded instanceof Unknown) return unfolded;
  return tuple(unfolded.map(bodyObject));
}
