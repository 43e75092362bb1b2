import { type Problem, Unknown } from '../../model.ts';
import type { Copy } from '../stack-set/index.ts';
import type { Estate } from './estate.ts';
import { type Given, missingIn } from './given.ts';
import type { StackInput } from './input.ts';
import { Stack } from './stack.ts';
import type { Found } from './template-of.ts';

/** What became of what makes stacks. */
export type Made = { readonly stacks: readonly Stack[]; readonly why: Unknown | undefined };

/** Something wrong with a maker of stacks, or with what it gives to them. */
export type Remark = Pick<Problem, 'severity' | 'code' | 'message'> & { readonly about: 'copies' | 'parameters' };

type Making = {
  readonly found: Found;
  readonly estate: Estate;
  /** Gives back why there is nothing then. */
  readonly say: (remark: Remark) => Unknown;
};

/** One stack for each copy, as many as may be. */
export function stacksOf(making: Making, copies: readonly Copy[] | Unknown, inputOf: (copy: Copy) => StackInput): Made {
  const { found, estate, say } = making;
  if (copies instanceof Unknown)
    return {
      stacks: [],
      why: say({ severity: 'warning', code: 'count-unknown', message: copies.reason, about: 'copies' }),
    };
  const stacks = copies.flatMap(copy => {
    if (!estate.admit(found.template.resources.size)) return [];
    return [new Stack(inputOf({ ...copy, given: checked(making, copy.given) }), estate)];
  });
  const all = stacks.length === copies.length;
  return {
    stacks,
    why: all ? undefined : say({ severity: 'error', code: 'limit', message: tooMany, about: 'copies' }),
  };
}

const tooMany = 'there are too many stacks in each other; the rest is not read';

/** CloudFormation refuses a stack that is given too little, or too much; what is missing is unknown. */
function checked({ found: { template, file, isInline }, say }: Making, given: Given): Given {
  const name = isInline ? 'its template' : file;
  const missing = missingIn(template, given);
  if (missing.length > 0) {
    const message = `${name} needs ${missing.join(', ')}, which the stack is not given`;
    say({ severity: 'error', code: 'variable', message, about: 'parameters' });
  }
  const strangers = [...given.keys()].filter(each => !template.parameters.has(each));
  if (strangers.length > 0) {
    const message = `${name} has no parameter ${strangers.join(', ')}`;
    say({ severity: 'error', code: 'reference', message, about: 'parameters' });
  }
  return new Map([...given, ...missing.map(each => [each, new Unknown(`parameter "${each}" is not given`)] as const)]);
}
