import type { Data, Problem, ProblemCode, Source, SourceTree } from '../../model.ts';
import { join, within as inFolder } from '../../path.ts';
import { entries, field, textOf, within } from '../../terraform/plan/json.ts';
import { type JsonFile, readJson } from './json-file.ts';
import { tagsIn } from './tags.ts';

/** A stack of an assembly. */
export type Artifact = {
  /** As `cdk list` prints it: the path of the stack's construct. */
  readonly name: string;
  readonly stackName: string;
  readonly file: string;
  /** Undefined where the app leaves it to the one who deploys. */
  readonly region: string | undefined;
  readonly account: string | undefined;
  readonly parameters: ReadonlyMap<string, string>;
  readonly tags: Data;
  /** What the CDK notes of each construct, by its path. */
  readonly metadata: readonly unknown[];
  readonly at: Source;
};

export type Assembly = {
  readonly artifacts: readonly Artifact[];
  /** Files that say what is uploaded under which name. */
  readonly assetManifests: readonly string[];
  readonly problems: readonly Problem[];
};

/** More are not in one app. */
const mostFolders = 1_000;

/** The manifest of a folder, and of the assemblies in it: one for each stage. */
export function readAssembly(tree: SourceTree, folder: string): Assembly {
  const found = { artifacts: [] as Artifact[], assetManifests: [] as string[], problems: [] as Problem[] };
  const waiting = [folder];
  const seen = new Set(waiting);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const manifest = readJson(tree, inFolder(next, 'manifest.json'));
    if ('severity' in manifest) {
      found.problems.push(manifest);
      continue;
    }
    const reader: Reader = { tree, folder: next, manifest, problems: found.problems };
    for (const [id, node] of entries(field(manifest.root, 'artifacts'))) {
      const inner = readArtifact(id, node, reader, found);
      if (inner === undefined || seen.has(inner) || seen.size >= mostFolders) continue;
      seen.add(inner);
      waiting.push(inner);
    }
  }
  return found;
}

type Reader = {
  readonly tree: SourceTree;
  readonly folder: string;
  readonly manifest: JsonFile;
  readonly problems: Problem[];
};

/** Takes up a stack or an asset manifest; the folder of an assembly is given back. */
function readArtifact(
  id: string,
  node: unknown,
  reader: Reader,
  found: { readonly artifacts: Artifact[]; readonly assetManifests: string[] },
): string | undefined {
  const path = (name: string): string | undefined => pathAt(within(node, 'properties', name), id, reader);
  switch (field(node, 'type')) {
    case 'cdk:cloud-assembly':
      return path('directoryName');
    case 'cdk:asset-manifest':
      found.assetManifests.push(...[path('file') ?? []].flat());
      return undefined;
    case 'aws:cloudformation:stack': {
      const file = path('templateFile');
      if (file !== undefined) found.artifacts.push(stackIn(id, node, file, reader));
      return undefined;
    }
    default:
      return undefined;
  }
}

/** A path of the manifest as one of the tree; one that leaves it is said. */
function pathAt(node: unknown, id: string, { folder, manifest, problems }: Reader): string | undefined {
  const say = (code: ProblemCode, message: string, text: string): void => {
    problems.push({ severity: 'error', code, message: `${id}: ${message}`, at: manifest.at(text) });
  };
  const text = textOf(node);
  const isAbsolute = /^([/\\]|[a-z]:)/i.test(text ?? '');
  const path = text === undefined || isAbsolute ? undefined : join(folder, text);
  if (text === undefined) say('syntax', 'the manifest names no file for it', id);
  else if (path === undefined) say('outside', `${text} lies outside of the repository`, text);
  return path;
}

function stackIn(id: string, node: unknown, file: string, reader: Reader): Artifact {
  const property = (name: string): unknown => within(node, 'properties', name);
  const metadata = metadataOf(node, reader);
  const { account, region } = environmentOf(node);
  const stackName = textOf(property('stackName')) ?? id;
  return {
    name: textOf(field(node, 'displayName')) ?? stackName,
    stackName,
    file,
    region,
    account,
    parameters: new Map(
      entries(property('parameters')).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    ),
    tags: tagsIn(property('tags'), metadata),
    metadata,
    at: reader.manifest.at(id),
  };
}

/** In the manifest, or in a file of its own beside it. */
function metadataOf(node: unknown, { tree, folder, problems }: Reader): readonly unknown[] {
  const named = textOf(field(node, 'additionalMetadataFile'));
  const path = named === undefined ? undefined : join(folder, named);
  const own = field(node, 'metadata');
  if (path === undefined) return [own];
  const beside = readJson(tree, path);
  if ('root' in beside) return [own, beside.root];
  problems.push({ ...beside, severity: 'warning' });
  return [own];
}

/** `aws://ACCOUNT/REGION`, either of which may be left open. */
function environmentOf(node: unknown): Pick<Artifact, 'account' | 'region'> {
  const [, account, region] = /^aws:\/\/([^/]*)\/(.*)$/.exec(textOf(field(node, 'environment')) ?? '') ?? [];
  const known = (name: string | undefined, open: string): string | undefined =>
    name === open || name === '' ? undefined : name;
  return { account: known(account, 'unknown-account'), region: known(region, 'unknown-region') };
}
