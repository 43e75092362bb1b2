import type { SourceTree } from '../model.ts';
import type { Options } from '../options.ts';
import { within } from '../path.ts';
import { submoduleAt } from '../terraform/absent.ts';
import { callsOf } from '../terraform/calls.ts';
import { localFolder } from '../terraform/configuration.ts';
import { isConfiguration } from '../terraform/files.ts';
import { readManifest } from '../terraform/manifest.ts';
import { filesReadBy } from './file-functions.ts';
import { anything, type Anything, type Inputs } from './inputs.ts';

/** Terraform's files, and those of variables that a root reads by itself. */
export const isModuleFile = (name: string): boolean => isConfiguration(name) || /\.tfvars(\.json)?$/.test(name);

/** A root with all modules that it may call. Fetched modules may be given paths of the repository to read. */
export function rootInputs(tree: SourceTree, root: string, options: Options): Inputs | Anything {
  const files = [within(root, '.terraform/modules/modules.json')];
  const modules = new Set<string>();
  const waiting = [root, ...[...readManifest(tree, root).values()].map(({ folder }) => folder)];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (modules.has(folder)) continue;
    modules.add(folder);
    const called = callsOf(tree, folder, options);
    const read = readIn(tree, folder, root);
    if (!called.isSure || read === anything) return anything;
    for (const source of called.sources) {
      const local = localFolder(folder, source);
      if (local !== undefined) waiting.push(local);
      else if (options.modules) return anything;
    }
    // Nothing of it may be here, on either side: it is the same only at the same commit.
    files.push(...read, ...absentSubmodule(tree, folder));
  }
  return { files, modules: [...modules], folders: [] };
}

function readIn(tree: SourceTree, folder: string, root: string): readonly string[] | Anything {
  const files: string[] = [];
  for (const { kind, name } of tree.list(folder)) {
    if (kind !== 'file' || !isModuleFile(name)) continue;
    const read = filesReadBy(tree.read(within(folder, name)) ?? '', folder, root, tree);
    if (read === anything) return anything;
    // Nothing of it may be here, on either side: it is the same only at the same commit.
    files.push(...read, ...absentSubmodule(tree, folder));
  }
  return files;
}

function absentSubmodule(tree: SourceTree, folder: string): readonly string[] {
  const path = submoduleAt(tree, folder);
  return path === undefined ? [] : [path];
}
