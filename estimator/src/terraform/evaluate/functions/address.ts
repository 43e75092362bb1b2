import { Fault } from '../fault.ts';

/** A block of IP addresses: its first address, and how many leading bits all of them share. */
export type Block = { readonly address: bigint; readonly prefix: number; readonly bits: 32 | 128 };

/** Reads `10.0.0.0/8` or `fd00::/8`; bits behind the prefix are cleared. */
export function parseBlock(text: string): Block | Fault {
  const [, host = '', length = ''] = /^([0-9a-fA-F:.]+)\/(\d{1,3})$/.exec(text) ?? [];
  const parsed = parseAddress(host);
  const prefix = Number(length);
  if (!parsed || length === '' || prefix > parsed.bits)
    return new Fault(`${JSON.stringify(text.slice(0, 60))} is not a block of addresses like 10.0.0.0/8`);
  const rest = BigInt(parsed.bits - prefix);
  return { address: (parsed.address >> rest) << rest, prefix, bits: parsed.bits };
}

export type Address = { readonly address: bigint; readonly bits: 32 | 128 };

export function parseAddress(text: string): Address | undefined {
  const address = text.includes(':') ? parseSix(text) : parseFour(text);
  return address === undefined ? undefined : { address, bits: text.includes(':') ? 128 : 32 };
}

/** Terraform has always taken numbers with leading zeros for decimal ones. */
function parseFour(text: string): bigint | undefined {
  const numbers = text.split('.');
  if (numbers.length !== 4 || numbers.some(each => !/^\d{1,9}$/.test(each) || Number(each) > 255)) return undefined;
  return numbers.reduce((sum, each) => (sum << 8n) | BigInt(Number(each)), 0n);
}

function parseSix(text: string): bigint | undefined {
  const groups = groupsOf(withoutDots(text)?.split('::') ?? []);
  if (groups.length !== 8 || groups.some(each => !/^[0-9a-fA-F]{1,4}$/.test(each))) return undefined;
  return groups.reduce((sum, each) => (sum << 16n) | BigInt(`0x${each}`), 0n);
}

/** A double colon stands for as many zeros as are missing, and for one at least. */
function groupsOf(halves: readonly string[]): readonly string[] {
  const [left = [], right, ...more] = halves.map(half => (half === '' ? [] : half.split(':')));
  if (right === undefined || more.length > 0) return more.length > 0 ? [] : left;
  const missing = 8 - left.length - right.length;
  return missing < 1 ? [] : [...left, ...new Array<string>(missing).fill('0'), ...right];
}

/** The last two groups may be written as an address of the old kind. */
function withoutDots(text: string): string | undefined {
  if (!text.includes('.')) return text;
  const at = text.lastIndexOf(':') + 1;
  const four = parseFour(text.slice(at));
  return four === undefined
    ? undefined
    : `${text.slice(0, at)}${(four >> 16n).toString(16)}:${(four & 0xffffn).toString(16)}`;
}

export function addressText(address: bigint, bits: 32 | 128): string {
  if (bits === 32) return fourText(address);
  // An old address in the new form is written as what it is.
  if (address >> 32n === 0xffffn) return fourText(address & 0xffffffffn);
  const groups = Array.from({ length: 8 }, (_, i) => ((address >> BigInt(112 - i * 16)) & 0xffffn).toString(16));
  const { start, length } = longestZeros(groups);
  if (length < 2) return groups.join(':');
  return `${groups.slice(0, start).join(':')}::${groups.slice(start + length).join(':')}`;
}

const fourText = (address: bigint): string =>
  [24n, 16n, 8n, 0n].map(shift => ((address >> shift) & 255n).toString()).join('.');

function longestZeros(groups: readonly string[]): { readonly start: number; readonly length: number } {
  let best = { start: 0, length: 0 };
  for (let start = 0; start < groups.length; start++) {
    let length = 0;
    while (groups[start + length] === '0') length++;
    if (length > best.length) best = { start, length };
  }
  return best;
}
