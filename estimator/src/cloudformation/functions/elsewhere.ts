import { Unknown } from '../../model.ts';
import { entry } from '../syntax/tree.ts';
import { type Call, fail, toText } from '../values/scope.ts';

/** What another stack exports under a name. */
export const importValue: Call = (argument, scope) => {
  const name = scope.evaluate(argument);
  if (name instanceof Unknown) return name;
  const text = toText(name);
  if (text === undefined) return fail(scope, argument, 'ImportValue takes the name of an export');
  return scope.imported(text) ?? new Unknown(`the export "${text}" of another stack is known at deployment`);
};

/** An output of another stack, exported or not; its stack may be in another account or region. */
export const getStackOutput: Call = (argument, scope) => {
  const [stack, output] = ['StackName', 'OutputName'].map(name => {
    const node = entry(argument, name)?.value;
    return node && scope.evaluate(node);
  });
  if (stack === undefined || output === undefined)
    return fail(scope, argument, 'GetStackOutput takes a StackName and an OutputName');
  if (output instanceof Unknown) return output;
  const of = toText(stack);
  return new Unknown(
    `the output "${toText(output) ?? ''}" of ${of === undefined ? 'another stack' : `the stack "${of}"`} is known at deployment`,
  );
};
