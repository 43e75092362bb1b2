import { userModules } from '../sources/modules/user.ts';
import type { ModuleFetcher } from '../terraform/modules/fetcher.ts';
import type { Arguments } from './arguments.ts';
import type { Host } from './host.ts';

/** Fetches modules where that was asked for; else nothing touches a network. */
export function modulesFor({ fetchModules }: Arguments, { environment, stderr }: Host): ModuleFetcher | undefined {
  if (!fetchModules) return undefined;
  const width = Math.max(0, (stderr.columns ?? 80) - 12);
  return userModules(environment, what => {
    if (stderr.isTTY === true)
      stderr.write(`\r\x1b[K${what === undefined ? '' : `fetching ${plain(what).slice(0, width)}`}`);
  });
}

/** Addresses come from code that anybody may have written. */
const plain = (text: string): string => text.replace(/\p{Cc}/gu, '');
