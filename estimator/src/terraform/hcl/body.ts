import { trimEnd } from './characters.ts';
import { skipLines } from './collection.ts';
import { expression } from './expression.ts';
import { isOutside, isSurplus, type Margin, marginOf } from './margin.ts';
import { recover } from './recovery.ts';
import { advance, report, type Scanner } from './scanner.ts';
import { quoted } from './template.ts';
import { token } from './token.ts';
import type { Attribute, Block, Body, Expression, Label } from './tree.ts';
import { enter, expected, fail } from './trouble.ts';

type Items = {
  readonly attributes: Attribute[];
  readonly blocks: Block[];
  readonly margin: Margin;
  /** `a { b = 1 }`: one attribute, and the brace on its line. */
  single: boolean;
};

export function file(s: Scanner): Body {
  return { start: 0, end: s.text.length, ...fileItems(s, () => false) };
}

/** What stands at the top of a file from where the scanner stands, to its end or to an item where reading may stop. */
export function fileItems(s: Scanner, mayStop: (s: Scanner) => boolean): Pick<Body, 'attributes' | 'blocks'> {
  advance(s);
  const items: Items = { attributes: [], blocks: [], margin: undefined, single: false };
  readItems(s, items, () => mayStop(s) || atFileEnd(s));
  return { attributes: items.attributes, blocks: items.blocks };
}

function readItems(s: Scanner, items: Items, ends: (s: Scanner, items: Items) => boolean): void {
  const names = new Set<string>();
  for (;;) {
    skipLines(s);
    if (ends(s, items)) return;
    readItem(s, items, names);
  }
}

function atFileEnd(s: Scanner): boolean {
  while (s.kind === token.closeBrace) {
    strayBrace(s);
    skipLines(s);
  }
  return s.kind === token.end;
}

function strayBrace(s: Scanner): void {
  report(s, s.start, s.end, 'There is no block that this "}" could close.');
  s.unbalanced = true;
  advance(s);
}

function atBlockEnd(s: Scanner, { margin }: Items): boolean {
  while (isSurplus(s, margin)) {
    strayBrace(s);
    skipLines(s);
  }
  return s.kind === token.closeBrace || s.kind === token.end || isOutside(s, margin);
}

function readItem(s: Scanner, items: Items, names: Set<string>): void {
  const { start, end } = s;
  if (s.kind !== token.name) {
    expected(s, 'An attribute or a block');
    recover(s, start);
    return;
  }
  const name = s.text.slice(start, end);
  advance(s);
  if (s.kind === token.equals) {
    const attribute = readAttribute(s, items, name, { start, end });
    if (names.has(name)) report(s, start, end, `"${name}" is set already in this block.`);
    else items.attributes.push(attribute);
    names.add(name);
  } else if (isLabel(s) || s.kind === token.openBrace) readBlock(s, items, name, start);
  else expected(s, 'A "=" with a value, or a "{" with a block,');
  if (s.kind === token.broken) recover(s, start);
}

function readAttribute(s: Scanner, items: Items, name: string, nameSpan: Attribute['nameSpan']): Attribute {
  const { start } = nameSpan;
  const valueStart = s.end;
  advance(s);
  const value = expression(s);
  endAttribute(s, items);
  if (s.kind !== token.broken) return { start, end: value.end, name, nameSpan, value };
  const end = Math.max(valueStart, recover(s, start));
  const invalid: Expression = { kind: 'invalid', start: valueStart, end };
  return { start, end, name, nameSpan, value: invalid };
}

function endAttribute(s: Scanner, items: Items): void {
  if (s.kind === token.closeBrace) {
    if (!items.single) report(s, s.start, s.end, 'A line break is expected before this "}".');
  } else if (s.kind === token.comma) fail(s, 'Attributes of a block stand on lines of their own, without commas.');
  else if (s.kind !== token.newline && s.kind !== token.end) expected(s, 'The end of the line');
  else if (items.single) report(s, s.before, s.before, 'A "}" is expected here: the block began on this line.');
  items.single = false;
}

const isLabel = (s: Scanner): boolean => s.kind === token.name || s.kind === token.quote;

function readLabel(s: Scanner): Label {
  const { start, end } = s;
  if (s.kind === token.name) {
    advance(s);
    return { start, end, text: s.text.slice(start, end) };
  }
  const label = quoted(s);
  if (label.kind === 'text') return { start, end: label.end, text: label.value };
  report(s, start, label.end, 'A label is plain text: it cannot hold a template.');
  return { start, end: label.end, text: s.text.slice(start + 1, label.end - 1) };
}

function readBlock(s: Scanner, outer: Items, type: string, start: number): void {
  const labels: Label[] = [];
  while (isLabel(s)) labels.push(readLabel(s));
  if (s.kind !== token.openBrace) {
    expected(s, 'A "{" with the block');
    return;
  }
  if (outer.single) report(s, start, s.start, 'A block on one line holds one attribute and no blocks.');
  const heading = { start, end: s.before };
  const body = enter(s) ? readBody(s, start) : undefined;
  s.depth--;
  if (body === undefined) return;
  outer.blocks.push({ start, end: body.end, type, labels, heading, body });
}

function readBody(s: Scanner, blockStart: number): Body {
  const { start, end: opened } = s;
  advance(s);
  const single = s.kind !== token.newline && s.kind !== token.closeBrace && s.kind !== token.end;
  skipLines(s);
  const items: Items = { attributes: [], blocks: [], margin: marginOf(s, blockStart), single };
  readItems(s, items, atBlockEnd);
  const end = closeBody(s, items, start, opened);
  return { start, end, attributes: items.attributes, blocks: items.blocks };
}

function closeBody(s: Scanner, { margin }: Items, start: number, opened: number): number {
  const { end } = s;
  if (s.kind === token.closeBrace && !isOutside(s, margin)) {
    advance(s);
    if (s.kind !== token.newline && s.kind !== token.end)
      report(s, s.start, s.end, 'A line break is expected after a block.');
    return end;
  }
  report(s, start, opened, 'This block is not closed: a "}" is missing.');
  s.unbalanced = true;
  return start + trimEnd(s.text.slice(start, s.start)).length;
}
