import { isAlias, isMap, isScalar, type ParsedNode, type Scalar as YamlScalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../../model.ts';
import { mappingOf } from './mapping.ts';
import { plainValue } from './plain.ts';
import { gap } from './repair.ts';
import { functionOf } from './tags.ts';
import type { Fault, Node, Scalar, Style } from './tree.ts';

/** Deeper than any template; shallow enough for the stack. */
const deepest = 200;
/** How many nodes a template may have with its aliases written out. */
const mostNodes = 1_000_000;

export type Converter = {
  readonly text: string;
  readonly fault: (fault: Fault) => void;
  /** Anchored nodes by name, with their size when aliases in them are written out. */
  readonly anchors: Map<string, { readonly node: Node; readonly size: number }>;
  /** Nodes so far, aliases written out. */
  size: number;
};

/** From the reader's nodes to ours: typed scalars, resolved aliases and merges, exact ends. */
export function convert(node: ParsedNode, text: string, fault: (fault: Fault) => void): Node {
  return nodeOf({ text, fault, anchors: new Map(), size: 0 }, node, 0);
}

/** An anchor is known only after its node, so an alias within it is a loop, and refused. */
export function nodeOf(converter: Converter, node: ParsedNode, depth: number): Node {
  const { anchors } = converter;
  if (isAlias(node)) return aliasOf(converter, node.source, span(node.range));
  const { anchor } = node;
  if (anchor !== undefined) anchors.delete(anchor);
  const before = converter.size++;
  const bare = depth > deepest ? tooDeep(converter, node) : contentOf(converter, node, depth);
  const name = functionOf(node.tag);
  const result: Node =
    name === undefined ? bare : { kind: 'tagged', name, argument: bare, start: bare.start, end: bare.end };
  if (anchor !== undefined) anchors.set(anchor, { node: result, size: converter.size - before });
  return result;
}

function contentOf(
  converter: Converter,
  node: YamlScalar.Parsed | YAMLMap.Parsed | YAMLSeq.Parsed,
  depth: number,
): Node {
  if (isScalar(node))
    return isGap(node) ? invalid(span(node.range), 'it cannot be read') : scalarOf(converter.text, node);
  if (isMap(node)) return mappingOf(converter, node, depth + 1);
  return sequenceOf(converter, node, depth + 1);
}

export const isGap = ({ type, value }: YamlScalar.Parsed): boolean => type === 'PLAIN' && String(value).startsWith(gap);

const invalid = ({ start, end }: Span, reason: string): Node => ({ kind: 'invalid', start, end, reason });

const span = ([start, end]: readonly [number, number, ...unknown[]]): Span => ({ start, end });

function tooDeep({ fault }: Converter, node: ParsedNode): Node {
  const { start } = span(node.range);
  const message = `nested more than ${deepest} deep`;
  fault({ start, end: start, code: 'limit', message });
  return invalid({ start, end: start }, message);
}

function aliasOf(converter: Converter, name: string, at: Span): Node {
  const anchor = converter.anchors.get(name);
  if (anchor === undefined) {
    const message = `there is no anchor "${name}" before this alias`;
    converter.fault({ ...at, code: 'reference', message });
    return invalid(at, message);
  }
  if (converter.size + anchor.size > mostNodes) {
    const message = `aliases grow the template beyond ${mostNodes} values`;
    converter.fault({ ...at, code: 'limit', message });
    return invalid(at, message);
  }
  converter.size += anchor.size;
  return anchor.node;
}

const styles: Readonly<Record<string, Style>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

function scalarOf(source: string, node: YamlScalar.Parsed): Scalar {
  const text = String(node.value);
  const style = styles[node.type ?? 'PLAIN'] ?? 'plain';
  const [start, end] = node.range;
  return {
    kind: 'scalar',
    style,
    text,
    value: style === 'plain' && node.tag !== 'tag:yaml.org,2002:str' ? plainValue(text) : text,
    start,
    end: style === 'block' ? endOfText(source, start, end) : end,
  };
}

/** A block scalar reaches to the next line with anything on it. */
export function endOfText(source: string, start: number, end: number): number {
  let here = end;
  while (here > start && /\s/.test(source.charAt(here - 1))) here--;
  return here;
}

function sequenceOf(converter: Converter, node: YAMLSeq.Parsed, depth: number): Node {
  const items = node.items.map(item => nodeOf(converter, item, depth));
  const [start, end] = node.range;
  const last = node.items.at(-1);
  return {
    kind: 'list',
    items,
    start,
    end: node.flow === true || last === undefined ? end : writtenEnd(last, items.at(-1)),
  };
}

/** An alias ends where it is written, not where its anchor does. */
export const writtenEnd = (written: ParsedNode, node: Node | undefined): number =>
  isAlias(written) || node === undefined ? written.range[1] : node.end;
