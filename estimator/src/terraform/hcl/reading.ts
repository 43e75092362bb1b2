import { fileItems } from './body.ts';
import { sharedEnd, sharedStart } from './common.ts';
import { parseFile } from './parse.ts';
import { isSeparable, scanner, type Scanner } from './scanner.ts';
import type { Attribute, Block, Syntax, SyntaxProblem } from './tree.ts';

/** A block as it was read from one text, and how far from there it stands in the text that is read now. */
export type Standing = { readonly block: Block; readonly text: string; readonly by: number };

/** A text as it was read. What is the same in its next version need not be read again. */
export type Reading = {
  readonly text: string;
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Standing[];
  readonly problems: readonly SyntaxProblem[];
  readonly separable: boolean;
};

/** What `parse` gives; blocks that stood in the text before are taken from there. */
export const readAfter = (before: Reading | undefined, text: string): Reading =>
  (before && isReusable(before, text) ? reread(before, text) : undefined) ?? readAnew(text);

function readAnew(text: string): Reading {
  const { syntax, separable } = parseFile(text);
  return readingOf(text, syntax, separable);
}

export const readingOf = (text: string, { body, problems }: Syntax, separable = false): Reading => ({
  text,
  attributes: body.attributes,
  blocks: body.blocks.map(block => ({ block, text, by: 0 })),
  problems,
  separable,
});

/** Texts of the past that blocks may be kept from. */
const mostTexts = 16;

/** Attributes of a whole file must differ by name, wherever they stand; what is inserted ends its lines as the file does. */
const isReusable = ({ separable, attributes, blocks, text }: Reading, next: string): boolean =>
  separable &&
  attributes.length === 0 &&
  text.includes('\r\n') === next.includes('\r\n') &&
  new Set(blocks.map(block => block.text)).size <= mostTexts;

function reread(before: Reading, text: string): Reading | undefined {
  const start = sharedStart(before.text, text);
  const end = sharedEnd(before.text, text, start);
  const head = headOf(before, start);
  const tail = tailOf(before, before.text.length - end);
  const by = text.length - before.text.length;
  const s = scanner(text);
  if (head.end > 0) s.end = head.end;
  const meets = (here: Scanner): boolean => isSeparable(here) && tail.at.has(here.start - by);
  const { attributes, blocks } = fileItems(s, meets);
  if (!isSeparable(s)) return undefined;
  const from = tail.at.get(s.start - by) ?? before.blocks.length;
  return {
    text,
    attributes,
    blocks: [
      ...before.blocks.slice(0, head.count).map(block => (block.by === 0 ? { ...block, text } : block)),
      ...blocks.map(block => ({ block, text, by: 0 })),
      ...before.blocks.slice(from).map(block => ({ ...block, by: block.by + by })),
    ],
    problems: s.problems,
    separable: true,
  };
}

/** How many blocks at the beginning are as they were, and where the last of their lines ends. */
function headOf(
  { text, blocks, problems }: Reading,
  changed: number,
): { readonly count: number; readonly end: number } {
  const limit = Math.min(changed, ...problems.map(({ start }) => start));
  for (let count = countTo(blocks, limit); count > 0; count--) {
    const end = endOfLine(text, blocks[count - 1]);
    if (end !== undefined && end <= limit) return { count, end };
  }
  return { count: 0, end: 0 };
}

/** How many blocks end before an offset. */
function countTo(blocks: readonly Standing[], limit: number): number {
  let count = 0;
  while (count < blocks.length && endOf(blocks[count]) < limit) count++;
  return count;
}

const endOf = (standing: Standing | undefined): number => (standing ? standing.block.end + standing.by : 0);

/** Behind the line break after a block, when nothing but a comment stands before it. */
function endOfLine(text: string, standing: Standing | undefined): number | undefined {
  const end = endOf(standing);
  const next = text.indexOf('\n', end) + 1;
  return next > 0 && /^[ \t]*((#|\/\/).*)?\r?\n$/.test(text.slice(end, next)) ? next : undefined;
}

/** The blocks at the end that are as they were, each at the beginning of a line, by where that was. */
function tailOf({ text, blocks, problems }: Reading, same: number): { readonly at: ReadonlyMap<number, number> } {
  const limit = Math.max(same + 1, ...problems.map(({ end }) => end + 1));
  const at = new Map<number, number>();
  for (let index = blocks.length - 1; index >= 0; index--) {
    const standing = blocks[index];
    const start = standing ? standing.block.start + standing.by : 0;
    if (start < limit) break;
    if (text.charCodeAt(start - 1) === 10) at.set(start, index);
  }
  return { at };
}
