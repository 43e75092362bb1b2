import type { SourceTree } from '../model.ts';
import type { Target } from '../run.ts';
import { diskTree } from '../sources/disk.ts';
import { overlay } from '../sources/memory.ts';
import type { Arguments } from './arguments.ts';
import { type Host, Mistake } from './host.ts';
import { type Place, placeOf } from './place.ts';
import { stateOnDisk } from './target.ts';

/** A change set, and the template it was made from where one is named. It may lie outside of the template's repository. */
export function changeSetTarget(file: string, args: Arguments, host: Host): Target | Mistake {
  const [template, ...more] = args.paths;
  if (args.base !== undefined || more.length > 0)
    return new Mistake('diff with --change-set takes one path, that of the template it was made from');
  const named = placeOf(host.cwd, file);
  const place = template === undefined ? named : placeOf(host.cwd, template);
  const state = stateOnDisk(args, host, place);
  if (state instanceof Mistake) return state;
  const found = inTreeOf(place, state.tree, named, file);
  if (found instanceof Mistake) return found;
  const { tree, path } = found;
  const project = { name: template === undefined ? path : place.path, kind: 'change-set', path } as const;
  const projects = [{ ...project, template: template === undefined ? undefined : place.path }];
  return { tree, options: state.options, projects, problems: [] };
}

type Found = { readonly tree: SourceTree; readonly path: string };

function inTreeOf(place: Place, tree: SourceTree, named: Place, file: string): Found | Mistake {
  if (place.root === named.root) return { tree, path: named.path };
  const text = diskTree(named.root, named.path).read(named.path);
  return text === undefined
    ? new Mistake(`--change-set ${file} cannot be read`)
    : { tree: overlay(tree, new Map([[file, text]])), path: file };
}
