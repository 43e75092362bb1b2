import { type Problem, Unknown } from '../../model.ts';
import { isDeepEqual } from '../../equal.ts';
import { asIntrinsic, entry, itemsOf, type Node, textOf } from '../syntax/tree.ts';
import type { Template } from '../template.ts';
import { fail, type Scope, spread, toText } from './scope.ts';

type Truth = boolean | Unknown;

export type Conditions = {
  named(name: string, scope: Scope): Truth;
  test(node: Node, scope: Scope): Truth;
};

/** Each condition is worked out once; one that needs itself is said, and unknown. */
export function conditionsOf(template: Template, report: (problem: Problem) => void): Conditions {
  const known = new Map<string, Truth | 'being worked out'>();
  const cycle = (name: string): Unknown => {
    const message = `condition "${name}" needs itself`;
    const at = template.conditions.get(name)?.key;
    report({ severity: 'error', code: 'cycle', message, at: at && template.syntax.source.at(at) });
    return new Unknown(message);
  };
  const named = (name: string, scope: Scope): Truth => {
    const before = known.get(name);
    if (before === 'being worked out') return cycle(name);
    if (before !== undefined) return before;
    const declared = template.conditions.get(name);
    if (declared === undefined) return new Unknown(`there is no condition "${name}"`);
    known.set(name, 'being worked out');
    const truth = scope.test(declared.value);
    known.set(name, truth);
    return truth;
  };
  return { named, test };
}

function test(node: Node, scope: Scope): Truth {
  const reference = conditionName(node);
  if (reference !== undefined) return scope.condition(reference);
  if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value;
  if (node.kind === 'invalid') return new Unknown(node.reason);
  const { name, argument } = asIntrinsic(node) ?? { name: '', argument: node };
  const operator = operators.get(name);
  return operator === undefined
    ? fail(scope, node, 'a condition is And, Or, Not, Equals or the name of a condition')
    : operator(argument, scope);
}

/** `!Condition Name` or `{Condition: Name}`. */
export function conditionName(node: Node): string | undefined {
  if (node.kind === 'tagged') return node.name === 'Condition' ? textOf(node.argument) : undefined;
  return node.kind === 'map' && node.entries.size === 1 ? textOf(entry(node, 'Condition')?.value) : undefined;
}

type Operator = (argument: Node, scope: Scope) => Truth;

/** One truth decides, even beside unknowns: false for And, true for Or. */
const every =
  (deciding: boolean): Operator =>
  (argument, scope) => {
    const truths = itemsOf(argument)?.map(scope.test);
    if (truths === undefined) return fail(scope, argument, 'And and Or take a list of conditions');
    return truths.includes(deciding) ? deciding : (spread(truths) ?? !deciding);
  };

const not: Operator = (argument, scope) => {
  const [operand] = itemsOf(argument) ?? [argument];
  if (operand === undefined) return fail(scope, argument, 'Not takes one condition');
  const truth = scope.test(operand);
  return truth instanceof Unknown ? truth : !truth;
};

const equals: Operator = (argument, scope) => {
  const [left, right, ...more] = itemsOf(argument) ?? [];
  if (left === undefined || right === undefined || more.length > 0)
    return fail(scope, argument, 'Equals takes two values');
  const values = [scope.evaluate(left), scope.evaluate(right)];
  return spread(values) ?? isDeepEqual(comparable(values[0]), comparable(values[1]));
};

/** To CloudFormation every scalar is text: `1` equals "1", and `true` equals "true". */
const comparable = (data: Parameters<typeof toText>[0]): unknown => toText(data) ?? data;

const operators = new Map<string, Operator>([
  ['Fn::And', every(false)],
  ['Fn::Or', every(true)],
  ['Fn::Not', not],
  ['Fn::Equals', equals],
]);
