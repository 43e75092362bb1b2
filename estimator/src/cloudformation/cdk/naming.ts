import { entries, field, items, textOf } from '../../terraform/plan/json.ts';
import { byLogicalId, type Naming } from '../nested/naming.ts';
import { entry, textOf as nodeText } from '../syntax/tree.ts';
import type { Template } from '../template.ts';

/** Logical ids to construct paths, for a stack's own template (under '') and for each nested stack in it, by its path. */
export type Paths = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Addresses that are taken, each with whose it is. */
export type Claims = Map<string, string>;

/** What the CDK notes of its constructs: a logical id may be in one nested stack and in another. */
export function pathsIn(metadata: readonly unknown[]): Paths {
  const named = metadata
    .flatMap(each => entries(each))
    .flatMap(([path, notes]) => {
      const id = items(notes).find(note => field(note, 'type') === 'aws:cdk:logicalId');
      const name = textOf(field(id, 'data'));
      return name === undefined ? [] : [{ path: path.replace(/^\//, ''), name }];
    });
  const nested = new Set(named.flatMap(({ path }) => nestedIn(path) ?? []));
  const paths = new Map<string, Map<string, string>>();
  for (const { path, name } of named) {
    const home = homeOf(path, nested);
    const known = paths.get(home) ?? new Map<string, string>();
    paths.set(home, known.set(name, path));
  }
  return paths;
}

/** A nested stack `Parent/Name` is made by the resource `Parent/Name.NestedStack/Name.NestedStackResource`. */
const nestedIn = (path: string): string | undefined =>
  /^(.*)\.NestedStack\/[^/]*\.NestedStackResource$/s.exec(path)?.[1];

function homeOf(path: string, nested: ReadonlySet<string>): string {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    if (nested.has(path.slice(0, end))) return path.slice(0, end);
  }
  return '';
}

type Names = { readonly stack: string; readonly paths: Paths; readonly claims: Claims };

/** By construct path, which stays when a logical id's hash does not. */
export function namedByConstruct(names: Names, home: string, prefix: string, template: Template): Naming {
  const known = new Map<string, string>();
  const pathOf = (id: string): string | undefined => {
    const metadata = entry(template.resources.get(id)?.value, 'Metadata')?.value;
    return nodeText(entry(metadata, 'aws:cdk:path')?.value) ?? names.paths.get(home)?.get(id);
  };
  const addressOf = (id: string): string => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const address = claimed(pathOf(id) ?? `${prefix}/${id}`, id, names.claims, `${names.stack}\0${home}\0${id}`);
    known.set(id, address);
    return address;
  };
  return {
    addressOf,
    within: (id, key, inner) => {
      const nested = key === undefined ? nestedIn(pathOf(id) ?? '') : undefined;
      return nested === undefined
        ? byLogicalId(addressOf(id)).within('', key, inner)
        : namedByConstruct(names, nested, nested, inner);
    },
  };
}

/** The one resource that a construct is about has a last step of its own, which says nothing. */
const withoutLast = (path: string): string => path.replace(/(.)\/(Resource|Default)$/s, '$1');

function claimed(path: string, id: string, claims: Claims, owner: string): string {
  const free = [withoutLast(path), path, `${path} (${id})`].find(each => (claims.get(each) ?? owner) === owner);
  const address = free ?? `${path} (${owner.replaceAll('\0', '/')})`;
  claims.set(address, owner);
  return address;
}
