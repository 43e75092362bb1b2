import {
  asIntrinsic,
  type Entry,
  entry,
  itemsOf,
  type Mapping,
  type Node,
  type Syntax,
  textOf,
} from '../syntax/tree.ts';
import { readTemplate } from '../template.ts';
import type { Transform } from '../transforms.ts';
import { createScope } from '../values/evaluate.ts';
import { joined } from './joined.ts';
import { snippetsBehind } from './snippets.ts';

/** `AWS::Include` with the files it names put in its place; one that is on S3 is said, and left. */
export const includeFiles: Transform = (template, context) => {
  const { syntax } = template;
  const { root } = syntax;
  if (root?.kind !== 'map' || !syntax.source.text.includes('AWS::Include')) return template;
  const { evaluate } = createScope(template, context.parameters, context.report);
  const snippets = snippetsBehind(syntax, context);
  const content: Content = include => {
    const location = locationIn(include);
    return snippets.at(location && evaluate(location), include);
  };
  const whole = withSections(filledIn(root, content), entry(root, 'Transform')?.value, content);
  const files = [syntax.source, ...snippets.included.map(({ syntax: { source } }) => source)];
  const rewritten: Syntax = { ...syntax, source: joined(files), root: whole, included: snippets.included };
  return { ...readTemplate(rewritten), problems: template.problems };
};

/** What stands in the place of one include. */
type Content = (include: Node) => Node | undefined;

const isInclude = (node: Node): boolean => textOf(entry(node, 'Name')?.value) === 'AWS::Include';

const locationIn = (include: Node): Node | undefined => entry(entry(include, 'Parameters')?.value, 'Location')?.value;

/** The includes of a `Fn::Transform`; undefined when it has others too. */
function includesOf(argument: Node): readonly Node[] | undefined {
  const all = itemsOf(argument) ?? [argument];
  return all.every(isInclude) ? all : undefined;
}

function filledIn<N extends Node>(node: N, content: Content): N | Node {
  switch (node.kind) {
    case 'list':
      return { ...node, items: node.items.map(item => filledIn(item, content)) };
    case 'tagged':
      return taggedIn(node, content);
    case 'map':
      return mapIn(node, content);
    case 'scalar':
    case 'invalid':
      return node;
  }
}

/** `!Transform {Name: AWS::Include, …}` where a whole value stands. */
function taggedIn(node: Node & { readonly kind: 'tagged' }, content: Content): Node {
  const [include, ...more] =
    (asIntrinsic(node)?.name === 'Fn::Transform' ? includesOf(node.argument) : undefined) ?? [];
  const found = include && more.length === 0 ? content(include) : undefined;
  return found ?? { ...node, argument: filledIn(node.argument, content) };
}

function mapIn(node: Mapping, content: Content): Node {
  const { isWhole, found } = contentOf(node, content);
  const [only] = found;
  if (only !== undefined && only.kind !== 'map' && node.entries.size === 1) return only;
  const written = [...node.entries.values()].filter(({ name }) => !isWhole || name !== 'Fn::Transform');
  const entries = new Map(written.map(each => [each.name, { ...each, value: filledIn(each.value, content) }]));
  return { ...node, entries: withOthers(entries, found) };
}

/** What a map's own `Fn::Transform` brings, and whether that is all of it. */
function contentOf(node: Mapping, content: Content): { readonly isWhole: boolean; readonly found: readonly Node[] } {
  const call = node.entries.get('Fn::Transform');
  const includes = (call && includesOf(call.value)) ?? [];
  const found = includes.map(content).filter(each => each !== undefined);
  return { isWhole: found.length > 0 && found.length === includes.length, found };
}

/** What is written in the template itself wins. */
function withOthers(own: Mapping['entries'], others: readonly Node[]): Mapping['entries'] {
  const all = new Map<string, Entry>(own);
  for (const other of others) {
    if (other.kind === 'map') for (const [name, each] of other.entries) if (!all.has(name)) all.set(name, each);
  }
  return all;
}

/** At the top, a file brings whole sections, or more of one that is there. */
function withSections(root: Node, transform: Node | undefined, content: Content): Node {
  if (root.kind !== 'map' || transform === undefined) return root;
  const found = (itemsOf(transform) ?? [transform]).filter(isInclude).map(content);
  const entries = new Map(root.entries);
  for (const file of found) {
    if (file?.kind !== 'map') continue;
    for (const [name, section] of file.entries) entries.set(name, together(entries.get(name), section));
  }
  return { ...root, entries };
}

function together(own: Entry | undefined, other: Entry): Entry {
  if (own?.value.kind !== 'map') return own ?? other;
  return { ...own, value: { ...own.value, entries: withOthers(own.value.entries, [other.value]) } };
}
