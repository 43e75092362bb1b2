import { join } from '../../path.ts';
import { type Constraint, exactly, newest, parseConstraint } from '../../terraform/modules/constraint.ts';
import type { GitSource, HttpSource, PackageSource, RegistrySource } from '../../terraform/modules/source.ts';
import type { Cache, Package, Pin } from './cache.ts';
import { downloadArchive, followPage, packageAt } from './download.ts';
import { Failure, Unreachable } from './failure.ts';
import { fetchCommit, isPinned, mayBePinned, resolveCommit } from './git.ts';
import { moduleName, type Registry } from './registry.ts';
import type { Settings } from './settings.ts';

export type World = { readonly settings: Settings; readonly registry: Registry; readonly cache: Cache };

/** Where a module is on this machine's disk, fetched if it was not there. */
export type Had = Pin & { readonly label: string };

/** More pages that only name another address than anybody needs. */
const mostPages = 5;

/** The newest version that fits. An exact one that is in the cache needs no network. */
export async function fetchFromRegistry(
  source: RegistrySource,
  written: string | undefined,
  world: World,
): Promise<Had | Failure> {
  const constraint = parseConstraint(written ?? '') ?? [];
  const known = fromCache(source, constraint, world);
  if (known) return known;
  const version = await choose(source, constraint, world);
  if (version instanceof Failure) return version;
  const pin = await once(identityOf(source, version), world, () => fetchVersion(source, version, world));
  return pin instanceof Failure ? pin : { ...pin, label: labelOf(source, version) };
}

function fromCache(source: RegistrySource, constraint: Constraint, { cache }: World): Had | undefined {
  const asked = exactly(constraint)?.text;
  const pin = asked === undefined ? undefined : cache.pinned(identityOf(source, asked));
  return pin && { ...pin, label: labelOf(source, asked ?? '') };
}

const labelOf = ({ name }: RegistrySource, version: string): string => `${name}-${version}`;
const identityOf = (source: RegistrySource, version: string): string => `registry ${moduleName(source)} ${version}`;

async function choose(source: RegistrySource, constraint: Constraint, { registry }: World): Promise<string | Failure> {
  const published = await registry.versions(source);
  if (published instanceof Unreachable)
    return new Failure(`${published.message}; an exact version that was fetched before needs no network`);
  if (published instanceof Failure) return published;
  return newest(published, constraint)?.text ?? noneFits(source, newest(published, [])?.text);
}

async function fetchVersion(source: RegistrySource, version: string, world: World): Promise<Pin | Failure> {
  world.settings.progress(`${moduleName(source)} ${version}`);
  const location = await world.registry.location(source, version);
  const found = location instanceof Failure ? location : packageAt(location, source.host);
  return found instanceof Failure ? found : fetchPackage(found, world);
}

function noneFits(source: RegistrySource, latest: string | undefined): Failure {
  const name = moduleName(source);
  return new Failure(
    latest === undefined ? `${name} has no versions` : `no version of ${name} fits; the newest is ${latest}`,
  );
}

/** A git repository's or an archive's package. */
export function fetchPackage(source: PackageSource, world: World, pages = 0): Promise<Had | Failure> {
  if (source.kind === 'git') return fetchGit(source, world);
  return source.archive === undefined ? fetchPage(source, world, pages) : fetchArchive(source, world);
}

async function fetchGit(source: GitSource, world: World): Promise<Had | Failure> {
  const { url, ref = '', subfolder: folder } = source;
  const label = [
    url
      .replace(/\/+$/, '')
      .replace(/.*[/:]/s, '')
      .replace(/\.git$/, ''),
    ref,
  ]
    .filter(part => part !== '')
    .join('-');
  const had = (pin: Pin): Had => ({ package: pin.package, folder, label });
  const named = `git ${url} ref ${ref}`;
  const known = mayBePinned(source) ? world.cache.pinned(named) : undefined;
  if (known) return had(known);
  const commit = await resolveCommit(source, world.settings);
  if (commit instanceof Unreachable)
    return new Failure(`${commit.message}; a commit or a version's tag that was fetched before needs no network`);
  if (commit instanceof Failure) return commit;
  const pin = await once(`git ${url} commit ${commit.id}`, world, async () => {
    world.settings.progress(label);
    return stored(await world.cache.store(work => fetchCommit(source, commit, work, world.settings)));
  });
  if (pin instanceof Failure) return pin;
  if (isPinned(source, commit)) world.cache.pin(named, pin);
  return had(pin);
}

async function fetchArchive(source: HttpSource, world: World): Promise<Had | Failure> {
  const { url, checksum, subfolder: folder } = source;
  const label = /([^/]*?)(?:\.zip|\.tar\.gz|\.tgz)?$/.exec(url.replace(/\?.*/s, ''))?.[1] ?? '';
  const download = async (): Promise<Pin | Failure> => {
    world.settings.progress(label);
    return stored(await world.cache.store(() => downloadArchive(source, world.settings)));
  };
  // Only a check sum says what an address will give tomorrow.
  const pin = await (checksum === undefined ? download() : once(`archive ${url} ${checksum}`, world, download));
  return pin instanceof Failure ? pin : { package: pin.package, folder, label };
}

async function fetchPage(source: HttpSource, world: World, pages: number): Promise<Had | Failure> {
  if (pages >= mostPages) return new Failure('pages name each other as the address of the module');
  const named = await followPage(source, world.settings);
  const had = named instanceof Failure ? named : await fetchPackage(named, world, pages + 1);
  if (had instanceof Failure) return had;
  return { ...had, folder: inside(had.folder, source.subfolder) };
}

const stored = (found: Package | Failure): Pin | Failure =>
  found instanceof Failure ? found : { package: found, folder: '' };

/** Finds out what an address means, in one process at a time, and remembers it. */
async function once(identity: string, { cache }: World, find: () => Promise<Pin | Failure>): Promise<Pin | Failure> {
  const known = cache.pinned(identity);
  if (known) return known;
  return cache.alone(identity, async () => {
    const meanwhile = cache.pinned(identity);
    if (meanwhile) return meanwhile;
    const found = await find();
    if (!(found instanceof Failure)) cache.pin(identity, found);
    return found;
  });
}

/** Both are inside of their package. */
export const inside = (folder: string, further: string): string => join(folder, further) ?? '';
