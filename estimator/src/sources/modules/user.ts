import { homedir } from 'node:os';
import type { ModuleFetcher } from '../../terraform/modules/fetcher.ts';
import { moduleFetcher } from './index.ts';
import type { Settings } from './settings.ts';

/** Fetches modules as this machine's user, into their cache and with their credentials. */
export const userModules = (
  environment: Settings['environment'],
  progress: Settings['progress'] = () => undefined,
): ModuleFetcher =>
  moduleFetcher({ environment, home: environment['HOME'] ?? environment['USERPROFILE'] ?? homedir(), progress });
