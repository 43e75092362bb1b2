import type { SourceTree } from '../model.ts';
import { git } from './git-command.ts';
import { follower } from './git-links.ts';
import { foldersOf, type Listing, listingOf } from './git-listing.ts';
import { missing, resolved } from './git-revision.ts';
import { submodulesOf } from './git-submodules.ts';
import { readBlobs, textsOf } from './git-texts.ts';

/** A revision's tree, or what keeps it from being read. */
export type GitTree = { readonly tree: SourceTree; readonly commit: string } | { readonly problem: string };

/** The files of one git revision, read from git's objects: no checkout, no worktree, nothing executed. */
export function gitTree(repository: string, named: string, head = 'HEAD'): GitTree {
  const revision = resolved(repository, named, head);
  if (typeof revision !== 'string') return revision;
  const commit = git(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (!commit.ok) return { problem: missing(repository, revision, commit.error) };
  const id = commit.output.toString().trim();
  const listing = listingOf(repository, id);
  if ('problem' in listing) return { problem: `git could not list ${revision}: ${listing.problem}` };
  const origin = { kind: 'git', repository, commit: id } as const;
  return { commit: id, tree: { ...objectTree(repository, listing), origin } };
}

/** The commit from which two revisions went apart. */
export function mergeBase(repository: string, a: string, b: string): string | undefined {
  const found = git(repository, ['merge-base', '--end-of-options', a, b]);
  return found.ok ? found.output.toString().trim() : undefined;
}

/** The top folder of the repository a folder is in. */
export function repositoryOf(folder: string): string | undefined {
  const found = git(folder, ['rev-parse', '--show-toplevel']);
  return found.ok ? found.output.toString().replace(/\r?\n$/, '') : undefined;
}

/** As on disk, a path may lead through symbolic links, and into submodules. */
function objectTree(repository: string, listing: Listing): SourceTree {
  const own = ownTree(repository, listing);
  const follow = followerIn(repository, listing);
  const submoduleOf = submodulesOf(repository, listing.submodules, submoduleTree);
  const at = <T>(path: string, ask: (tree: SourceTree, path: string) => T): T | undefined => {
    const real = follow(path);
    if (real === undefined) return undefined;
    const below = submoduleOf(real);
    return below ? ask(below.tree, below.path) : ask(own, real);
  };
  return {
    read: path => at(path, (tree, real) => tree.read(real)),
    readBytes: path => at(path, (tree, real) => tree.readBytes?.(real)),
    list: folder => at(folder, (tree, real) => tree.list(real)) ?? [],
    identity: path => at(path, (tree, real) => tree.identity?.(real)),
  };
}

function submoduleTree(repository: string, commit: string): SourceTree | undefined {
  const listing = listingOf(repository, commit);
  return 'problem' in listing ? undefined : objectTree(repository, listing);
}

/** What the commit itself holds, by the paths that it has in it. */
function ownTree(repository: string, listing: Listing): SourceTree {
  const folders = foldersOf(listing);
  const list: SourceTree['list'] = folder => folders.get(folder) ?? [];
  const { files } = listing;
  return {
    read: textsOf(repository, files, list),
    readBytes: path => {
      const blob = files.get(path);
      const read = blob && git(repository, ['cat-file', 'blob', blob.id]);
      return read?.ok === true ? read.output : undefined;
    },
    list,
    identity: path => files.get(path)?.id,
  };
}

function followerIn(repository: string, { links }: Listing): (path: string) => string | undefined {
  if (links.size === 0) return path => path;
  let targets: ReadonlyMap<string, string | undefined> | undefined;
  const load = (): ReadonlyMap<string, string | undefined> => {
    const texts = readBlobs(
      repository,
      [...links.values()].map(({ id }) => id),
    );
    return new Map([...links.keys()].map((path, index) => [path, texts[index]]));
  };
  return follower(
    path => links.has(path),
    link => (targets ??= load()).get(link),
  );
}
