import { type Problem, type SourceTree } from '../model.ts';
import { join, within } from '../path.ts';
import { TextFile } from '../text.ts';
import { declare, type Declaration, type ModuleDeclaration, type ParsedFile } from './declarations.ts';
import { moduleFiles } from './files.ts';
import { readManifest } from './manifest.ts';
import { parseFile, type Reader } from './parse-file.ts';

/** A root module and every module it may call, read and declared, not yet evaluated. */
export type Configuration = {
  readonly root: string;
  /** By folder. */
  readonly modules: ReadonlyMap<string, ModuleDeclaration>;
  /** Where `terraform init` put a called module: by the call's path, `vpc.subnets`. */
  readonly installed: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
};

export async function loadConfiguration(tree: SourceTree, root: string, reader: Reader): Promise<Configuration> {
  const installed = readManifest(tree, root);
  const modules = new Map<string, ModuleDeclaration>();
  const problems: Problem[] = [];
  const waiting = [root, ...installed.values()];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (modules.has(folder)) continue;
    const declared = await loadModule(tree, folder, reader, problems);
    modules.set(folder, declared);
    waiting.push(...localCalls(declared));
  }
  problems.push(...[...modules.values()].flatMap(declared => declared.problems));
  return { root, modules, installed, problems };
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

/** The folder a local source leads to; undefined when it is not local, or leaves the tree. */
export const localFolder = (folder: string, source: string | undefined): string | undefined =>
  source !== undefined && /^\.\.?(\/|$)/.test(source) ? join(folder, source) : undefined;
