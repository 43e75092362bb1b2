import { type Data, type Problem, Unknown } from '../../model.ts';
import { calls } from '../functions/index.ts';
import { asIntrinsic, type Mapping, type Node } from '../syntax/tree.ts';
import type { Template } from '../template.ts';
import { conditionsOf } from './conditions.ts';
import { dynamicReference } from './dynamic.ts';
import { disclosedParameters } from './secrets.ts';
import { type Depth, nothingOutside, type Outside, type Scope } from './scope.ts';

/** CloudFormation takes a template of a million; what one makes of it may be some more. */
const mostCharacters = 20_000_000;

/** How deep values may lie in each other; aliases and conditions can go deeper than the text is nested. */
const deepest = 300;

export function createScope(
  template: Template,
  parameters: ReadonlyMap<string, Data>,
  tell: (problem: Problem) => void,
  outside: Outside = nothingOutside,
): Scope {
  const report = limitsOnce(tell);
  const known = new Map<Node, Data | undefined>();
  const bounded = bound(template, report, outside.depth ?? { now: 0 });
  let characters = mostCharacters;
  let disclosed: Scope | undefined;
  const evaluate = (node: Node): Data | undefined => {
    if (node.kind === 'scalar') return scalarOf(node.value);
    if (known.has(node)) return known.get(node);
    const value = bounded(node, () => valueOf(node, scope));
    known.set(node, value);
    return value;
  };
  const conditions = conditionsOf(template, report);
  const scope: Scope = {
    template,
    parameters,
    report,
    evaluate,
    ...outside,
    get disclosed() {
      return (disclosed ??= disclose(template, parameters, outside));
    },
    spend: more => (characters -= more) >= 0,
    condition: name => conditions.named(name, scope),
    test: node => bounded(node, () => conditions.test(node, scope)),
  };
  return scope;
}

/** What is used up stays used up: the first place says it all. */
function limitsOnce(report: (problem: Problem) => void): (problem: Problem) => void {
  const said = new Set<string>();
  return problem => {
    if (problem.code === 'limit' && said.size === said.add(problem.message).size) return;
    report(problem);
  };
}

function disclose(template: Template, parameters: ReadonlyMap<string, Data>, outside: Outside): Scope | undefined {
  const shown = disclosedParameters(template, parameters);
  return shown && createScope(template, shown, () => undefined, outside);
}

const scalarOf = (value: Data): Data => (typeof value === 'string' ? (dynamicReference(value) ?? value) : value);

/** Does work that may come back to itself, until it is too deep in. */
function bound(
  { syntax }: Template,
  report: (problem: Problem) => void,
  depth: Depth,
): <T>(node: Node, work: () => T) => T | Unknown {
  return (node, work) => {
    if (depth.now >= deepest) {
      const message = `values lie more than ${deepest} deep in each other`;
      report({
        severity: 'error',
        code: 'limit',
        message,
        at: syntax.source.at({ start: node.start, end: node.start }),
      });
      return new Unknown(message);
    }
    depth.now++;
    try {
      return work();
    } finally {
      depth.now--;
    }
  };
}

function valueOf(node: Exclude<Node, { kind: 'scalar' }>, scope: Scope): Data | undefined {
  if (node.kind === 'invalid') return new Unknown(node.reason);
  if (node.kind === 'list') return node.items.map(scope.evaluate).filter(item => item !== undefined);
  const intrinsic = asIntrinsic(node);
  if (intrinsic === undefined) return node.kind === 'map' ? mapOf(node, scope) : undefined;
  const call = calls.get(intrinsic.name);
  return call === undefined ? notRead(intrinsic.name) : call(intrinsic.argument, scope);
}

/** Why nobody knows what a function that is left in the template makes. */
export const notRead = (name: string): Unknown =>
  new Unknown(name === 'Fn::ForEach' ? 'what a loop makes here is not known' : `${name} is not read`);

/** A function among other keys adds keys that nobody knows. */
function mapOf({ entries }: Mapping, { evaluate }: Scope): Data {
  const call = functionAmong(entries.keys());
  if (call !== undefined) return notRead(call);
  const values: [string, Data][] = [];
  for (const { name, value } of entries.values()) {
    const data = evaluate(value);
    if (data !== undefined) values.push([name, data]);
  }
  return Object.fromEntries(values);
}

/** `Fn::ForEach::Loop` is the function `Fn::ForEach`. */
export function functionAmong(names: Iterable<string>): string | undefined {
  for (const name of names) if (name.startsWith('Fn::')) return name.split('::', 2).join('::');
  return undefined;
}
