import { Unknown } from '../../model.ts';
import type { Binary, BinaryOperator, Conditional, Expression, Unary } from '../hcl/tree.ts';
import { add, compare, divide, multiply, negated, remainder, subtract } from './arithmetic.ts';
import { convert } from './convert.ts';
import { equality } from './equality.ts';
import { evaluate, located } from './expression.ts';
import { Fault } from './fault.ts';
import type { Numeric } from './precise.ts';
import { describe, toBoolean, toNumeric } from './primitive.ts';
import type { Scope } from './scope.ts';
import { typeOf, unify } from './unify.ts';
import { forgetful, isEndless, mayBeNull, partOf, unknownOf, type Value, Veiled } from './value.ts';
import { isVeiled, veilWithin } from './veil.ts';

export function unary(node: Unary, scope: Scope): Value {
  const operand = evaluate(node.operand, scope);
  return located(node.operator === '!' ? not(operand) : negate(operand), node, scope);
}

const not = (operand: Value): Value | Fault => {
  const value = toBoolean(operand);
  return typeof value === 'boolean' ? !value : value;
};

const negate = (operand: Value): Value | Fault => {
  const value = toNumeric(operand);
  return value instanceof Unknown || value instanceof Fault ? value : negated(value);
};

/** Terraform does not short-circuit: an unknown operand makes the result unknown. */
export function binary(node: Binary, scope: Scope): Value {
  const left = evaluate(node.left, scope);
  const right = evaluate(node.right, scope);
  return located(operate(node.operator, left, right, scope.run.isVeiled), node, scope);
}

function operate(operator: BinaryOperator, left: Value, right: Value, isVeiled: boolean): Value | Fault {
  if (operator === '==' || operator === '!=') return compared(operator, left, right, isVeiled);
  if (operator === '&&' || operator === '||') return logic(operator, left, right);
  return calculated(operator, left, right);
}

function calculated(operator: NumberOperator, left: Value, right: Value): Value | Fault {
  const [a, b] = [toNumeric(left), toNumeric(right)];
  if (a instanceof Fault || b instanceof Fault)
    return new Fault(`"${operator}" needs numbers, not ${describe(a instanceof Fault ? left : right)}`);
  if (a instanceof Unknown || b instanceof Unknown) return unknownOf([a, b]) ?? null;
  return arithmetic[operator](a, b);
}

function compared(operator: '==' | '!=', left: Value, right: Value, isVeiled: boolean): Value | Fault {
  if (isEndless(left, right)) return new Fault('the values are larger than Costlens reads', 'limit');
  const equal = (isVeiled ? veilWithin([left, right]) : undefined) ?? equality(left, right);
  return equal instanceof Unknown ? equal : equal === (operator === '==');
}

function logic(operator: '&&' | '||', left: Value, right: Value): Value | Fault {
  const [a, b] = [toBoolean(left), toBoolean(right)];
  if (a instanceof Fault) return a;
  if (b instanceof Fault) return b;
  const unknown = unknownOf([a, b]);
  return unknown ?? (operator === '&&' ? a === true && b === true : a === true || b === true);
}

type NumberOperator = Exclude<BinaryOperator, '==' | '!=' | '&&' | '||'>;

const arithmetic: { readonly [K in NumberOperator]: (a: Numeric, b: Numeric) => Value | Fault } = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
  '%': remainder,
  '<': (a, b) => compare(a, b) < 0,
  '<=': (a, b) => compare(a, b) <= 0,
  '>': (a, b) => compare(a, b) > 0,
  '>=': (a, b) => compare(a, b) >= 0,
};

export function conditional(node: Conditional, scope: Scope): Value {
  const condition = toBoolean(evaluate(node.condition, scope));
  if (condition instanceof Fault) return located(condition, node.condition, scope);
  if (condition instanceof Unknown) return undecided(condition, node, scope);
  return condition ? chosen(node.yes, node.no, node, scope) : chosen(node.no, node.yes, node, scope);
}

function chosen(taken: Expression, other: Expression, node: Conditional, scope: Scope): Value {
  const value = evaluate(taken, scope);
  if (scope.run.isVeiled && isVeiled(other, scope)) return new Veiled();
  // A text stays a text beside anything that it can stand beside.
  if (value === null || typeof value === 'string' || value instanceof Unknown) return value;
  return located(
    unified(
      value,
      scope.run.silently(() => evaluate(other, scope)),
    ),
    node,
    scope,
  );
}

/** It is not null when neither result is. */
function undecided(condition: Unknown, { yes, no }: Conditional, scope: Scope): Unknown {
  const results = scope.run.silently(() => [yes, no].map(each => evaluate(each, scope)));
  const isNullable = results.some(each => each === null || (each instanceof Unknown && mayBeNull(each)));
  return isNullable ? partOf(condition) : forgetful(condition);
}

/** Both results get one type: a number beside a string is a string, a tuple beside a list a list. */
function unified(value: Value, other: Value): Value | Fault {
  const type = unify([typeOf(value), typeOf(other)]);
  return type
    ? convert(value, type)
    : new Fault(`both results of a conditional must have one type, not ${describe(value)} and ${describe(other)}`);
}
