import type { Entry, SourceTree } from '../model.ts';
import { within } from '../path.ts';

/** Two states of one repository. */
export type Two = { readonly base: SourceTree; readonly head: SourceTree };

/** By what each tree calls the content, where both call it in the same way; else by the content. */
export function isSameFile({ base, head }: Two, path: string): boolean {
  const [old, now] = [idOf(base, path), idOf(head, path)];
  if (old !== '' && old.length === now.length) return old === now;
  return base.read(path) === head.read(path) && isSameBytes(base.readBytes?.(path), head.readBytes?.(path));
}

const idOf = (tree: SourceTree, path: string): string => tree.identity?.(path) ?? '';

/** A tree of texts has no bytes; that its texts are the same is enough then. */
function isSameBytes(old: Uint8Array | undefined, now: Uint8Array | undefined): boolean {
  if (old === undefined || now === undefined) return old === now;
  return old.length === now.length && old.every((byte, at) => byte === now[at]);
}

/** Whether a folder holds the same files of a kind. */
export function isSameFolder(two: Two, folder: string, isMeant: (name: string) => boolean): boolean {
  const [old, now] = [two.base, two.head].map(tree =>
    tree.list(folder).filter(({ kind, name }) => kind === 'file' && isMeant(name)),
  );
  return isSameList(old, now) && (now ?? []).every(({ name }) => isSameFile(two, within(folder, name)));
}

const isSameList = (old: readonly Entry[] = [], now: readonly Entry[] = []): boolean =>
  old.length === now.length && old.every(({ name, kind }, at) => name === now[at]?.name && kind === now[at].kind);

/** More than that is not compared: it counts as different. */
const mostEntries = 200_000;

/** No code of a project reads what lies here. */
const skipped = (name: string): boolean => name === '.git' || name === 'node_modules';

/** Whether all that lies below a folder is the same; it ends at the first difference. */
export function isSameBelow(two: Two, start: string): boolean {
  const waiting = [start];
  let left = mostEntries;
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const here = folder;
    const [old = [], now = []] = [two.base, two.head].map(tree => tree.list(here).filter(({ name }) => !skipped(name)));
    left -= now.length;
    if (left < 0 || !isSameList(old, now)) return false;
    if (!now.every(({ kind, name }) => kind === 'folder' || isSameFile(two, within(here, name)))) return false;
    waiting.push(...now.flatMap(({ kind, name }) => (kind === 'folder' ? [within(here, name)] : [])));
  }
  return true;
}
