import { expression } from './expression.ts';
import { advance, report, type Scanner } from './scanner.ts';
import { close, numeric } from './term.ts';
import { token } from './token.ts';
import type { Expression, Step } from './tree.ts';
import { enter, expected, fail, grow } from './trouble.ts';

/** The steps after a term: `.name`, `[key]`, `.0`, `[*]`, `.*`. */
export function links(s: Scanner, source: Expression): Expression {
  let result = source;
  while (s.kind === token.dot || s.kind === token.openBracket) {
    const read = step(s);
    if (read === undefined) break;
    result = apply(result, read);
    grow(s);
  }
  return result;
}

function apply(source: Expression, step: Step): Expression {
  const { start } = source;
  const { end } = step;
  switch (step.kind) {
    case 'attr':
      return { kind: 'attr', start, end, source, name: step.name };
    case 'index':
      return { kind: 'index', start, end, source, key: step.key };
    case 'splat':
      return { kind: 'splat', start, end, full: step.full, source, steps: step.steps };
  }
}

function step(s: Scanner): Step | undefined {
  const { start } = s;
  if (s.kind === token.openBracket) return bracketed(s, start);
  advance(s);
  if (s.kind === token.star) {
    advance(s);
    const [steps, end] = attributeSteps(s);
    return { kind: 'splat', start, end, full: false, steps };
  }
  return dotted(s, start, 'An attribute name');
}

function dotted(s: Scanner, start: number, what: string): Step | undefined {
  const { end } = s;
  if (s.kind === token.name) {
    const name = s.text.slice(s.start, end);
    advance(s);
    return { kind: 'attr', start, end, name };
  }
  if (s.kind === token.number) return { kind: 'index', start, end, key: legacyKey(s) };
  expected(s, what);
  return undefined;
}

function legacyKey(s: Scanner): Expression {
  const text = s.text.slice(s.start, s.end);
  const [first = '', second] = text.split('.');
  if (second !== undefined) report(s, s.start, s.end, `Write [${first}][${second}]: ".${text}" reads as one number.`);
  return numeric(s);
}

/** An attribute-only splat takes attributes and legacy indexes; a bracket after them applies to the whole result. */
function attributeSteps(s: Scanner): [readonly Step[], number] {
  const steps: Step[] = [];
  let end = s.before;
  while (s.kind === token.dot) {
    const { start } = s;
    advance(s);
    if (s.kind === token.star) fail(s, 'A ".*" cannot stand inside another; write "[*]".');
    const read = dotted(s, start, 'An attribute name');
    if (read === undefined) break;
    steps.push(read);
    end = read.end;
    grow(s);
  }
  return [steps, end];
}

function bracketed(s: Scanner, start: number): Step {
  const { newlines } = s;
  advance(s);
  if (s.kind === token.star) return fullSplat(s, start);
  s.newlines = false;
  if (s.kind === token.newline) advance(s);
  const key = expression(s);
  const end = close(s, token.closeBracket, '"]"', newlines);
  return { kind: 'index', start, end, key };
}

/** A full splat takes every step that follows it, splats too. */
function fullSplat(s: Scanner, start: number): Step {
  advance(s);
  const steps: Step[] = [];
  let end = close(s, token.closeBracket, '"]"', s.newlines);
  if (enter(s)) {
    while (s.kind === token.dot || s.kind === token.openBracket) {
      const read = step(s);
      if (read === undefined) break;
      steps.push(read);
      end = read.end;
      grow(s);
    }
  }
  s.depth--;
  return { kind: 'splat', start, end, full: true, steps };
}
