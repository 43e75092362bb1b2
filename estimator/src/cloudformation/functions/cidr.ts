import type { Data } from '../../model.ts';
import { type Block, parseBlock } from '../../terraform/evaluate/functions/address.ts';
import { itemsOf, type Node } from '../syntax/tree.ts';
import { type Call, fail, type Scope, spread, tooMuch, toText } from '../values/scope.ts';

/** As many as CloudFormation makes. */
const mostBlocks = 256;
const longestText = 43;

/** Blocks of the size that leaves so many bits for hosts, one after the other from where the given one begins. */
export const cidr: Call = (argument, scope) => {
  const values = (itemsOf(argument) ?? []).map(scope.evaluate);
  const unknown = spread(values);
  if (unknown) return unknown;
  const [text, count, hostBits] = values.map(toText);
  const block = parseBlock(text ?? '');
  if (!isBlock(block) || values.length !== 3)
    return fail(scope, argument, 'Cidr takes a block of addresses like 10.0.0.0/16, how many to make, and their bits');
  return blocks(block, { count: Number(count || NaN), bits: Number(hostBits || NaN) }, argument, scope);
};

const isBlock = (block: ReturnType<typeof parseBlock>): block is Block => 'address' in block;

type Wanted = { readonly count: number; readonly bits: number };

function blocks(block: Block, wanted: Wanted, at: Node, scope: Scope): Data {
  const refused = refusal(block, wanted);
  if (refused !== undefined) return fail(scope, at, refused);
  const { count, bits } = wanted;
  const size = 1n << BigInt(bits);
  if (!scope.spend(count * longestText)) return tooMuch(at, scope);
  return Array.from(
    { length: count },
    (_, index) => `${addressText(block.address + BigInt(index) * size, block.bits)}/${block.bits - bits}`,
  );
}

function refusal({ bits: all, prefix }: Block, { count, bits }: Wanted): string | undefined {
  if (!isWithin(count, mostBlocks)) return `Cidr makes between 1 and ${mostBlocks} blocks`;
  if (!isWithin(bits, all - prefix)) return `a /${prefix} holds no blocks of ${bits} bits`;
  const isRoom = BigInt(count) << BigInt(bits) <= 1n << BigInt(all - prefix);
  return isRoom ? undefined : `a /${prefix} does not hold ${count} blocks of ${bits} bits`;
}

const isWithin = (number: number, most: number): boolean => Number.isInteger(number) && number >= 1 && number <= most;

/** CloudFormation writes out every group of an IPv6 address. */
function addressText(address: bigint, bits: 32 | 128): string {
  const [width, base, mark] = bits === 32 ? ([8n, 10, '.'] as const) : ([16n, 16, ':'] as const);
  const parts = Array.from({ length: bits / Number(width) }, (_, index) =>
    BigInt.asUintN(Number(width), address >> (BigInt(bits) - width * BigInt(index + 1))).toString(base),
  );
  return parts.join(mark);
}
