import { type Reference, Unknown } from '../../model.ts';
import type { Declaration } from '../declarations.ts';
import type { Expression, Step } from '../hcl/tree.ts';
import { unfold, type Unfolded } from './blocks.ts';
import { evaluate } from './expression.ts';
import { keySuffix } from './expansion.ts';
import { type Path, partsOf } from './parts.ts';
import { type BoundOrigin, findBound, type Scope } from './scope.ts';

/** Resources that what is written at a path leads to, through variables, locals, loops and modules. */
export function references(declaration: Declaration, scope: Scope, path: string): readonly Reference[] {
  const found = new Map<string, Reference>();
  const walk: Walk = { seen: new Map(), found };
  within({ contents: declaration.contents, scope, block: declaration }, path.split('.'), walk);
  return [...found.values()];
}

type Walk = {
  /** Expressions that were looked at, each with the modules and paths it was looked at for. */
  readonly seen: Map<Expression, Set<string>>;
  readonly found: Map<string, Reference>;
};

function within(here: Unfolded, [first = '', ...rest]: Path, walk: Walk): void {
  const attribute = here.contents.attributes.get(first);
  if (attribute) look(attribute.node.value, rest, { ...here.scope, file: attribute.file }, walk);
  else withinBlocks(unfold(here.contents, first, here.scope), rest, walk);
}

/** One of the blocks when the path has its number, or all. */
function withinBlocks(blocks: readonly Unfolded[] | Unknown | undefined, path: Path, walk: Walk): void {
  if (!blocks || blocks instanceof Unknown) return;
  const [index = '', ...rest] = path;
  if (!/^\d+$/.test(index)) for (const block of blocks) within(block, path, walk);
  else for (const block of blocks.slice(Number(index), Number(index) + 1)) within(block, rest, walk);
}

function look(node: Expression, path: Path, scope: Scope, walk: Walk): void {
  if (isSeen(node, path, scope, walk) || scope.run.enter() !== undefined) return;
  try {
    lookInto(node, path, scope, walk);
  } finally {
    scope.run.leave();
  }
}

function isSeen(node: Expression, path: Path, { module }: Scope, { seen }: Walk): boolean {
  const key = `${module.prefix} ${path.join('.')}`;
  const keys = seen.get(node) ?? new Set();
  seen.set(node, keys);
  return keys.size === keys.add(key).size;
}

function lookInto(node: Expression, path: Path, scope: Scope, walk: Walk): void {
  const traversal = traversalOf(node);
  if (traversal) {
    for (const step of traversal.steps) if (step.kind === 'index') look(step.key, [], scope, walk);
    lookUp(traversal, path, scope, walk);
    return;
  }
  for (const [part, rest] of partsOf(node, path, scope)) look(part, rest, scope, walk);
}

function lookUp(traversal: Traversal, path: Path, scope: Scope, walk: Walk): void {
  const { root, steps } = traversal;
  const names = [...steps.map(step => nameOf(step, scope)), ...path];
  const bound = findBound(scope, root);
  if (bound) lookIntoBound(bound.origin, names, walk);
  else if (root === 'var' || root === 'local') lookIntoNamed(root, names, scope, walk);
  else if (root === 'module') lookIntoModule(traversal, path, scope, walk);
  else if (!elsewhere.has(root)) note(traversal, scope, walk);
}

function lookIntoBound(origin: BoundOrigin | undefined, [name, ...rest]: Path, walk: Walk): void {
  if (origin && name === 'value') look(origin.collection, [origin.key, ...rest], origin.scope, walk);
}

function lookIntoNamed(root: 'var' | 'local', [name = '', ...rest]: Path, { module }: Scope, walk: Walk): void {
  const written = module.written(root, name);
  if (written) look(written.expression, rest, written.scope, walk);
}

/** Roots that lead to no resource of this configuration. */
const elsewhere = new Set(['data', 'path', 'terraform', 'count', 'each', 'self']);

function lookIntoModule({ steps: [name, ...steps] }: Traversal, path: Path, scope: Scope, walk: Walk): void {
  const [output, ...rest] = steps[0]?.kind === 'attr' ? steps : steps.slice(1); // past the key of one of several calls
  if (name?.kind !== 'attr' || output?.kind !== 'attr') return;
  const further = [...rest.map(step => nameOf(step, scope)), ...path];
  const outputs = scope.module.called(name.name).flatMap(module => module.written('output', output.name) ?? []);
  for (const written of outputs) look(written.expression, further, written.scope, walk);
}

/** Of several instances the one whose key is written, or all. */
function note({ root, steps: [name, first, second] }: Traversal, scope: Scope, { found }: Walk): void {
  if (name?.kind !== 'attr') return;
  const key = first?.kind === 'index' ? keyOf(first.key, scope) : undefined;
  const attribute = [first, second].find(step => step?.kind === 'attr');
  const address = `${scope.module.prefix}${root}.${name.name}${keySuffix(key)}`;
  found.set(address, { address, attribute: attribute?.kind === 'attr' ? attribute.name : '' });
}

type Traversal = { readonly root: string; readonly steps: readonly Step[] };

/** `a.b[0].c` taken apart; undefined for what is no traversal. */
function traversalOf(node: Expression): Traversal | undefined {
  const steps: Step[] = [];
  for (let here = node; ;) {
    switch (here.kind) {
      case 'variable':
        return { root: here.name, steps: steps.reverse() };
      case 'attr':
      case 'index':
        steps.push(here);
        break;
      case 'splat':
        steps.push(...[...here.steps].reverse(), {
          start: here.start,
          end: here.end,
          kind: 'splat',
          full: here.full,
          steps: [],
        });
        break;
      default:
        return undefined;
    }
    here = here.source;
  }
}

/** A step whose name nobody knows is any. */
function nameOf(step: Step, scope: Scope): string {
  return step.kind === 'attr' ? step.name : step.kind === 'index' ? String(keyOf(step.key, scope) ?? '*') : '*';
}

function keyOf(key: Expression, scope: Scope): string | number | undefined {
  const value = scope.run.silently(() => evaluate(key, scope));
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}
