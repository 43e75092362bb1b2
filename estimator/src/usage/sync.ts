import { isMap, isScalar, type Pair, type YAMLMap } from 'yaml';
import { readText } from './reading.ts';
import { inputsOf, type Subject } from './inputs.ts';
import { commented, usageFile } from './write.ts';

type Insertion = { readonly at: number; readonly text: string };

/**
 * What a person wrote stays as it is; keys and resources that it does not name yet are added as comments. A section
 * written in braces, and a file that cannot be read, are left alone.
 */
export function synced(file: string, text: string, subjects: readonly Subject[]): string {
  const { reading } = readText(file, text);
  if (reading.problems.length > 0) return text;
  const section = sectionOf(reading.document.contents);
  if (section === undefined) return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${whole(text, subjects)}`;
  if (!isMap(section.value))
    return isEmpty(section.value) ? insert(text, endOf(section.key, text), resourcesOf(subjects)) : text;
  return section.value.flow ? text : completed(section.value, text, subjects);
}

function completed(section: YAMLMap, text: string, subjects: readonly Subject[]): string {
  const added = subjects.filter(({ address }) => !section.has(address));
  // From the end to the beginning; of two at one place, the later one first.
  const insertions = [
    { at: endOf(section, text), text: added.length === 0 ? '' : resourcesOf(added) },
    ...section.items.flatMap(pair => missingIn(pair, subjects, text)).reverse(),
  ];
  return insertions.sort((a, b) => b.at - a.at).reduce((done, { at, text: more }) => insert(done, at, more), text);
}

const sectionOf = (contents: unknown): Pair | undefined =>
  isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === 'resource_usage') : undefined;

const isEmpty = (node: unknown): boolean => node === null || (isScalar(node) && node.value === null);

const whole = (text: string, subjects: readonly Subject[]): string => withoutVersion(text, usageFile(subjects));

const withoutVersion = (text: string, made: string): string =>
  /^version:/m.test(text) ? made.replace(/^version: .*\n/, '') : made;

const resourcesOf = (subjects: readonly Subject[]): string => usageFile(subjects).split('\n').slice(2).join('\n');

/** The keys that a resource's block does not name, not even in a comment. */
function missingIn(pair: Pair, subjects: readonly Subject[], text: string): readonly Insertion[] {
  const name = isScalar(pair.key) ? String(pair.key.value) : '';
  const subject = subjects.find(({ address }) => address === name);
  const at = subject && endOf(pair.value, text, pair.key);
  if (!subject || at === undefined || (isMap(pair.value) && pair.value.flow)) return [];
  const written = text.slice(startOf(pair.key), at);
  const missing = [...inputsOf(subject)].filter(
    ([key, { also = [] }]) => ![key, ...also].some(name => isNamed(name, written)),
  );
  return missing.length === 0 ? [] : [{ at, text: `${commented(new Map(missing), '    ').join('\n')}\n` }];
}

const isNamed = (key: string, text: string): boolean =>
  text.split('\n').some(line => line.replace(/^[\s#]+/, '').startsWith(`${key.slice(key.lastIndexOf('.') + 1)}:`));

function insert(text: string, at: number, more: string): string {
  if (more === '') return text;
  const before = text.slice(0, at);
  return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${more}${text.slice(at)}`;
}

type Ranged = { readonly range?: readonly [number, number, number] | null | undefined };
const rangeOf = (node: unknown): Ranged['range'] => (node as Ranged | null)?.range; // every node of a parsed document has one

const startOf = (node: unknown): number => rangeOf(node)?.[0] ?? 0;

/** The beginning of the line after a node and the comments that follow it, further in than its key. */
function endOf(node: unknown, text: string, key: unknown = node): number {
  const end = Math.max(rangeOf(node)?.[1] ?? 0, rangeOf(key)?.[1] ?? 0);
  const indent = startOf(key) - (text.lastIndexOf('\n', startOf(key) - 1) + 1);
  // The range of a map may end with the line break of its last line.
  return afterComments(text, text[end - 1] === '\n' ? end : lineAfter(text, end), indent);
}

function afterComments(text: string, from: number, indent: number): number {
  let at = from;
  while (at < text.length && isCommentWithin(lineAt(text, at), indent)) at = lineAfter(text, at);
  return at;
}

const lineAt = (text: string, at: number): string => /^[^\n]*/.exec(text.slice(at, at + 1000))?.[0] ?? '';
const isCommentWithin = (line: string, indent: number): boolean => line.search(/\S/) > indent && /^\s*#/.test(line);

function lineAfter(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}
