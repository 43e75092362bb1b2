import type { ProblemCode, Severity, Span } from '../model.ts';
import { formOf, placeholders } from './functions/sub.ts';
import { entry, itemsOf, type Node, textOf } from './syntax/tree.ts';
import type { Template } from './template.ts';
import { conditionName } from './values/conditions.ts';
import { isPseudo } from './values/pseudo.ts';

export type Check = {
  readonly template: Template;
  readonly say: (severity: Severity, code: ProblemCode, message: string, at: Span) => void;
  /** Functions already said not to be read: once is enough. */
  readonly said: Set<string>;
  /** Macros may declare names that are nowhere in the text. */
  readonly open: boolean;
};

/** What each function's argument may name. */
export const nameChecks: ReadonlyMap<string, (check: Check, argument: Node) => void> = new Map([
  ['Ref', checkName],
  ['Condition', checkCondition],
  ['Fn::And', checkOperands],
  ['Fn::Or', checkOperands],
  ['Fn::Not', checkOperands],
  ['Fn::If', (check: Check, argument: Node) => checkCondition(check, itemsOf(argument)?.[0])],
  ['Fn::GetAtt', (check: Check, argument: Node) => checkResource(check, itemsOf(argument)?.[0] ?? argument)],
  ['Fn::FindInMap', checkMapping],
  ['Fn::Sub', checkSub],
]);

function checkName({ template, open, say }: Check, at: Node, name = textOf(at)): void {
  if (name === undefined || open || isPseudo(name)) return;
  if (template.parameters.has(name) || template.resources.has(name)) return;
  say('error', 'reference', `"${name}" is declared nowhere in the template`, at);
}

/** The name may have an attribute behind a dot. */
export function checkResource({ template, open, say }: Check, at: Node, path = textOf(at)): void {
  const name = path?.split('.', 1)[0];
  if (name === undefined || open || template.resources.has(name)) return;
  say('error', 'reference', `there is no resource "${name}"`, at);
}

export function checkCondition({ template, say }: Check, node: Node | undefined): void {
  const name = textOf(node);
  if (node === undefined || name === undefined || template.conditions.has(name)) return;
  say('error', 'reference', `there is no condition "${name}"`, node);
}

/** Only where a condition stands does a map of the one key Condition name one. */
export function checkOperands(check: Check, argument: Node): void {
  for (const operand of itemsOf(argument) ?? [argument]) {
    if (operand.kind === 'map' && conditionName(operand) !== undefined)
      checkCondition(check, entry(operand, 'Condition')?.value);
  }
}

function checkMapping({ template, say }: Check, argument: Node): void {
  const [map] = itemsOf(argument) ?? [];
  const name = textOf(map);
  if (map === undefined || name === undefined || template.mappings.has(name)) return;
  say('error', 'reference', `there is no mapping "${name}"`, map);
}

function checkSub(check: Check, argument: Node): void {
  const { text, own } = formOf(argument);
  for (const name of new Set(placeholders(text ?? ''))) {
    if (own.has(name)) continue;
    if (name.includes('.')) checkResource(check, argument, name);
    else checkName(check, argument, name);
  }
}
