import type { Entry, SourceTree } from '../model.ts';

/** Unsaved texts over another tree. An undefined text hides the file below. */
export const overlay = (below: SourceTree, texts: ReadonlyMap<string, string | undefined>): SourceTree => ({
  read: path => (texts.has(path) ? texts.get(path) : below.read(path)),
  readBytes: path => (texts.has(path) ? bytesOf(texts.get(path)) : below.readBytes?.(path)),
  identity: path => (texts.has(path) ? undefined : below.identity?.(path)),
  isIgnored: path => below.isIgnored?.(path) === true,
  origin: below.origin && { kind: 'overlay', below: below.origin, texts },
  list: folder => {
    const above = entriesOf(texts, folder);
    if (above.size === 0) return below.list(folder);
    const all = new Map(below.list(folder).map(entry => [entry.name, entry]));
    for (const [name, entry] of above) {
      if (entry) all.set(name, entry);
      else all.delete(name);
    }
    return [...all.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  },
});

const bytesOf = (text: string | undefined): Uint8Array | undefined =>
  text === undefined ? undefined : new TextEncoder().encode(text);

/** A tree of nothing. */
export const nowhere: SourceTree = { read: () => undefined, list: () => [], origin: { kind: 'nowhere' } };

/** A tree held in memory, by path. */
export const memoryTree = (files: Readonly<Record<string, string>>): SourceTree =>
  overlay(nowhere, new Map(Object.entries(files)));

/** What a set of paths puts directly into a folder; undefined for a file it hides. */
function entriesOf(
  texts: ReadonlyMap<string, string | undefined>,
  folder: string,
): ReadonlyMap<string, Entry | undefined> {
  const start = folder === '' ? '' : `${folder}/`;
  const entries = new Map<string, Entry | undefined>();
  for (const [path, text] of texts) {
    if (!path.startsWith(start)) continue;
    const rest = path.slice(start.length);
    const slash = rest.indexOf('/');
    if (slash < 0) entries.set(rest, text === undefined ? undefined : { name: rest, kind: 'file' });
    else if (text !== undefined) entries.set(rest.slice(0, slash), { name: rest.slice(0, slash), kind: 'folder' });
  }
  return entries;
}
