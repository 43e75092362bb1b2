import type { Problem, Span } from '../model.ts';
import { type Check, checkCondition, checkOperands, checkResource, nameChecks } from './check-names.ts';
import { calls } from './functions/index.ts';
import { functions } from './syntax/tags.ts';
import { asIntrinsic, type Entry, entry, type Intrinsic, itemsOf, type Node, textOf } from './syntax/tree.ts';
import { mayDeclareMore, type Template } from './template.ts';
import { functionAmong } from './values/evaluate.ts';

/** Names nobody declared and functions we do not read, found in the text alone: whatever is evaluated, they are said. */
export function checkTemplate(template: Template): readonly Problem[] {
  const problems: Problem[] = [];
  const check: Check = {
    template,
    say: (severity, code, message, at) => problems.push({ severity, code, message, at: template.syntax.source.at(at) }),
    said: new Set(),
    open: mayDeclareMore(template),
  };
  for (const node of template.transforms) checkTransform(check, node);
  for (const { value } of template.conditions.values()) {
    checkOperands(check, value);
    walk(check, value);
  }
  for (const resource of template.resources.values()) checkEntity(check, resource);
  for (const output of template.outputs.values()) checkEntity(check, output);
  return problems;
}

function checkTransform({ say }: Check, node: Node): void {
  const name = textOf(node) ?? textOf(entry(node, 'Name')?.value) ?? '';
  if (name === 'AWS::LanguageExtensions') return;
  say('warning', 'not-supported', `the transform ${name} is not read yet: what it makes is not counted`, node);
}

/** A resource or an output. */
function checkEntity(check: Check, { name, key, value }: Entry): void {
  if (name.startsWith('Fn::')) notRead(check, name, key);
  else if (value.kind === 'map') for (const part of value.entries.values()) checkPart(check, part);
  else walk(check, value);
  if (textOf(entry(value, 'Type')?.value) !== 'AWS::CloudFormation::Stack') return;
  check.say('warning', 'not-supported', `${name}: nested stacks are not read yet; what they hold is not counted`, key);
}

/** Besides values it names its condition and what it waits for. */
function checkPart(check: Check, { name, value }: Entry): void {
  if (name === 'Condition') checkCondition(check, value);
  else if (name === 'DependsOn') for (const item of itemsOf(value) ?? [value]) checkResource(check, item);
  else walk(check, value);
}

function walk(check: Check, node: Node): void {
  const intrinsic = asIntrinsic(node);
  if (intrinsic) checkCall(check, intrinsic, node);
  else if (node.kind === 'list') for (const item of node.items) walk(check, item);
  else if (node.kind === 'map') walkMap(check, node.entries.values());
}

function walkMap(check: Check, entries: Iterable<Entry>): void {
  for (const { name, key, value } of entries) {
    if (name.startsWith('Fn::')) notRead(check, name, key);
    else walk(check, value);
  }
}

function checkCall(check: Check, { name, argument }: Intrinsic, at: Span): void {
  if (!calls.has(name)) {
    notRead(check, name, at);
    return;
  }
  nameChecks.get(name)?.(check, argument);
  for (const item of itemsOf(argument) ?? [argument]) walk(check, item);
}

function notRead({ say, said }: Check, key: string, at: Span): void {
  const name = functionAmong([key]) ?? key;
  if (said.has(name)) return;
  said.add(name);
  if (functions.has(name)) say('warning', 'not-supported', `${name} is not read yet: what needs it is unknown`, at);
  else say('error', 'reference', `there is no function ${name}`, at);
}
