import { diskTree } from '../disk.ts';
import type { ModuleFetcher, ModuleRequest } from '../../terraform/modules/fetcher.ts';
import { Cache } from './cache.ts';
import { Failure } from './failure.ts';
import { fetchFromRegistry, fetchPackage, type Had, inside, type World } from './fetch-module.ts';
import { cacheFolder } from './folders.ts';
import { Registry } from './registry.ts';
import { type Settings, usual } from './settings.ts';
import { findFolder } from './subfolder.ts';

export { type Settings as FetchSettings } from './settings.ts';

/** Packages that are fetched at the same time. */
const atOnce = 4;

/** Fetches modules from registries, git repositories and archives, into the user's cache. */
export function moduleFetcher(given: Partial<Settings> & Pick<Settings, 'environment' | 'home'>): ModuleFetcher {
  const settings = { ...usual, ...given };
  const patienceMs = settings.gitTimeoutMs + settings.attempts * settings.timeoutMs;
  const world = { settings, registry: new Registry(settings), cache: new Cache(cacheFolder(settings), patienceMs) };
  const known = new Map<string, Promise<Had | Failure>>();
  const turn = turns(atOnce);
  return async request => {
    const key = packageKey(request);
    const had = known.get(key) ?? turn(() => attempt(request, world));
    known.set(key, had);
    const found = await had;
    return found instanceof Failure ? { problem: found.message } : folderOf(found, request);
  };
}

/** Modules of one package differ in their folder only. */
const packageKey = ({ source, version }: ModuleRequest): string =>
  JSON.stringify([{ ...source, subfolder: source.kind === 'registry' ? '' : source.subfolder }, version]);

/** A full disk or a cache that may not be written costs this module only. */
async function attempt({ source, version }: ModuleRequest, world: World): Promise<Had | Failure> {
  try {
    return await (source.kind === 'registry' ? fetchFromRegistry(source, version, world) : fetchPackage(source, world));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    return new Failure(`the cache of modules at ${cacheFolder(world.settings)} cannot be used (${code})`);
  } finally {
    world.settings.progress(undefined);
  }
}

function folderOf({ package: { hash, path }, folder, label }: Had, { source }: ModuleRequest): Answer {
  const tree = diskTree(path);
  const base = findFolder(tree, folder);
  if (base instanceof Failure) return { problem: base.message };
  const found = source.kind === 'registry' ? findFolder(tree, inside(base, source.subfolder)) : base;
  if (found instanceof Failure) return { problem: found.message };
  return { name: `${nameFor(label)}${hash.slice(0, 12)}`, tree, folder: found };
}

type Answer = Awaited<ReturnType<ModuleFetcher>>;

/** What people know the package by, in letters that every disk takes. */
function nameFor(label: string): string {
  const plain = label
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 60);
  return plain === '' ? '' : `${plain}-`;
}

/** At most so many at the same time, the others in their order. */
function turns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = most;
  const waiting: (() => void)[] = [];
  return async work => {
    if (free > 0) free -= 1;
    else await new Promise<void>(resolve => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
