import type { Scalar } from '../../model.ts';
import { entry, type Node, textOf } from '../syntax/tree.ts';
import { matchesWhole } from './pattern.ts';
import { toText } from './scope.ts';

/** What a parameter's value must be. */
export type Constraints = {
  readonly allowed: ReadonlySet<string>;
  readonly pattern: string | undefined;
  readonly value: Bounds;
  readonly length: Bounds;
};
type Bounds = { readonly least: number; readonly most: number };

export function constraintsOf(declared: Node): Constraints {
  const number = (name: string, otherwise: number): number => {
    const text = textOf(entry(declared, name)?.value);
    return text === undefined || !Number.isFinite(Number(text)) ? otherwise : Number(text);
  };
  return {
    allowed: allowedIn(entry(declared, 'AllowedValues')?.value),
    pattern: textOf(entry(declared, 'AllowedPattern')?.value),
    value: { least: number('MinValue', -Infinity), most: number('MaxValue', Infinity) },
    length: { least: number('MinLength', 0), most: number('MaxLength', Infinity) },
  };
}

const allowedIn = (node: Node | undefined): ReadonlySet<string> =>
  new Set(
    node?.kind === 'list' ? node.items.flatMap(item => (item.kind === 'scalar' ? (toText(item.value) ?? []) : [])) : [],
  );

/** What is wrong with a value, put behind its name; undefined when it fits. */
export function unfit(type: string, constraints: Constraints, value: Scalar): string | undefined {
  return type === 'Number' || type === 'List<Number>'
    ? (unfitNumber(constraints, Number(value)) ?? unfitText(constraints, String(value)))
    : (unfitText(constraints, String(value)) ?? unfitLength(constraints, String(value)));
}

function unfitNumber({ value: { least, most } }: Constraints, number: number): string | undefined {
  if (!Number.isFinite(number)) return 'which is not a number';
  if (number < least) return `which is less than ${least}`;
  return number > most ? `which is more than ${most}` : undefined;
}

function unfitText({ allowed, pattern }: Constraints, text: string): string | undefined {
  if (allowed.size > 0 && !allowed.has(text)) return `which is not one of ${choiceOf(allowed)}`;
  return pattern === undefined || matchesWhole(pattern, text) ? undefined : `which does not match ${pattern}`;
}

function unfitLength({ length: { least, most } }: Constraints, { length }: string): string | undefined {
  if (length < least) return `which is shorter than ${least} characters`;
  return length > most ? `which is longer than ${most} characters` : undefined;
}

const mostNamed = 20;

/** What a value could be, or some of it. */
export function choiceOf(allowed: ReadonlySet<string>): string {
  const named = [...allowed].slice(0, mostNamed).join(', ');
  return allowed.size <= mostNamed ? named : `${named} and ${allowed.size - mostNamed} more`;
}
