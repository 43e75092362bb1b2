import { asIntrinsic, type Node, type Scalar } from '../syntax/tree.ts';
import type { Data } from '../../model.ts';

/** What a loop stands at. */
export type Binding = { readonly text: string; readonly value: Data };
/** What the loops around a node stand at, by the names they give it. */
export type Bindings = ReadonlyMap<string, Binding>;

/** `${Name}`, and `&{Name}`, which drops what a logical id may not hold. */
const mark = /([$&])\{([A-Za-z0-9]+)\}/g;

/** A text with the loops' names put in; undefined where it would grow beyond what is left. */
export function filled(text: string, bindings: Bindings, take: (characters: number) => boolean): string | undefined {
  if (bindings.size === 0) return text;
  const parts: string[] = [];
  let done = 0;
  for (const { 0: whole, 1: kind, 2: name = '', index } of text.matchAll(mark)) {
    const bound = bindings.get(name);
    if (bound === undefined) continue;
    if (!take(bound.text.length)) return undefined;
    parts.push(text.slice(done, index), kind === '&' ? asId(bound.text) : bound.text);
    done = index + whole.length;
  }
  return done === 0 ? text : parts.join('') + text.slice(done);
}

const asId = (text: string): string => text.replace(/[^A-Za-z0-9]/g, '');

/** Texts that name nothing stay as they are. */
export const scalarWith = (node: Scalar, text: string): Scalar =>
  text === node.text ? node : { ...node, text, value: text, made: true };

/** `!Ref Name` of a loop's own name. */
export function referenced(node: Node, bindings: Bindings): Scalar | undefined {
  const call = bindings.size === 0 ? undefined : asIntrinsic(node);
  if (call?.name !== 'Ref' || call.argument.kind !== 'scalar') return undefined;
  const bound = bindings.get(call.argument.text);
  if (bound === undefined) return undefined;
  const { value, text } = bound;
  const scalar = typeof value === 'number' || typeof value === 'boolean' ? value : text;
  return { kind: 'scalar', style: 'plain', text, value: scalar, made: true, start: node.start, end: node.end };
}
