import type { Problem, Span } from '../model.ts';
import { type Check, checkCondition, checkOperands, checkResource, nameChecks } from './check-names.ts';
import { calls } from './functions/index.ts';
import { isLoop } from './loops/loop.ts';
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
  for (const resource of template.resources.values()) {
    checkEntity(check, resource);
    needServerless(check, resource);
  }
  for (const output of template.outputs.values()) checkEntity(check, output);
  return problems;
}

/** Those that are read; what any other makes is not counted. */
const readTransforms = /^AWS::(LanguageExtensions|Include|Serverless-2016-10-31)$/;

function checkTransform({ say }: Check, node: Node): void {
  const name = textOf(node) ?? textOf(entry(node, 'Name')?.value) ?? '';
  if (readTransforms.test(name)) return;
  say('warning', 'not-supported', `the transform ${name} is not read: what it makes is not counted`, node);
}

/** A resource or an output. */
function checkEntity(check: Check, { name, key, value }: Entry): void {
  if (name.startsWith('Fn::')) checkCall(check, { name, argument: value }, key);
  else if (value.kind === 'map') for (const part of value.entries.values()) checkPart(check, part);
  else walk(check, value);
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
    if (name.startsWith('Fn::')) checkCall(check, { name, argument: value }, key);
    else walk(check, value);
  }
}

function checkCall(check: Check, { name, argument }: Intrinsic, at: Span): void {
  if (isSaid(name, argument)) return;
  if (!calls.has(name)) {
    notRead(check, name, at);
    return;
  }
  if (extensions.has(name)) needExtensions(check, name, at);
  nameChecks.get(name)?.(check, argument);
  for (const item of itemsOf(argument) ?? [argument]) walk(check, item);
}

/** A loop that could not be run, and a file that could not be included. */
const isSaid = (name: string, argument: Node): boolean =>
  isLoop(name) || (name === 'Fn::Transform' && isInclude(argument));

const isInclude = (argument: Node): boolean =>
  (itemsOf(argument) ?? [argument]).every(each => textOf(entry(each, 'Name')?.value) === 'AWS::Include');

/** Functions that CloudFormation reads only with its language extensions. */
const extensions: ReadonlySet<string> = new Set(['Fn::Length', 'Fn::ToJsonString']);

function needExtensions({ say, said, template }: Check, name: string, at: Span): void {
  if (said.has(name) || template.transforms.some(node => textOf(node) === 'AWS::LanguageExtensions')) return;
  said.add(name);
  say('warning', 'not-supported', `${name} works only with Transform: AWS::LanguageExtensions`, at);
}

function notRead({ say, said }: Check, key: string, at: Span): void {
  const name = functionAmong([key]) ?? key;
  if (said.has(name)) return;
  said.add(name);
  if (functions.has(name)) say('warning', 'not-supported', `${name} is not read: what needs it is unknown`, at);
  else say('error', 'reference', `there is no function ${name}`, at);
}

const serverlessTransform = 'AWS::Serverless-2016-10-31';

/** What is left of SAM's resources where nothing reads them: CloudFormation refuses the template. */
function needServerless({ say, template }: Check, { value }: Entry): void {
  const type = entry(value, 'Type')?.value;
  const name = type && textOf(type);
  if (
    name?.startsWith('AWS::Serverless::') !== true ||
    template.transforms.some(node => textOf(node) === serverlessTransform)
  )
    return;
  say('error', 'not-supported', `${name} works only with Transform: ${serverlessTransform}`, type ?? value);
}
