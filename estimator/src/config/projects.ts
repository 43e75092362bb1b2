import type { Source } from '../model.ts';
import { join } from '../path.ts';
import { projectKinds, type ProjectKind } from '../projects/project.ts';
import { plainOf, type Plain } from './data.ts';
import { choice, complain, entries, fields, items, shaped, text, type Reading, type Value } from './reading.ts';

/** A path in the tree that a person named, and where. */
export type Named = { readonly path: string; readonly at: Source };

/** A project as `costlens.yml` lists it; whether it is there, nobody has looked. */
export type Listed = {
  readonly name: string;
  readonly root: Named;
  readonly kind: ProjectKind | undefined;
  readonly varFiles: readonly Named[];
  readonly variables: ReadonlyMap<string, Plain>;
  readonly workspace: string | undefined;
  readonly region: string | undefined;
  readonly usageFile: Named | undefined;
  readonly environment: string | undefined;
};

/** The `projects` section. Paths are relative to the folder of the file; of two projects of one name the first counts. */
export function readProjects(reading: Reading, value: Value, folder: string): readonly Listed[] {
  const found = new Map<string, Listed>();
  for (const item of items(reading, value)) {
    const project = readProject(reading, item, folder);
    if (!project) continue;
    if (found.has(project.name))
      complain(reading, item.at, `two projects are called "${project.name}"; give each a "name" of its own`);
    else found.set(project.name, project);
  }
  return [...found.values()];
}

const keys = [
  'path',
  'name',
  'kind',
  'environment',
  'var_files',
  'variables',
  'workspace',
  'region',
  'usage_file',
] as const;

function readProject(reading: Reading, item: Value, folder: string): Listed | undefined {
  const field = fields(reading, item, keys);
  const read = <T>(key: (typeof keys)[number], reader: (value: Value) => T): T | undefined => {
    const value = field(key);
    return value && reader(value);
  };
  const asText = (value: Value): string | undefined => text(reading, value);
  const asPath = (value: Value): Named | undefined => named(reading, value, folder);
  if (!field('path')) complain(reading, item.at, `"${item.name}" needs a path`);
  const root = read('path', asPath);
  const name = read('name', asText);
  const listed = {
    kind: read('kind', value => choice(reading, value, projectKinds)),
    varFiles: read('var_files', value => items(reading, value).flatMap(each => asPath(each) ?? [])) ?? [],
    variables: read('variables', value => variablesOf(reading, value)) ?? new Map<string, Plain>(),
    workspace: read('workspace', asText),
    region: read('region', value => shaped(reading, value, aws, 'an AWS region like eu-west-1')),
    usageFile: read('usage_file', asPath),
    environment: read('environment', asText),
  };
  return root && { name: name ?? root.path, root, ...listed };
}

const aws = /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;

function variablesOf(reading: Reading, value: Value): ReadonlyMap<string, Plain> {
  const found = entries(reading, value).flatMap(entry => {
    const plain = plainOf(reading, entry);
    return plain === undefined ? [] : [[entry.name, plain] as const];
  });
  return new Map(found);
}

/** A path with forward slashes that does not leave the repository. */
function named(reading: Reading, value: Value, folder: string): Named | undefined {
  const written = text(reading, value);
  if (written === undefined) return undefined;
  const path = /^(\/|[A-Za-z]:)|\\/.test(written) ? undefined : join(folder, written);
  if (path === undefined)
    complain(reading, value.at, `"${written}" must be a path inside the repository, with forward slashes`);
  return path === undefined ? undefined : { path, at: value.at };
}
