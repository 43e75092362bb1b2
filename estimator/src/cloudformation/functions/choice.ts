import { type Data, Unknown } from '../../model.ts';
import { isDeepEqual } from '../../equal.ts';
import { itemsOf, textOf } from '../syntax/tree.ts';
import { type Call, fail, type Scope } from '../values/scope.ts';

export const when: Call = (argument, scope) => {
  const [condition, yes, no] = itemsOf(argument) ?? [];
  const name = textOf(condition);
  if (name === undefined || yes === undefined || no === undefined)
    return fail(scope, argument, 'If takes a condition and two values');
  const truth = scope.condition(name);
  if (truth instanceof Unknown) return either(truth, scope.evaluate(yes), scope.evaluate(no));
  return scope.evaluate(truth ? yes : no);
};

/** Where both ways lead to the same, it does not matter which is taken. */
const either = (why: Unknown, yes: Data | undefined, no: Data | undefined): Data | undefined =>
  isDeepEqual(yes, no) ? yes : why;

/** A condition function where a value stands. */
export const truth =
  (name: string): Call =>
  (argument: Parameters<Call>[0], scope: Scope) =>
    scope.test({ kind: 'tagged', name, argument, start: argument.start, end: argument.end });
