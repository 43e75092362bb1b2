import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { Fault } from '../../fault.ts';
import { toText } from '../../primitive.ts';
import { Mapping, object, tuple, type Value } from '../../value.ts';
import { plainScalar, scalarTags, taggedScalar } from './scalar.ts';

/** One reading: aliases may repeat what they point to, but not without end. */
type Reading = { readonly document: Document; readonly text: string; left: number; readonly open: Set<Node> };

const mostNodes = 1_000_000;
const deepest = 500;

export function decodeYaml(text: string): Value | Fault {
  const documents = parseAllDocuments(text, {
    schema: 'failsafe',
    version: '1.1',
    uniqueKeys: false,
    logLevel: 'silent',
    merge: false,
  });
  const [document, ...others] = documents;
  if (!document || !Array.isArray(documents)) return new Fault('the text holds no YAML document');
  if (others.length > 0) return new Fault('the text holds more than one YAML document');
  const [error] = document.errors;
  if (error) return new Fault(`the text is not YAML: ${error.message.split('\n')[0] ?? ''}`);
  return valueOf(document.contents, { document, text, left: mostNodes, open: new Set() });
}

function valueOf(node: unknown, reading: Reading): Value | Fault {
  reading.left -= 1;
  if (reading.left < 0 || reading.open.size > deepest) return new Fault('the YAML document is too large', 'limit');
  if (isAlias(node)) return aliasOf(node, reading);
  if (isScalar(node)) return scalarOf(node, reading);
  if (isMap(node)) return within(node, reading, () => mappingOf(node, reading));
  if (isSeq(node)) return within(node, reading, () => sequenceOf(node.items, node.tag, reading));
  return null;
}

/** What is being read cannot be pointed to from within. */
function within(node: Node, reading: Reading, read: () => Value | Fault): Value | Fault {
  if (reading.open.has(node)) return new Fault('an alias points to what it stands in');
  reading.open.add(node);
  const value = read();
  reading.open.delete(node);
  return value;
}

function aliasOf(alias: Alias, reading: Reading): Value | Fault {
  const target = alias.resolve(reading.document);
  return target ? valueOf(target, reading) : new Fault(`there is no anchor "${alias.source}"`);
}

const shortTag = (tag: string): string => tag.replace(/^tag:yaml\.org,2002:/, '');

const unfitTag = (tag: string | undefined, wanted: string): Fault | undefined =>
  tag === undefined || shortTag(tag) === wanted ? undefined : unknownTag(tag);

const unknownTag = (tag: string): Fault => new Fault(`the YAML tag "${tag}" is not supported`);

function scalarOf(node: Scalar, reading: Reading): Value | Fault {
  const isPlain = node.type === 'PLAIN';
  const text = textOf(node, reading);
  if (text instanceof Fault) return text;
  if (node.tag !== undefined) {
    const tag = shortTag(node.tag);
    return scalarTags.has(tag) ? taggedScalar(tag, text, isPlain) : unknownTag(node.tag);
  }
  return isPlain ? plainScalar(text) : text.normalize();
}

/** Where the YAML package is more lenient than Terraform's, or ends a last line that has no end. */
function textOf(node: Scalar, { text }: Reading): string | Fault {
  const [start, end, behind] = node.range ?? [0, 0, 0];
  const mistake = mistakeIn(node, text.slice(start, end));
  if (mistake !== undefined) return new Fault(`the text is not YAML: ${mistake}`);
  const body = typeof node.value === 'string' ? node.value : '';
  return isBlock(node) && behind >= text.length && !text.endsWith('\n') ? body.replace(/\n$/, '') : body;
}

const isBlock = ({ type }: Scalar): boolean => type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';

function mistakeIn({ type }: Scalar, source: string): string | undefined {
  if (type === 'QUOTE_SINGLE' && source.slice(1, -1).replaceAll("''", '').includes("'")) return 'a quote is not closed';
  const isEscaped = type === 'QUOTE_DOUBLE' && /(?<!\\)(?:\\\\)*\\\//.test(source);
  return isEscaped ? '"\\/" is no escape sequence' : undefined;
}

function sequenceOf(items: readonly unknown[], tag: string | undefined, reading: Reading): Value | Fault {
  const unfit = unfitTag(tag, 'seq');
  if (unfit) return unfit;
  const values: Value[] = [];
  for (const item of items) {
    const value = valueOf(item, reading);
    if (value instanceof Fault) return value;
    values.push(value);
  }
  return tuple(values);
}

function mappingOf(node: YAMLMap, reading: Reading): Value | Fault {
  const unfit = unfitTag(node.tag, 'map');
  if (unfit) return unfit;
  const entries = new Map<string, Value>();
  for (const { key, value: item } of node.items) {
    const [name, value] = [keyOf(key, reading), valueOf(item, reading)];
    if (name instanceof Fault) return name;
    if (value instanceof Fault) return value;
    const merged = name === '<<' ? mergedEntries(value) : [[name, value] as const];
    if (!merged) return new Fault('only a mapping can be merged with "<<"');
    for (const [each, inner] of merged) entries.set(each, inner);
  }
  return object(entries);
}

const mergedEntries = (value: Value): readonly (readonly [string, Value])[] | undefined =>
  value instanceof Mapping ? value.entries() : undefined;

function keyOf(key: unknown, reading: Reading): string | Fault {
  const value = valueOf(key, reading);
  const text = value instanceof Fault ? value : toText(value);
  return typeof text === 'string' ? text : new Fault('a key must be a text, a number or a boolean');
}
