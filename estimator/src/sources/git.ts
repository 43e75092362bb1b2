import type { Entry, SourceTree } from '../model.ts';
import { folderOf, nameOf } from '../path.ts';
import { decode } from './decode.ts';
import { git } from './git-command.ts';
import { missing, resolved } from './git-revision.ts';

/** A revision's tree, or what keeps it from being read. */
export type GitTree = { readonly tree: SourceTree; readonly commit: string } | { readonly problem: string };

/** The files of one git revision, read from git's objects: no checkout, no worktree, nothing executed. */
export function gitTree(repository: string, named: string, head = 'HEAD'): GitTree {
  const revision = resolved(repository, named, head);
  if (typeof revision !== 'string') return revision;
  const commit = git(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (!commit.ok) return { problem: missing(repository, revision, commit.error) };
  const id = commit.output.toString().trim();
  const listed = git(repository, ['ls-tree', '-r', '-z', '-l', '--full-tree', id]);
  if (!listed.ok) return { problem: `git could not list ${revision}: ${listed.error}` };
  const tree = objectTree(repository, parseListing(listed.output.toString()));
  return { commit: id, tree: { ...tree, origin: { kind: 'git', repository, commit: id } } };
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

type Blob = { readonly id: string; readonly bytes: number };

/** `mode SP type SP id SP size TAB path NUL`; submodules are not blobs, and a blob that is not here has the size BAD. */
function parseListing(listing: string): ReadonlyMap<string, Blob> {
  const blobs = new Map<string, Blob>();
  for (const line of listing.split('\0')) {
    const [, type, id, size, path] = /^\d+ (\w+) ([0-9a-f]+) +(-|BAD|\d+)\t([\s\S]+)$/.exec(line) ?? [];
    if (type === 'blob' && id !== undefined && path !== undefined) blobs.set(path, { id, bytes: Number(size) });
  }
  return blobs;
}

/** Larger files are no infrastructure code; they are read only when asked for by name. */
const ordinaryBytes = 4 * 1024 * 1024;
const mostAtOnce = 32 * 1024 * 1024;

function objectTree(repository: string, blobs: ReadonlyMap<string, Blob>): SourceTree {
  const folders = foldersOf(blobs.keys());
  const texts = new Map<string, string | undefined>();
  const isOrdinary = (path: string): boolean => (blobs.get(path)?.bytes ?? Infinity) <= ordinaryBytes && isText(path);
  const ordinary = [...blobs.keys()].filter(isOrdinary);
  const isSmall = ordinary.reduce((sum, path) => sum + (blobs.get(path)?.bytes ?? 0), 0) <= mostAtOnce;
  const beside = (path: string): readonly string[] => {
    const folder = folderOf(path);
    return (folders.get(folder) ?? [])
      .filter(({ kind }) => kind === 'file')
      .map(({ name }) => (folder === '' ? name : `${folder}/${name}`));
  };
  /** One call of git reads all that is likely to be wanted: of a large repository, a folder. */
  const load = (path: string): void => {
    const around = isSmall ? ordinary : beside(path).filter(isOrdinary);
    const wanted = [path, ...around].filter((each, at) => !texts.has(each) && (at === 0 || each !== path));
    const ids = wanted.map(each => blobs.get(each)?.id ?? '');
    readBlobs(repository, ids).forEach((text, index) => texts.set(wanted[index] ?? '', text));
  };
  return {
    read: path => {
      if (blobs.has(path) && !texts.has(path)) load(path);
      return texts.get(path);
    },
    readBytes: path => {
      const blob = blobs.get(path);
      const read = blob && git(repository, ['cat-file', 'blob', blob.id]);
      return read?.ok === true ? read.output : undefined;
    },
    list: folder => folders.get(folder) ?? [],
    identity: path => blobs.get(path)?.id,
  };
}

const isText = (path: string): boolean => /\.(tf|tofu|tfvars|json|ya?ml|template|tftpl|tpl|txt|sh|csv)$/.test(path);

function foldersOf(paths: Iterable<string>): ReadonlyMap<string, readonly Entry[]> {
  const folders = new Map<string, Map<string, Entry>>([['', new Map()]]);
  const add = (path: string, kind: Entry['kind']): void => {
    const folder = folderOf(path);
    if (!folders.has(folder)) {
      folders.set(folder, new Map());
      add(folder, 'folder');
    }
    folders.get(folder)?.set(nameOf(path), { name: nameOf(path), kind });
  };
  for (const path of paths) add(path, 'file');
  return new Map(
    [...folders].map(([folder, entries]) => [folder, [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1))]),
  );
}

/** `git cat-file --batch` answers each id with a header line, the bytes and a newline. */
function readBlobs(repository: string, ids: readonly string[]): readonly (string | undefined)[] {
  const batch = git(repository, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  if (!batch.ok) return ids.map(() => undefined);
  let at = 0;
  return ids.map(() => {
    const end = batch.output.indexOf(10, at);
    const [, type, size] = batch.output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') return undefined;
    const text = decode(batch.output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
    return text;
  });
}
