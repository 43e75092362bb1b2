import { folderUri, pathIn } from './place.ts';
import type { Folder } from './folder.ts';

/** The workspace's folders; and, for a file outside of all of them, the folder it lies in. */
export class Folders {
  readonly #folders = new Map<string, Folder>();
  readonly #open: (uri: string) => Folder;

  constructor(open: (uri: string) => Folder) {
    this.#open = open;
  }

  add(uri: string): void {
    if (uri.startsWith('file:') && !this.#folders.has(uri)) this.#folders.set(uri, this.#open(uri));
  }

  remove(uri: string): void {
    this.#folders.get(uri)?.dispose();
    this.#folders.delete(uri);
  }

  all(): readonly Folder[] {
    return [...this.#folders.values()];
  }

  /** The innermost folder that holds the file, or else one of the same repository. */
  of(uri: string): Folder | undefined {
    const holding = [...this.#folders].filter(([folder]) =>
      uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`),
    );
    const [innermost] = holding.sort(([a], [b]) => b.length - a.length);
    return innermost?.[1] ?? this.around(uri)[0]?.folder;
  }

  /** Opens the file's own folder when nothing else holds it. */
  opened(uri: string): void {
    if (uri.startsWith('file:') && !this.of(uri)) this.add(folderUri(uri));
  }

  /** Every folder whose repository the file lies in: a module is read from more than one. */
  around(uri: string): readonly { readonly folder: Folder; readonly path: string }[] {
    return this.all().flatMap(folder => {
      const path = pathIn(folder.place, uri);
      return path === undefined ? [] : [{ folder, path }];
    });
  }
}
