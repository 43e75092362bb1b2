import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

/** What is to be known of a machine and its user to find their prices. */
export type Machine = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly home: string;
};

/** Names the folder of the snapshot in use, in the folder of snapshots. */
export const currentName = 'current';

/** Where this user's refreshed prices are kept; each system has its own custom. */
export function cacheFolder({ environment, platform, home }: Machine): string {
  // The XDG rules have relative paths ignored.
  const named = [environment['XDG_CACHE_HOME']].find(path => path !== undefined && isAbsolute(path));
  if (named !== undefined) return join(named, 'costlens', 'prices');
  if (platform === 'win32') {
    const { LOCALAPPDATA: local = join(home, 'AppData', 'Local') } = environment;
    return join(local, 'Costlens', 'Cache', 'prices');
  }
  return platform === 'darwin'
    ? join(home, 'Library', 'Caches', 'costlens', 'prices')
    : join(home, '.cache', 'costlens', 'prices');
}

/** The folder of the refreshed snapshot in use; undefined when there is none. */
export function refreshedSnapshot(cache: string): string | undefined {
  try {
    const id = readFileSync(join(cache, currentName), 'utf8').trim();
    return /^[0-9a-f]{16}$/.test(id) ? join(cache, id) : undefined;
  } catch {
    return undefined;
  }
}
