import type { Reference } from '../../model.ts';
import { childOf, type Module } from './configuration.ts';
import { field, items, textOf, within } from './json.ts';

/** What an expression depends on, through variables and outputs. */
export type Origins = {
  readonly references: readonly Reference[];
  /** Whether something in it is not told by the plan, as locals are not. */
  readonly isHidden: boolean;
};

/** An expression of the configuration, and what `each` stands for in it. */
export type Written = { readonly expression: unknown; readonly each: unknown; readonly module: Module };

const mostSteps = 1000;

/** Resources and data sources an expression leads to; none, and nothing hidden, means that its value is known. */
export function originsOf(start: Written): Origins {
  const references: Reference[] = [];
  const waiting: Written[] = [start];
  let isHidden = false;
  let steps = 0;
  for (let written = waiting.pop(); written; written = waiting.pop()) {
    for (const name of longest(written.expression)) {
      const found = follow(name, written);
      if (found === 'hidden' || ++steps > mostSteps) isHidden = true;
      else if ('address' in found) references.push(found);
      else if (steps <= mostSteps) waiting.push(found);
    }
  }
  return { references, isHidden };
}

/** `a.b.c` is listed with `a.b` and `a`: the shorter ones say nothing more. */
function longest(expression: unknown): readonly string[] {
  const names = items(field(expression, 'references')).filter(name => typeof name === 'string');
  return names.filter((name, index) => {
    const previous = names[index - 1];
    return !(previous?.startsWith(`${name}.`) === true || previous?.startsWith(`${name}[`) === true);
  });
}

const nothing: Omit<Written, 'module'> = { expression: undefined, each: undefined };

function follow(name: string, { each, module }: Written): Written | Reference | 'hidden' {
  const [head, second = ''] = name.split('.');
  if (/^(count|path|terraform)\./.test(name)) return { ...nothing, module };
  switch (head) {
    case 'var':
      return variable(bare(second), module);
    case 'each':
      return { expression: each, each: undefined, module };
    case 'module':
      return output(name, module);
    case 'local':
    case 'self':
      return 'hidden';
    default:
      return resource(name, module);
  }
}

const bare = (name: string): string => name.replace(/\[.*$/s, '');

/** What a root's variables hold is known. */
function variable(name: string, { call, parent, ...module }: Module): Written {
  if (parent === undefined) return { ...nothing, module: { ...module, call, parent } };
  return {
    expression: within(call, 'expressions', name),
    each: field(call, 'for_each_expression'),
    module: parent,
  };
}

function output(name: string, module: Module): Written | 'hidden' {
  const [, callName = '', key = '', attribute] =
    /^module\.([^.[]+)(\[(?:"(?:[^"\\]|\\.)*"|[^\]]*)\])?(?:\.([^.[]+))?/s.exec(name) ?? [];
  if (attribute === undefined) return 'hidden';
  const child = childOf(module, callName, `${module.prefix}module.${callName}${key}.`);
  return { expression: within(child.node, 'outputs', attribute, 'expression'), each: undefined, module: child };
}

function resource(name: string, { prefix }: Module): Reference {
  const found = /^((?:data\.)?[^.[]+\.[^.[]+(?:\[(?:"(?:[^"\\]|\\.)*"|[^\]]*)\])?)(?:\.(.+))?$/s.exec(name);
  return { address: `${prefix}${found?.[1] ?? name}`, attribute: textOf(found?.[2]) ?? '' };
}
