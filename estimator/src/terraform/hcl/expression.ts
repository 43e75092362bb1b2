import { advance, type Scanner } from './scanner.ts';
import { operand } from './term.ts';
import { token } from './token.ts';
import type { BinaryOperator, Expression } from './tree.ts';
import { enter, expected, grow } from './trouble.ts';

/** Any expression; the scanner stands on its first token, and is left on the one after it. */
export function expression(s: Scanner): Expression {
  const outer = s.height;
  s.height = 0;
  const parsed = enter(s) ? conditional(s, binary(s, 1)) : expected(s, 'A value');
  s.depth--;
  s.height = Math.max(outer, s.height);
  return parsed;
}

function conditional(s: Scanner, condition: Expression): Expression {
  if (s.kind !== token.question) return condition;
  advance(s);
  const yes = expression(s);
  if (s.kind !== token.colon) return expected(s, 'A ":" and the value for when the condition is false');
  advance(s);
  const no = expression(s);
  grow(s);
  return { kind: 'conditional', start: condition.start, end: no.end, condition, yes, no };
}

const precedences = new Uint8Array(256);
const operators: BinaryOperator[] = [];

const levels: readonly (readonly (readonly [number, BinaryOperator])[])[] = [
  [[token.or, '||']],
  [[token.and, '&&']],
  [
    [token.equal, '=='],
    [token.notEqual, '!='],
  ],
  [
    [token.less, '<'],
    [token.lessOrEqual, '<='],
    [token.greater, '>'],
    [token.greaterOrEqual, '>='],
  ],
  [
    [token.plus, '+'],
    [token.minus, '-'],
  ],
  [
    [token.star, '*'],
    [token.slash, '/'],
    [token.percent, '%'],
  ],
];
for (const [index, level] of levels.entries()) {
  for (const [kind, operator] of level) {
    precedences[kind] = index + 1;
    operators[kind] = operator;
  }
}

/** Operators of one level associate to the left. */
function binary(s: Scanner, least: number): Expression {
  let left = operand(s);
  for (;;) {
    const precedence = precedences[s.kind] ?? 0;
    const operator = operators[s.kind];
    if (operator === undefined || precedence < least) return left;
    advance(s);
    const right = binary(s, precedence + 1);
    left = { kind: 'binary', start: left.start, end: right.end, operator, left, right };
    grow(s);
  }
}
