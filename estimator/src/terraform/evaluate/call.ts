import { Unknown } from '../../model.ts';
import type { Call } from '../hcl/tree.ts';
import { evaluate, located } from './expression.ts';
import { Fault } from './fault.ts';
import { functions } from './functions/index.ts';
import type { Builtin } from './functions/builtin.ts';
import { fail, type Scope } from './scope.ts';
import { Run } from './run.ts';
import { isSensitive } from './sensitivity.ts';
import {
  forgetful,
  isEndless,
  KnownWhilePlanning,
  longestText,
  Mapping,
  Sequence,
  type Value,
  Veiled,
} from './value.ts';
import { isVeiled, unveiled, veilOver } from './veil.ts';

export function call(node: Call, scope: Scope): Value {
  const name = node.name.startsWith('core::') ? node.name.slice('core::'.length) : node.name;
  const special = Object.hasOwn(specials, name) ? specials[name] : undefined;
  if (special) return special(node, scope);
  const builtin = functions.get(name);
  if (!builtin) return undeclared(node, scope);
  const args = argumentsOf(node, scope);
  if (args instanceof Unknown) return args;
  const veil = scope.run.isVeiled ? veilOver(name, args) : undefined;
  return veil ?? located(applied(name, builtin, args, scope), node, scope);
}

const undeclared = (node: Call, scope: Scope): Unknown =>
  node.name.startsWith('provider::')
    ? new Unknown(`${node.name} is a provider's function, which only the provider can run`)
    : fail(scope, node, `there is no function "${node.name}"`, 'reference');

function argumentsOf(node: Call, scope: Scope): readonly Value[] | Unknown {
  const args = node.args.map(each => evaluate(each, scope));
  if (!node.expand) return args;
  const last = args.at(-1) ?? null;
  if (last instanceof Unknown) return last;
  if (last instanceof Sequence) return [...args.slice(0, -1), ...last.items];
  return fail(scope, node, 'only a list can be expanded with "..."');
}

function applied(name: string, { takes, apply }: Builtin, args: readonly Value[], scope: Scope): Value | Fault {
  const [least, most] = takes;
  if (args.length < least || args.length > most) {
    return new Fault(`${name}() takes ${arity(least, most)}, not ${args.length}`);
  }
  if (!affordable(args, scope)) return new Fault(`${name}() would take longer than Costlens waits`, 'limit');
  const result = apply(args, scope);
  if (result instanceof Fault) return new Fault(`${name}(): ${result.message}`, result.code);
  if (typeof result !== 'string') return result;
  return result.length > longestText ? new Fault(`${name}(): the text is too long`, 'limit') : result.normalize();
}

/** Long texts and large collections cost time: whoever goes through them again and again is stopped. */
function affordable(args: readonly Value[], scope: Scope): boolean {
  if (isEndless(...args)) return false;
  const cost = args.reduce<number>((sum, arg) => sum + costOf(arg), 0);
  return cost < 1 || scope.run.spend(Math.floor(cost));
}

function costOf(value: Value): number {
  if (typeof value === 'string') return value.length / 250;
  return value instanceof Sequence || value instanceof Mapping ? value.size / 100 : 0;
}

function arity(least: number, most: number): string {
  if (most === Infinity) return `${least} or more arguments`;
  return least === most ? `${least} argument${least === 1 ? '' : 's'}` : `${least} to ${most} arguments`;
}

/** The first argument that has a value; an unknown one counts as having one. */
function attempt(node: Call, scope: Scope): Value {
  for (const each of node.args) {
    const { value, failed } = tried(each, scope);
    if (!failed) return value;
  }
  return fail(scope, node, 'try(): none of its arguments has a value');
}

/** Whether something unknown will have a value is unknown itself. */
function can(node: Call, scope: Scope): Value {
  const [first] = node.args;
  if (!first) return fail(scope, node, 'can() takes one argument');
  const { value, failed } = tried(first, scope);
  return !failed && value instanceof Unknown && !(value instanceof KnownWhilePlanning) ? forgetful(value) : !failed;
}

function sensitivity(node: Call, scope: Scope): Value {
  const [first] = node.args;
  if (!first) return fail(scope, node, 'issensitive() takes one argument');
  const value = evaluate(first, scope);
  const marked = isSensitive(first, [], scope) || isVeiled(first, scope);
  return value instanceof Unknown && !marked ? forgetful(value) : marked;
}

function sensitive(node: Call, scope: Scope): Value {
  const [first] = node.args;
  if (!first) return fail(scope, node, 'sensitive() takes one argument');
  const value = evaluate(first, scope);
  return scope.run.isVeiled && !(value instanceof Veiled) ? new Veiled(value) : value;
}

function nonsensitive(node: Call, scope: Scope): Value {
  const [first] = node.args;
  return first ? unveiled(first, scope) : fail(scope, node, 'nonsensitive() takes one argument');
}

/** Functions of expressions, not of values. */
const specials: Readonly<Record<string, (node: Call, scope: Scope) => Value>> = {
  try: attempt,
  can,
  issensitive: sensitivity,
  sensitive,
  nonsensitive,
};

/** Evaluates on a run of its own, so that a problem is an answer and not a report. */
function tried(node: Call['args'][number], scope: Scope): { value: Value; failed: boolean } {
  const trial = new Run(scope.run);
  const value = evaluate(node, { ...scope, run: trial });
  return { value, failed: trial.problems.length > 0 };
}
