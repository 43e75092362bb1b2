import type { Unknown } from '../../model.ts';
import { convert } from '../evaluate/convert.ts';
import { Fault } from '../evaluate/fault.ts';
import { functions } from '../evaluate/functions/index.ts';
import { toJson } from '../evaluate/functions/to-json.ts';
import type { Scope } from '../evaluate/scope.ts';
import { Mapping, Sequence, type Value } from '../evaluate/value.ts';
import type { Argument, BodyType, NestedBlock } from './body.ts';
import { bodyAt } from './index.ts';

/** Says why an attribute at that path is known after apply; without it, what nobody wrote is null. */
export type Unfilled = (path: string) => Unknown;

/** A written value as the provider plans it: of the argument's type, and with the defaults of the blocks in it. */
export function shaped(body: BodyType, name: string, value: Value, scope: Scope, unfilled?: Unfilled): Value {
  const argument = body.arguments.get(name);
  if (argument) return shapedArgument(argument, value, scope);
  const block = body.blocks.get(name);
  return block ? shapedBlocks(block, name, value, scope, unfilled) : value;
}

function shapedBlocks(
  { body, isSingle }: NestedBlock,
  name: string,
  value: Value,
  scope: Scope,
  unfilled?: Unfilled,
): Value {
  // In JSON, one block may stand without a list around it.
  const blocks = value instanceof Mapping ? new Sequence('tuple', [value]) : value;
  if (!(blocks instanceof Sequence)) return value;
  const items = blocks.items.map((item, index) => {
    const at = isSingle ? name : `${name}[${index}]`;
    const within: Unfilled | undefined = unfilled && (path => unfilled(`${at}.${path}`));
    return item instanceof Mapping ? shapedBlock(bodyAt(body), item, scope, within) : item;
  });
  return isSingle ? (items[0] ?? null) : new Sequence(blocks.kind, items);
}

/** A value that does not fit stays as it is written: another version of the provider may take it. */
function shapedArgument({ type, isJson }: Argument, value: Value, scope: Scope): Value {
  if (typeof value === type.kind && !isJson) return value;
  const converted = convert(value, type);
  if (converted instanceof Fault) return value;
  return isJson && typeof converted === 'string' ? tidied(converted, scope) : converted;
}

/** The provider writes JSON without spaces, and names in order. */
function tidied(text: string, scope: Scope): string {
  const decoded = functions.get('jsondecode')?.apply([text], scope) ?? null;
  const isJson = decoded instanceof Mapping || decoded instanceof Sequence;
  return isJson ? toJson(decoded) : text;
}

function shapedBlock(body: BodyType, block: Mapping, scope: Scope, unfilled: Unfilled | undefined): Mapping {
  return new Mapping(
    'object',
    () => withGiven(block.names(), body.given),
    name => {
      const written = block.get(name) ?? null;
      if (written !== null) return shaped(body, name, written, scope, unfilled);
      const planned = unwritten(body, name);
      return planned === undefined ? (unfilled?.(name) ?? null) : planned;
    },
  );
}

const withGiven = (names: readonly string[], given: readonly string[]): readonly string[] =>
  given.length === 0 ? names : [...names, ...given.filter(name => !names.includes(name))];

/** What is planned for an argument or block that nobody wrote; undefined when only AWS knows. */
export function unwritten(body: BodyType, name: string): Value | undefined {
  const argument = body.arguments.get(name);
  if (argument) return argument.otherwise === undefined && !argument.isFilledIn ? null : argument.otherwise;
  const block = body.blocks.get(name);
  if (!block || block.isFilledIn) return undefined;
  return block.isSingle ? null : new Sequence('list', []);
}
