import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FetchSettings, moduleFetcher } from '@costlens/estimator/sources';
import type { FetchedModule, ModuleFetcher } from '../../../../estimator/src/terraform/modules/fetcher.ts';
import { requestOf } from '../../../../estimator/src/terraform/modules/requests.ts';

/** What git needs and nothing else of this machine's settings. */
export const environment = {
  PATH: process.env['PATH'],
  SystemRoot: process.env['SystemRoot'],
  GIT_CONFIG_NOSYSTEM: '1',
};

const quick = { loopback: true, timeoutMs: 5000, gitTimeoutMs: 20_000, attempts: 3, pauseMs: 1 };

export type Home = { readonly path: string; fetcher(more?: Partial<FetchSettings>): ModuleFetcher; remove(): void };

/** A user's home, with a cache of its own. */
export const newHome = (): Home => homeAt(mkdtempSync(join(tmpdir(), 'costlens-home-')));

export function homeAt(path: string): Home {
  return {
    path,
    fetcher: ({ environment: more, ...settings } = {}) =>
      moduleFetcher({
        ...quick,
        home: path,
        environment: { ...environment, HOME: path, XDG_CACHE_HOME: join(path, 'cache'), ...more },
        ...settings,
      }),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** What a call with this source and version gets. */
export async function ask(fetcher: ModuleFetcher, source: string, version?: string): ReturnType<ModuleFetcher> {
  const request = requestOf({ source, version });
  assert(request && 'source' in request, JSON.stringify(request));
  return fetcher(request);
}

export async function fetched(fetcher: ModuleFetcher, source: string, version?: string): Promise<FetchedModule> {
  const answer = await ask(fetcher, source, version);
  assert('tree' in answer, JSON.stringify(answer));
  return answer;
}

export async function problem(fetcher: ModuleFetcher, source: string, version?: string): Promise<string> {
  const answer = await ask(fetcher, source, version);
  assert('problem' in answer, JSON.stringify(answer));
  return answer.problem;
}

/** The text of a file in the folder that was asked for. */
export const textOf = ({ tree, folder }: FetchedModule, file = 'main.tf'): string | undefined =>
  tree.read(folder === '' ? file : `${folder}/${file}`);
