import { keyText } from './address.ts';
import { field, items, textOf, within } from './json.ts';
import { isManaged, namedBy, type Stored } from './stored.ts';

/** The resources of `values`, `prior_state.values` or `planned_values`: a tree of modules. */
export function storedIn(values: unknown): readonly Stored[] {
  const stored: Stored[] = [];
  const waiting: unknown[] = [field(values, 'root_module')];
  while (waiting.length > 0) {
    const module = waiting.pop();
    stored.push(...items(field(module, 'resources')).flatMap(shown));
    waiting.push(...[...items(field(module, 'child_modules'))].reverse());
  }
  return stored;
}

/** What is left of a failed replacement stands beside the resource that took its place. */
function shown(node: unknown): readonly Stored[] {
  const named = namedBy(node);
  if (!named || !isManaged(node) || field(node, 'deposed_key') !== undefined) return [];
  const [values, secret] = [field(node, 'values'), field(node, 'sensitive_values')];
  return [{ ...named, values, unknown: undefined, secret }];
}

/** The resources of a state file, version 4. */
export const storedInFile = (state: unknown): readonly Stored[] =>
  items(field(state, 'resources'))
    .filter(isManaged)
    .flatMap(resource => items(field(resource, 'instances')).flatMap(instance => stored(resource, instance)));

function stored(resource: unknown, instance: unknown): readonly Stored[] {
  const [type, name] = [textOf(field(resource, 'type')), textOf(field(resource, 'name'))];
  if (type === undefined || name === undefined || field(instance, 'deposed') !== undefined) return [];
  const module = textOf(field(resource, 'module'));
  const address = `${module === undefined ? '' : `${module}.`}${type}.${name}${keyText(field(instance, 'index_key'))}`;
  const secret = maskOf(field(instance, 'sensitive_attributes'));
  return [{ address, type, name, values: field(instance, 'attributes'), unknown: undefined, secret }];
}

/** Paths are lists of steps; all of an attribute is hidden for a part of it. */
const maskOf = (paths: unknown): unknown =>
  Object.fromEntries(items(paths).map(path => [textOf(within(items(path)[0], 'value')) ?? '', true]));
