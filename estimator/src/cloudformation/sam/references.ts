import { type Entry, entry, itemsOf, type Mapping, type Node } from '../syntax/tree.ts';

/** What templates call the parts of SAM's resources by, and their ids. */
export type Names = ReadonlyMap<string, string>;

/** A template's entries with `Function.Alias` and the like replaced by the ids of what SAM makes. */
export function withIds(entries: Mapping['entries'], names: Names): Mapping['entries'] {
  if (names.size === 0) return entries;
  const rewrite = rewriting(names);
  return new Map([...entries].map(([name, each]) => [name, waiting({ ...each, value: rewrite(each.value) }, names)]));
}

/** A node that several aliases lead to is rewritten once, and one with nothing to replace stays the same. */
function rewriting(names: Names): (node: Node) => Node {
  const known = new Map<Node, Node>();
  const rewrite = (node: Node): Node => {
    if (node.kind === 'scalar' || node.kind === 'invalid') return node;
    const before = known.get(node);
    if (before !== undefined) return before;
    const after = renewed(node, rewrite, names);
    known.set(node, after);
    return after;
  };
  return rewrite;
}

type Inner = Exclude<Node, { kind: 'scalar' } | { kind: 'invalid' }>;

function renewed(node: Inner, rewrite: (node: Node) => Node, names: Names): Node {
  if (node.kind === 'tagged') {
    const argument = argumentOf(node.name, rewrite(node.argument), names);
    return argument === node.argument ? node : { ...node, argument };
  }
  if (node.kind === 'list') {
    const items = node.items.map(rewrite);
    return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
  }
  return renewedMap(node, rewrite, names);
}

function renewedMap(node: Mapping, rewrite: (node: Node) => Node, names: Names): Node {
  const before = [...node.entries.values()];
  const entries = before.map((each): Entry => {
    const inner = rewrite(each.value);
    const after = node.entries.size === 1 ? argumentOf(each.name, inner, names) : inner;
    return after === each.value ? each : { ...each, value: after };
  });
  return entries.some((each, index) => each !== before[index])
    ? { ...node, entries: new Map(entries.map(each => [each.name, each])) }
    : node;
}

function argumentOf(call: string, argument: Node, names: Names): Node {
  if (call === 'Ref') return withText(argument, text => names.get(text) ?? text);
  if (call === 'Fn::Sub') return substituted(argument, names);
  if (call !== 'Fn::GetAtt') return argument;
  const [first, ...rest] = itemsOf(argument) ?? [];
  if (first === undefined) return withText(argument, text => attribute(text, names));
  const after = withText(first, text => names.get(text) ?? text);
  return after === first || argument.kind !== 'list' ? argument : { ...argument, items: [after, ...rest] };
}

function substituted(argument: Node, names: Names): Node {
  const fill = (text: string): string =>
    text.replace(/\$\{([^!${}][^${}]*)\}/g, (_, name: string) => `\${${attribute(name.trim(), names)}}`);
  const [first, ...rest] = itemsOf(argument) ?? [];
  if (first === undefined) return withText(argument, fill);
  const after = withText(first, fill);
  return after === first || argument.kind !== 'list' ? argument : { ...argument, items: [after, ...rest] };
}

/** A part by itself, or with an attribute of its own behind it. */
function attribute(text: string, names: Names): string {
  const whole = names.get(text);
  if (whole !== undefined) return whole;
  const [id = '', part = '', ...rest] = text.split('.');
  const found = rest.length === 0 ? undefined : names.get(`${id}.${part}`);
  return found === undefined ? text : [found, ...rest].join('.');
}

function withText(node: Node, change: (text: string) => string): Node {
  if (node.kind !== 'scalar') return node;
  const text = change(node.text);
  return text === node.text ? node : { ...node, text, value: text, made: true };
}

/** What waits for something that SAM replaces waits for what it makes instead. */
function waiting(resource: Entry, names: Names): Entry {
  const written = entry(resource.value, 'DependsOn');
  if (written === undefined || resource.value.kind !== 'map') return resource;
  const id = (node: Node): Node => withText(node, text => names.get(text) ?? text);
  const { value } = written;
  const after = value.kind === 'list' ? { ...value, items: value.items.map(id) } : id(value);
  const entries = new Map(resource.value.entries).set('DependsOn', { ...written, value: after });
  return { ...resource, value: { ...resource.value, entries } };
}
