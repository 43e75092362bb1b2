import type { State } from '../compare.ts';
import type { SourceTree } from '../model.ts';
import { targetAt, type Target } from '../run.ts';
import { diskTree } from '../sources/disk.ts';
import { gitTree } from '../sources/git.ts';
import type { Arguments } from './arguments.ts';
import { type Host, Mistake } from './host.ts';
import type { Place } from './place.ts';
import { pathOf, settingsOf, withExtra } from './settings.ts';

/** The files as they are. */
export const stateOnDisk = (args: Arguments, host: Host, place: Place): State | Mistake =>
  stateOf(args, host, place, diskTree(place.root, place.path));

/** A revision's files. */
export function stateAt(revision: string, args: Arguments, host: Host, place: Place): State | Mistake {
  const git = gitTree(place.root, revision, args.head);
  return 'problem' in git ? new Mistake(git.problem) : stateOf(args, host, place, git.tree);
}

function stateOf(args: Arguments, host: Host, place: Place, tree: SourceTree): State | Mistake {
  const settings = settingsOf(args, host, place, tree);
  return settings instanceof Mistake ? settings : { tree: withExtra(tree, settings), options: settings.options };
}

export function targetOnDisk(args: Arguments, host: Host, place: Place): Target | Mistake {
  const state = stateOnDisk(args, host, place);
  if (state instanceof Mistake) return state;
  return targetAt(state.tree, pathOf(args, place, state.options), state.options);
}
