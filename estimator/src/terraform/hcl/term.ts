import { array, braces } from './collection.ts';
import { expression } from './expression.ts';
import { advance, report, type Scanner } from './scanner.ts';
import { heredoc } from './heredoc.ts';
import { quoted } from './template.ts';
import { token } from './token.ts';
import { links } from './traversal.ts';
import type { Expression, Literal } from './tree.ts';
import { enter, expected, grow } from './trouble.ts';

type Rule = (s: Scanner) => Expression;

const rules: (Rule | undefined)[] = new Array<undefined>(256).fill(undefined);
rules[token.name] = named;
rules[token.number] = numeric;
rules[token.quote] = quoted;
rules[token.heredoc] = heredoc;
rules[token.openParen] = parens;
rules[token.openBracket] = array;
rules[token.openBrace] = braces;
rules[token.minus] = s => unary(s, '-');
rules[token.bang] = s => unary(s, '!');

/** A term and the steps that follow it: what an operator takes. */
export function operand(s: Scanner): Expression {
  const outer = s.height;
  s.height = 0;
  const rule = rules[s.kind];
  const term = rule === undefined ? expected(s, 'A value') : rule(s);
  const parsed = s.kind === token.dot || s.kind === token.openBracket ? links(s, term) : term;
  s.height = Math.max(outer, s.height + 1);
  return parsed;
}

/** A sign takes the steps that follow its operand, but no operator. */
function unary(s: Scanner, operator: '!' | '-'): Expression {
  const { start } = s;
  advance(s);
  const value = enter(s) ? operand(s) : expected(s, 'A value');
  s.depth--;
  grow(s);
  return { kind: 'unary', start, end: value.end, operator, operand: value };
}

export function numeric(s: Scanner): Literal {
  const { start, end } = s;
  const text = s.text.slice(start, end);
  if (!wellFormed.test(text)) report(s, start, end, `This is not a number: ${text}.`);
  advance(s);
  return { kind: 'number', start, end, text };
}

const wellFormed = /^\d+(\.\d*)?([eE][+-]?\d+)?$/;

function named(s: Scanner): Expression {
  const { start, end } = s;
  const name = s.text.slice(start, end);
  advance(s);
  if (s.kind === token.openParen || s.kind === token.doubleColon) return call(s, start, name);
  if (name === 'true' || name === 'false') return { kind: 'boolean', start, end, value: name === 'true' };
  if (name === 'null') return { kind: 'null', start, end };
  return { kind: 'variable', start, end, name };
}

function parens(s: Scanner): Expression {
  const { start, newlines } = s;
  s.newlines = false;
  advance(s);
  const inner = expression(s);
  const end = close(s, token.closeParen, '")"', newlines);
  grow(s);
  return { kind: 'parens', start, end, expression: inner };
}

/** Reads past a closing bracket, to where line breaks mean what they meant before the opening one. */
export function close(s: Scanner, kind: number, what: string, newlines: boolean): number {
  const { end } = s;
  s.newlines = newlines;
  if (s.kind === kind) advance(s);
  else expected(s, what);
  return end;
}

function call(s: Scanner, start: number, first: string): Expression {
  let name = first;
  while (s.kind === token.doubleColon) {
    advance(s);
    if (s.kind !== token.name) return expected(s, 'A function name');
    name += `::${s.text.slice(s.start, s.end)}`;
    advance(s);
  }
  if (s.kind !== token.openParen) return expected(s, 'A "(" with the arguments of the function');
  const { newlines } = s;
  s.newlines = false;
  advance(s);
  const args: Expression[] = [];
  const expand = readArguments(s, args);
  const end = close(s, token.closeParen, 'A "," or ")"', newlines);
  return { kind: 'call', start, end, name, args, expand };
}

function readArguments(s: Scanner, args: Expression[]): boolean {
  while (s.kind !== token.closeParen && s.kind !== token.broken) {
    args.push(expression(s));
    if (s.kind === token.ellipsis) {
      advance(s);
      return true;
    }
    if (s.kind !== token.comma) return false;
    advance(s);
  }
  return false;
}
