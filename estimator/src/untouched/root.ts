import { isTemplate } from '../cloudformation/index.ts';
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
import { reachesFar, templateInputs } from './stacks.ts';

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
    const read = readBy(tree.read(within(folder, name)) ?? '', folder, root, tree);
    if (read === anything) return anything;
    // Nothing of it may be here, on either side: it is the same only at the same commit.
    files.push(...read, ...absentSubmodule(tree, folder));
  }
  return files;
}

function readBy(text: string, folder: string, root: string, tree: SourceTree): readonly string[] | Anything {
  const read = reachesFar(text) ? anything : filesReadBy(text, folder, root, tree);
  if (read === anything) return anything;
  const all = read.map(file => withTemplates(tree, file));
  return all.includes(anything) ? anything : all.flat();
}

/** Whatever is read by a function is compared by its name in git, and not read for that. */
const mayBeTemplate = /\.(ya?ml|json|template)$/i;

/** A stack's template may take others. */
function withTemplates(tree: SourceTree, file: string): readonly string[] | Anything {
  if (!mayBeTemplate.test(file) || !isTemplate(file, tree.read(file) ?? '')) return [file];
  const inputs = templateInputs(tree, file);
  return inputs === anything ? anything : inputs.files;
}

function absentSubmodule(tree: SourceTree, folder: string): readonly string[] {
  const path = submoduleAt(tree, folder);
  return path === undefined ? [] : [path];
}
