import type { Sided } from '../../crew/crew.ts';
import type { Origin, SourceTree } from '../../model.ts';
import type { Options } from '../../options.ts';
import type { SyntaxCache } from '../../terraform/parse-file.ts';
import { diskTree } from '../disk.ts';
import { gitTree } from '../git.ts';
import { nowhere, overlay } from '../memory.ts';
import { secondOpinion } from '../second-opinion.ts';
import type { PlainState } from './protocol.ts';

export type State = { readonly tree: SourceTree; readonly options: Options };

/** A state as another thread can be told of it; undefined where it cannot: what fetches modules keeps that to itself. */
export function plainState({ tree, options }: State, head: State | undefined): PlainState | undefined {
  const { usageFrom, secondOpinion: second, modules, memo, environment, ...plain } = options;
  const isUsageOfHead = usageFrom !== undefined;
  if (!tree.origin || modules || memo || (isUsageOfHead && usageFrom !== head?.tree)) return undefined;
  return {
    origin: tree.origin,
    // The environment of a process is no plain object.
    // What has been parsed here is more work to send than to parse there.
    options: { ...plain, syntax: undefined, environment: { ...environment } },
    isUsageOfHead,
    hasSecondOpinion: second !== undefined,
  };
}

/** The same states, opened in this thread. What both sides have is parsed once. */
export function openStates({ base, head }: Sided<PlainState>, syntax: SyntaxCache): Sided<State> {
  const now = head && opened(head, syntax, undefined);
  return { base: base && opened(base, syntax, now), head: now };
}

function opened(state: PlainState, syntax: SyntaxCache, head: State | undefined): State {
  const { origin, options, isUsageOfHead, hasSecondOpinion } = state;
  const own = { modules: undefined, syntax, secondOpinion: hasSecondOpinion ? secondOpinion : undefined };
  return { tree: treeAt(origin), options: { ...options, ...own, ...(isUsageOfHead && { usageFrom: head?.tree }) } };
}

function treeAt(origin: Origin): SourceTree {
  switch (origin.kind) {
    case 'nowhere':
      return nowhere;
    case 'disk':
      return diskTree(origin.folder, origin.named);
    case 'git':
      return revision(origin.repository, origin.commit);
    case 'overlay':
      return overlay(treeAt(origin.below), origin.texts);
  }
}

/** It was there a moment ago. */
function revision(repository: string, commit: string): SourceTree {
  const opened = gitTree(repository, commit);
  if ('problem' in opened) throw new Error(opened.problem);
  return opened.tree;
}
