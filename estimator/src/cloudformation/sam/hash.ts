import { sha1 } from '../../terraform/evaluate/functions/bytes/sha1.ts';
import { asIntrinsic, type Node, textOf } from '../syntax/tree.ts';
import type { Work } from './work.ts';

/** SAM tells names apart by ten digits of a hash of what they stand for. */
export function hashed(prefix: string, data: string | undefined): string {
  if (data === undefined || data === '') return prefix;
  const bytes = sha1(new TextEncoder().encode(data)).slice(0, 5);
  return prefix + [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** A name with a suffix, which is hashed when it has characters that ids may not have. */
export const suffixed = (prefix: string, suffix: string): string =>
  /^[A-Za-z0-9]+$/.test(suffix) ? prefix + suffix : hashed(prefix, suffix);

/** What SAM hashes: a text as it is, a call as compact JSON. Undefined for what nobody would write there. */
export function hashable(node: Node | undefined, { text }: Work): string | undefined {
  if (node === undefined) return undefined;
  return text(node) ?? jsonOf(node, text, 0);
}

const deepest = 4;
const longest = 20;

function jsonOf(node: Node, text: Work['text'], depth: number): string | undefined {
  const known = text(node);
  if (known !== undefined) return json(known);
  if (depth >= deepest) return undefined;
  const intrinsic = asIntrinsic(node);
  if (intrinsic) return callJson(intrinsic.name, intrinsic.argument, text, depth);
  if (node.kind !== 'list' || node.items.length > longest) return undefined;
  const items = node.items.map(item => jsonOf(item, text, depth + 1));
  return items.includes(undefined) ? undefined : `[${items.join(',')}]`;
}

function callJson(name: string, argument: Node, text: Work['text'], depth: number): string | undefined {
  const path = name === 'Fn::GetAtt' ? textOf(argument)?.split('.') : undefined;
  const inner = path ? `[${path.map(json).join(',')}]` : jsonOf(argument, text, depth + 1);
  return inner === undefined ? undefined : `{${json(name)}:${inner}}`;
}

const json = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\uffff]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
