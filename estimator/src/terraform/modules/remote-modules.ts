import type { SourceTree } from '../../model.ts';
import { within } from '../../path.ts';
import type { Declaration, ModuleDeclaration } from '../declarations.ts';
import type { ModuleFetcher } from './fetcher.ts';
import { mounted, mountOf, packageOf } from './mount.ts';
import { keyOf, type Named, namedBy, type Refusal, requestOf } from './requests.ts';

/** More packages in one root, or modules fetched by fetched modules deeper than this, are nobody's design. */
const mostPackages = 500;
const deepest = 20;

export type Located = { readonly folder: string } | Refusal;

/** The modules of one root that are not in its repository, each fetched once. */
export class RemoteModules {
  /** The repository's files, and those of every package fetched so far. */
  readonly tree: SourceTree;
  readonly #fetcher: ModuleFetcher | undefined;
  readonly #packages = new Map<string, SourceTree>();
  readonly #depths = new Map<string, number>();
  readonly #located = new Map<string, Located>();

  constructor(tree: SourceTree, fetcher: ModuleFetcher | undefined) {
    this.tree = mounted(tree, this.#packages);
    this.#fetcher = fetcher;
  }

  /** Where a call's module was put, or why it was not; undefined when nobody fetched it. */
  located(call: Declaration): Located | undefined {
    const named = namedBy(call);
    return named && this.#located.get(keyOf(named));
  }

  /** Fetches what a module calls; the folders of the new ones are to be read next. */
  async fetch({ folder, modules }: ModuleDeclaration, isThere: (call: string) => boolean): Promise<readonly string[]> {
    if (!this.#fetcher) return [];
    const named = [...modules].flatMap(([name, call]) => (isThere(name) ? [] : (namedBy(call) ?? [])));
    const missing = new Map(named.map(each => [keyOf(each), each]));
    for (const key of this.#located.keys()) missing.delete(key);
    const depth = 1 + (this.#depths.get(packageOf(folder) ?? '') ?? 0);
    const located = await Promise.all([...missing].map(([key, each]) => this.#locate(key, each, depth)));
    return located.flatMap(each => (each && 'folder' in each ? each.folder : []));
  }

  async #locate(key: string, named: Named, depth: number): Promise<Located | undefined> {
    const request = requestOf(named);
    if (request === undefined || !this.#fetcher) return undefined;
    const located =
      'code' in request ? request : (this.#limit(depth) ?? (await this.#ask(this.#fetcher, request, depth)));
    this.#located.set(key, located);
    return located;
  }

  async #ask(fetcher: ModuleFetcher, request: Parameters<ModuleFetcher>[0], depth: number): Promise<Located> {
    const fetched = await fetcher(request);
    if ('problem' in fetched) return { code: 'missing-file', message: fetched.problem };
    const mount = mountOf(fetched.name);
    this.#packages.set(mount, fetched.tree);
    this.#depths.set(mount, Math.min(depth, this.#depths.get(mount) ?? depth));
    return { folder: fetched.folder === '' ? mount : within(mount, fetched.folder) };
  }

  #limit(depth: number): Refusal | undefined {
    if (depth > deepest) return { code: 'limit', message: `fetched modules fetch others deeper than ${deepest}` };
    const message = `the modules come from more than ${mostPackages} packages`;
    return this.#packages.size >= mostPackages ? { code: 'limit', message } : undefined;
  }
}
