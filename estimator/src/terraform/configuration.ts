import type { Problem, SourceTree } from '../model.ts';
import { join, within } from '../path.ts';
import { TextFile } from '../text.ts';
import { isPointer, pointerProblem } from './absent.ts';
import { declare, type Declaration, type ModuleDeclaration, type ParsedFile } from './declarations.ts';
import { moduleFiles } from './files.ts';
import { readManifest } from './manifest.ts';
import type { ModuleFetcher } from './modules/fetcher.ts';
import { type InstalledModule, isCurrent } from './modules/installed.ts';
import { packageOf } from './modules/mount.ts';
import { RemoteModules } from './modules/remote-modules.ts';
import { namedBy } from './modules/requests.ts';
import { isLocal } from './modules/parse-source.ts';
import { parseFile, type Reader } from './parse-file.ts';

/** A root module and every module it may call, read and declared, not yet evaluated. */
export type Configuration = {
  readonly root: string;
  /** The repository's files, and those of fetched modules. */
  readonly tree: SourceTree;
  /** By folder. */
  readonly modules: ReadonlyMap<string, ModuleDeclaration>;
  /** Where `terraform init` put a called module: by the call's path, `vpc.subnets`. */
  readonly installed: ReadonlyMap<string, InstalledModule>;
  readonly remote: RemoteModules;
  readonly problems: readonly Problem[];
};

export async function loadConfiguration(
  repository: SourceTree,
  root: string,
  reader: Reader,
  fetcher?: ModuleFetcher,
): Promise<Configuration> {
  const installed = readManifest(repository, root);
  const remote = new RemoteModules(repository, fetcher);
  const { tree } = remote;
  const modules = new Map<string, ModuleDeclaration>();
  const problems: Problem[] = [];
  const waiting = [root, ...[...installed.values()].map(({ folder }) => folder)];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (modules.has(folder)) continue;
    const declared = await loadModule(tree, folder, reader, problems);
    modules.set(folder, declared);
    const isThere = (call: string): boolean => isInstalled(installed, root, declared, call);
    waiting.push(...localCalls(declared), ...(await remote.fetch(declared, isThere)));
  }
  problems.push(...[...modules.values()].flatMap(declared => declared.problems));
  return { root, tree, modules, installed, remote, problems };
}

async function loadModule(
  tree: SourceTree,
  folder: string,
  reader: Reader,
  problems: Problem[],
): Promise<ModuleDeclaration> {
  const files = moduleFiles(tree, folder, reader);
  const load = async (names: readonly string[]): Promise<readonly ParsedFile[]> => {
    const parsed: ParsedFile[] = [];
    for (const name of names) {
      const path = within(folder, name);
      const text = tree.read(path);
      if (text === undefined)
        problems.push({ severity: 'error', code: 'missing-file', message: `${path} cannot be read` });
      else if (isPointer(text)) problems.push(pointerProblem(new TextFile(path, text)));
      else parsed.push(await parseFile(new TextFile(path, text), reader, problems));
    }
    return parsed;
  };
  return declare(folder, await load(files.primary), await load(files.overrides));
}

const localCalls = ({ folder, modules }: ModuleDeclaration): readonly string[] =>
  [...modules.values()].flatMap(call => localFolder(folder, sourceOf(call)) ?? []);

/** What a call names as its module. */
export function sourceOf({ contents }: Declaration): string | undefined {
  const value = contents.attributes.get('source')?.node.value;
  return value?.kind === 'text' ? value.value : undefined;
}

/** The folder a local source leads to; undefined when it is not local, or leaves the tree or its own package. */
export function localFolder(folder: string, source: string | undefined): string | undefined {
  if (source === undefined || !isLocal(source)) return undefined;
  const target = join(folder, source.replaceAll('\\', '/'));
  return target !== undefined && packageOf(target) === packageOf(folder) ? target : undefined;
}

/** `terraform init` wrote down every call by its path: this one, from wherever its module is called. */
function isInstalled(
  installed: Configuration['installed'],
  root: string,
  { folder, modules }: ModuleDeclaration,
  name: string,
): boolean {
  const call = modules.get(name);
  const named = call && namedBy(call);
  const callers = [...installed].filter(([, module]) => module.folder === folder).map(([path]) => `${path}.`);
  if (folder === root) callers.push('');
  return (
    callers.length > 0 &&
    callers.every(path => {
      const module = installed.get(`${path}${name}`);
      return module !== undefined && isCurrent(module, named);
    })
  );
}
