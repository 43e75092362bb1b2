import assert from 'node:assert/strict';
import type { Options } from '@costlens/estimator';
import { evaluated, type Files } from './evaluated.ts';

export type RootCase = {
  readonly name: string;
  readonly files: Files;
  readonly options?: Partial<Options>;
  readonly addresses?: readonly string[];
  readonly resources?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  /** `code file:line`; none when absent. */
  readonly problems?: readonly string[];
};

export function checkRoots(title: string, cases: readonly RootCase[]): void {
  describe(title, () => {
    for (const each of cases) it(each.name, () => check(each));
  });
}

async function check({ files, options, addresses, resources, outputs, problems }: RootCase): Promise<void> {
  const got = await evaluated(files, options);
  const found = got.instances.map(({ address }) => address);
  if (addresses) assert.deepEqual(found, addresses);
  if (resources) assert.deepEqual(got.resources, resources);
  if (outputs) assert.deepEqual(got.outputs, outputs);
  assert.deepEqual(got.problems, problems ?? []);
}
