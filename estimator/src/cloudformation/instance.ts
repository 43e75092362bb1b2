import { type Data, type Instance, type Scalar, type Source, Unknown } from '../model.ts';
import { editAt } from './edit/index.ts';
import type { Naming } from './nested/naming.ts';
import { asIntrinsic, type Entry, entry, type Node, textOf } from './syntax/tree.ts';
import { tagsOf } from './tags.ts';
import { functionAmong, notRead } from './values/evaluate.ts';
import type { Scope } from './values/scope.ts';

/** A resource that is there, or may be. */
export type Declared = {
  readonly resource: Entry;
  readonly type: string;
  readonly exists: true | Unknown;
  /** In the stacks that it makes, where these are read. */
  readonly vendorTypes?: readonly string[];
};

/** Of a whole block, and of its first line. */
export type Place = { readonly at: Source; readonly heading: Source };

/** What a stack gives to each of its resources. */
export type Surroundings = {
  readonly scope: Scope;
  readonly region: string | Unknown;
  readonly given: ReadonlyMap<string, unknown>;
  readonly naming: Pick<Naming, 'addressOf' | 'formerAddressOf'>;
  /** The stack's own tags, which CloudFormation hands on. */
  readonly tags: Data;
  readonly makerAt?: Source | undefined;
  /** Where the resource stands, when its own text has no place. */
  readonly place?: Place | undefined;
  /** The resource stands nowhere in a file that a person edits. */
  readonly isFixed: boolean;
};

/** The resources there are, or may be. One whose condition is false is none. */
export function declaredIn(scope: Scope): readonly Declared[] {
  return [...scope.template.resources.values()].flatMap(resource => {
    const type = textOf(entry(resource.value, 'Type')?.value);
    if (type === undefined) return missingType(resource, scope);
    const condition = textOf(entry(resource.value, 'Condition')?.value);
    const exists = condition === undefined ? true : scope.condition(condition);
    return exists === false ? [] : [{ resource, type, exists }];
  });
}

/** A function among the resources is said by the check of the template. */
function missingType({ name, key }: Entry, { report, template }: Scope): readonly [] {
  if (!name.startsWith('Fn::'))
    report({ severity: 'error', code: 'syntax', message: `${name} has no Type`, at: template.syntax.source.at(key) });
  return [];
}

/** What SAM makes bears the name of what a person wrote. */
const nameOf = ({ name, value }: Entry): string =>
  textOf(entry(entry(value, 'Metadata')?.value, 'SamResourceId')?.value) ?? name;

export function instanceOf(declared: Declared, surroundings: Surroundings): Instance {
  const { resource, type, exists, vendorTypes } = declared;
  const { scope, region, given, naming, tags, makerAt, place, isFixed } = surroundings;
  const { source } = scope.template.syntax;
  const properties = propertiesOf(entry(resource.value, 'Properties')?.value, scope);
  return {
    language: 'cloudformation',
    type,
    address: naming.addressOf(resource.name),
    movedFrom: naming.formerAddressOf?.(resource.name),
    name: nameOf(resource),
    region,
    makerAt,
    vendorTypes,
    countUnknown: exists === true ? undefined : exists,
    get at() {
      return place?.at ?? source.at(resource);
    },
    get heading() {
      return place?.heading ?? source.at(resource.key);
    },
    get tags() {
      const shown = scope.disclosed && propertiesOf(entry(resource.value, 'Properties')?.value, scope.disclosed);
      return withTags(tags, tagsOf((shown ?? properties).get('Tags')));
    },
    get disclosed() {
      const shown = scope.disclosed;
      return shown && instanceOf(declared, { ...surroundings, scope: shown });
    },
    ...properties,
    edit: (path: string, value: Scalar) => (isFixed ? undefined : editAt({ scope, given, resource }, path, value)),
  };
}

/** A resource's own tag wins over its stack's. */
export const withTags = (stack: Data, own: Data): Data =>
  isObject(stack) && isObject(own) ? Object.fromEntries([...Object.entries(stack), ...Object.entries(own)]) : own;

type Properties = Pick<Instance, 'names' | 'get'>;

function propertiesOf(node: Node | undefined, scope: Scope): Properties {
  if (node === undefined) return { names: () => [], get: () => undefined };
  return node.kind === 'map' && asIntrinsic(node) === undefined ? written(node.entries, scope) : computed(node, scope);
}

/** Each evaluated when asked for. Beside a function that adds properties, one that is not written may still be there. */
function written(entries: ReadonlyMap<string, Entry>, { evaluate }: Scope): Properties {
  const call = functionAmong(entries.keys());
  const get = (name: string): Data | undefined => {
    const property = entries.get(name);
    if (property !== undefined) return evaluate(property.value);
    return call === undefined ? undefined : notRead(call);
  };
  return { get, names: () => [...entries.keys()].filter(name => !name.startsWith('Fn::') && get(name) !== undefined) };
}

/** All properties at once, out of a function. */
function computed(node: Node, { evaluate }: Scope): Properties {
  const get = (name: string): Data | undefined => {
    const all = evaluate(node);
    if (all instanceof Unknown) return all;
    return isObject(all) && Object.hasOwn(all, name) ? all[name] : undefined;
  };
  const names = (): readonly string[] => {
    const all = evaluate(node);
    return isObject(all) ? Object.keys(all) : [];
  };
  return { get, names };
}

const isObject = (data: Data | undefined): data is Readonly<Record<string, Data>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data) && !(data instanceof Unknown);
