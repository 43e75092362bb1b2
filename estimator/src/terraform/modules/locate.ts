import { type Configuration, localFolder, sourceOf } from '../configuration.ts';
import type { Declaration, ModuleDeclaration } from '../declarations.ts';
import { submoduleAt, submoduleText } from '../absent.ts';
import { isCurrent } from './installed.ts';
import { packageOf } from './mount.ts';
import { isLocal, parseSource } from './parse-source.ts';
import { namedBy, type Refusal } from './requests.ts';
import { shown } from './source.ts';

/** The module that a call names, or why it cannot be had. */
export function locate(
  configuration: Configuration,
  folder: string,
  call: Declaration,
  callPath: string,
): ModuleDeclaration | Refusal {
  const source = sourceOf(call);
  if (source === undefined) return { code: 'missing-file', message: 'its source is not a plain text' };
  if (isLocal(source)) return localModule(configuration, folder, source);
  const installed = configuration.installed.get(callPath);
  if (installed && isCurrent(installed, namedBy(call))) return declared(configuration, installed.folder, source);
  const remote = configuration.remote.located(call);
  if (!remote) return notFetched(source, installed !== undefined);
  return 'code' in remote ? remote : declared(configuration, remote.folder, source);
}

function localModule(configuration: Configuration, folder: string, source: string): ModuleDeclaration | Refusal {
  const target = localFolder(folder, source);
  if (target !== undefined) return declared(configuration, target, source);
  const whole = packageOf(folder) === undefined ? 'repository' : 'package that its module was fetched with';
  return { code: 'outside', message: `"${shown(source)}" leads out of the ${whole}` };
}

function declared({ modules, tree }: Configuration, folder: string, source: string): ModuleDeclaration | Refusal {
  const found = modules.get(folder);
  if (found && found.files.length > 0) return found;
  const submodule = submoduleAt(tree, folder);
  if (submodule !== undefined) {
    const message = `"${shown(source)}" is in ${shown(submoduleText(tree, submodule))}, which is not here; "git submodule update --init" checks it out, and "git fetch" in it brings other commits`;
    return { code: 'missing-file', message };
  }
  return { code: 'missing-file', message: `there are no Terraform files in "${shown(source)}"` };
}

function notFetched(text: string, isInstalled: boolean): Refusal {
  const source = parseSource(text);
  if (source.kind === 'refused' && source.code === 'value') return source;
  const why = isInstalled ? 'was changed since "terraform init"' : 'is not on disk';
  return { code: 'missing-file', message: `"${shown(text)}" ${why}; run "terraform init", or use --fetch-modules` };
}
