import { Unknown } from '../../../model.ts';
import { isWhole, toBigInt } from '../arithmetic.ts';
import { Fault } from '../fault.ts';
import type { Value } from '../value.ts';
import { addressText, type Block, parseAddress, parseBlock } from './address.ts';
import { type Builtins, define, type Param, variadic } from './builtin.ts';
import { listOf } from './lists.ts';
import { number, text, whole } from './params.ts';

const blockText = ({ address, prefix, bits }: Block): string => `${addressText(address, bits)}/${prefix}`;

const within = (given: string, apply: (block: Block) => Value | Fault): Value | Fault => {
  const block = parseBlock(given);
  return block instanceof Fault ? block : apply(block);
};

/** A whole number of any size: there are more addresses than JavaScript can count. */
const large: Param<bigint> = {
  read: value => {
    const read = number.read(value);
    if (read instanceof Unknown || read instanceof Fault) return read;
    return isWhole(read) ? toBigInt(read) : new Fault('a whole number is required');
  },
};

/** A negative number counts from the end. */
function host({ address, prefix, bits }: Block, index: bigint): Value | Fault {
  const size = 1n << BigInt(bits - prefix);
  if (index >= size || index < -size) return new Fault(`a /${prefix} has no host ${index}`);
  return addressText(address + (index < 0n ? size + index : index), bits);
}

function netmask({ prefix, bits }: Block): Value | Fault {
  if (bits === 128) return new Fault('only IPv4 has netmasks');
  return addressText((0xffffffffn << BigInt(32 - prefix)) & 0xffffffffn, 32);
}

/** Terraform lets numbers below zero through, and sets all the bits that they have. */
function subnet(block: Block, newBits: number, index: bigint): Value | Fault {
  const prefix = block.prefix + newBits;
  if (prefix < 0 || prefix > block.bits) return new Fault(`a /${block.prefix} cannot be extended by ${newBits} bits`);
  const most = (1n << BigInt(newBits >= 0 && newBits < 64 ? newBits : 64)) - 1n;
  if (BigInt.asUintN(64, index < 0n ? -index : index) > most)
    return new Fault(`${newBits} more bits do not make a network number ${index}`);
  const address = block.address | (index << BigInt(block.bits - prefix));
  return blockText({ ...block, prefix, address: BigInt.asUintN(block.bits, address < 0n ? -address : address) });
}

const mostNewBits = 32;

/** Blocks one after the other, each at the next place that fits its size. */
function subnets(block: Block, newBits: readonly number[]): Value | Fault {
  const made: string[] = [];
  let next = block.address;
  const end = block.address + (1n << BigInt(block.bits - block.prefix));
  for (const each of newBits) {
    const prefix = block.prefix + each;
    if (each < 1 || each > mostNewBits || prefix > block.bits)
      return new Fault(`a /${block.prefix} cannot be extended by ${each} bits`);
    const size = 1n << BigInt(block.bits - prefix);
    const address = ((next + size - 1n) / size) * size;
    if (address + size > end) return new Fault(`there is no room left for a /${prefix}`);
    made.push(blockText({ ...block, prefix, address }));
    next = address + size;
  }
  return listOf(made);
}

/** OpenTofu's. */
function contains(outer: Block, inner: string): Value | Fault {
  const single = parseAddress(inner);
  const block = single ? { ...single, prefix: single.bits } : parseBlock(inner);
  if (block instanceof Fault)
    return new Fault(`${JSON.stringify(inner.slice(0, 60))} is not an address or a block of them`);
  if (block.bits !== outer.bits) return new Fault('both must be IPv4 or both IPv6');
  const rest = BigInt(outer.bits - outer.prefix);
  return block.prefix >= outer.prefix && block.address >> rest === outer.address >> rest;
}

export const networks: Builtins = {
  cidrcontains: define([text, text], ([outer, inner]) => within(outer, block => contains(block, inner))),
  cidrhost: define([text, large], ([given, index]) => within(given, block => host(block, index))),
  cidrnetmask: define([text], ([given]) => within(given, netmask)),
  cidrsubnet: define([text, whole, large], ([given, newBits, index]) =>
    within(given, block => subnet(block, newBits, index)),
  ),
  cidrsubnets: variadic([text], whole, ([given], newBits) => within(given, block => subnets(block, newBits))),
};
