import { join } from 'node:path';
import type { Settings } from './settings.ts';

type User = Pick<Settings, 'environment' | 'home' | 'platform'>;

/** Where fetched modules are kept for this user, as the platform has it. */
export function cacheFolder({ environment, home, platform }: User): string {
  const xdg = set(environment['XDG_CACHE_HOME']);
  if (xdg !== undefined) return join(xdg, 'costlens', 'modules');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'costlens', 'modules');
  if (platform === 'win32')
    return join(set(environment['LOCALAPPDATA']) ?? join(home, 'AppData', 'Local'), 'costlens', 'modules');
  return join(home, '.cache', 'costlens', 'modules');
}

/** Terraform's own settings: one file, and a folder that counts only where no file was named. */
export function terraformSettings(user: User): { readonly file: string; readonly folder: string | undefined } {
  const { environment, home, platform } = user;
  const named = set(environment['TF_CLI_CONFIG_FILE']) ?? set(environment['TERRAFORM_CONFIG']);
  if (named !== undefined) return { file: named, folder: undefined };
  if (platform !== 'win32') return { file: join(home, '.terraformrc'), folder: join(home, '.terraform.d') };
  const data = set(environment['APPDATA']) ?? join(home, 'AppData', 'Roaming');
  return { file: join(data, 'terraform.rc'), folder: join(data, 'terraform.d') };
}

const set = (value: string | undefined): string | undefined => (value === '' ? undefined : value);
