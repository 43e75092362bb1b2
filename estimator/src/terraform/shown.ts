import type { Problem } from '../model.ts';
import type { Configuration } from './configuration.ts';
import type { ModuleDeclaration } from './declarations.ts';
import type { ModuleInstance, Shared } from './evaluate/module.ts';
import type { ResourceInstance } from './evaluate/resource-instance.ts';
import { Run } from './evaluate/run.ts';
import { instancesOf } from './instances.ts';

/** A root as it may be shown: its sensitive values are veiled. */
export type Shown = {
  readonly root: ModuleInstance;
  /** All problems, without the words of those that only what is sensitive has. */
  problems(run: Run): readonly Problem[];
};

type MakeRoot = (shared: Shared) => ModuleInstance;

/** The root to be priced, and where anything in it is sensitive, the one to be shown. */
export function twoRoots(
  configuration: Configuration,
  given: Shared,
  make: MakeRoot,
): { readonly root: ModuleInstance; readonly shown: Shown | undefined } {
  if (![...configuration.modules.values()].some(hasSecrets)) return { root: make(given), shown: undefined };
  // What was found so far is about files and arguments, not about values.
  const before = new Set(given.run.problems);
  const run = new Run(given.run, true);
  let found: ReadonlyMap<string, ResourceInstance> | undefined;
  const disclosed = (address: string): ResourceInstance | undefined =>
    (found ??= new Map(instancesOf(veiled).map(each => [each.address, each]))).get(address);
  const root: ModuleInstance = make({ ...given, other: { root: () => veiled, disclosed } });
  const veiled: ModuleInstance = make({ ...given, run, other: { root: () => root, disclosed: () => undefined } });
  return { root, shown: { root: veiled, problems: open => merged(open.problems, run.problems, before) } };
}

function merged(
  open: readonly Problem[],
  veiled: readonly Problem[],
  before: ReadonlySet<Problem>,
): readonly Problem[] {
  const shown = new Set(veiled.map(identity));
  const all = open.map(problem => (before.has(problem) || shown.has(identity(problem)) ? problem : wordless(problem)));
  const told = new Set(all.map(identity));
  return [...all, ...veiled.filter(problem => !told.has(identity(problem)))];
}

const identity = ({ code, message, at }: Problem): string => JSON.stringify([code, message, at]);

const wordless = (problem: Problem): Problem => ({
  ...problem,
  message: 'there is a problem with a value here; what it is would tell something sensitive',
});

/** The word stands in whatever makes a value sensitive. */
const hasSecrets = ({ files }: ModuleDeclaration): boolean =>
  files.some(({ text }) => text.includes('sensitive') || text.includes('ephemeral'));
