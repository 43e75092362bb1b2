import type { Opened, Snapshot } from './book.ts';
import { resolve } from 'node:path';
import { cacheFolder, type Machine, refreshedSnapshot } from './cache-folder.ts';
import { embeddedSnapshot, openSnapshot } from './open.ts';

/** The snapshot to use, and why a refreshed one is not it. */
export type Chosen =
  | { readonly ok: true; readonly book: Snapshot; readonly passedOver?: string }
  | Extract<Opened, { readonly ok: false }>;

/** The snapshot that somebody names, here or in COSTLENS_PRICES; the one they have refreshed; the one that ships. */
export function snapshotOn(machine: Machine & { readonly cwd: string }, named?: string): Chosen {
  const path = named ?? (machine.environment['COSTLENS_PRICES'] || undefined);
  return chooseSnapshot(path === undefined ? undefined : resolve(machine.cwd, path), cacheFolder(machine));
}

/** A named snapshot must be sound; a damaged refreshed one is passed over, because the embedded one is there. */
function chooseSnapshot(named: string | undefined, cache: string): Chosen {
  if (named !== undefined) return openSnapshot(named);
  const folder = refreshedSnapshot(cache);
  if (folder === undefined) return embeddedSnapshot();
  const refreshed = openSnapshot(folder);
  if (refreshed.ok) return refreshed;
  const embedded = embeddedSnapshot();
  return embedded.ok ? { ...embedded, passedOver: refreshed.message.replace(/\.$/, '') } : embedded;
}
