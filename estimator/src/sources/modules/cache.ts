import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entries } from './entry.ts';
import { Failure } from './failure.ts';
import { locked } from './lock.ts';
import { unpack } from './unpack.ts';

/** A package on this machine's disk, named by the hash of what it holds; it never changes. */
export type Package = { readonly hash: string; readonly path: string };

/** What a pinned address means: a package, and the folder in it that the address leads to. */
export type Pin = { readonly package: Package; readonly folder: string };

/** Works in a folder of its own, and gives the entries of a package. */
export type Source = (folder: string) => Promise<Entries | Failure>;

/** Fetched packages of one user: `packages/HASH`, and `pins/HASH` for the addresses that always mean the same. */
export class Cache {
  readonly #root: string;
  readonly #patienceMs: number;

  constructor(root: string, patienceMs: number) {
    this.#root = root;
    this.#patienceMs = patienceMs;
  }

  /** What an address was found to mean before; nobody need be asked again. */
  pinned(identity: string): Pin | undefined {
    const { package: hash = '', folder = '' } = readPin(this.#pin(identity));
    const path = join(this.#root, 'packages', hash);
    return /^[0-9a-f]{64}$/.test(hash) && existsSync(path) ? { package: { hash, path }, folder } : undefined;
  }

  pin(identity: string, { package: { hash }, folder }: Pin): void {
    this.#place(this.#pin(identity), path => writeFileSync(path, JSON.stringify({ package: hash, folder })));
  }

  /** One process at a time finds out what an address means. */
  alone<T>(identity: string, work: () => Promise<T>): Promise<T> {
    return locked(join(this.#root, 'locks', digest(identity)), this.#patienceMs, work);
  }

  /** Takes a package in: whole, or not at all. */
  async store(source: Source): Promise<Package | Failure> {
    const work = join(this.#root, 'work', randomUUID());
    mkdirSync(work, { recursive: true, mode: 0o700 });
    try {
      const entries = await source(work);
      if (entries instanceof Failure) return entries;
      const unpacked = join(work, 'package');
      const hash = await unpack(entries, unpacked);
      if (hash instanceof Failure) return hash;
      const path = join(this.#root, 'packages', hash);
      this.#move(unpacked, path);
      return { hash, path };
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }

  /** Where another process was faster, its package holds the same. */
  #move(from: string, to: string): void {
    mkdirSync(join(this.#root, 'packages'), { recursive: true, mode: 0o700 });
    try {
      if (!existsSync(to)) renameSync(from, to);
    } catch (error) {
      if (!existsSync(to)) throw error;
    }
  }

  #place(path: string, write: (path: string) => void): void {
    mkdirSync(join(this.#root, 'pins'), { recursive: true, mode: 0o700 });
    const draft = `${path}.${randomUUID()}`;
    write(draft);
    renameSync(draft, path);
  }

  #pin(identity: string): string {
    return join(this.#root, 'pins', digest(identity));
  }
}

/** Addresses are not readable in names of files: they may hold secrets. */
const digest = (identity: string): string => createHash('sha256').update(identity).digest('hex');

function readPin(path: string): { readonly package?: string; readonly folder?: string } {
  try {
    const pin = JSON.parse(readFileSync(path, 'utf8')) as { readonly package?: unknown; readonly folder?: unknown };
    return typeof pin.package === 'string' && typeof pin.folder === 'string'
      ? { package: pin.package, folder: pin.folder }
      : {};
  } catch {
    return {};
  }
}
