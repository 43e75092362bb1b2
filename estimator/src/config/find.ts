import type { Outcome, SourceTree } from '../model.ts';
import { parseConfig, type Config } from './config.ts';

const names = ['costlens.yml', 'costlens.yaml'];

export const isConfig = (path: string): boolean => names.includes(path);

/** The file at the top of a tree; undefined when there is none. */
export function configIn(tree: SourceTree): Outcome<Config> | undefined {
  for (const name of names) {
    const text = tree.read(name);
    if (text !== undefined) return parseConfig(name, text);
  }
  return undefined;
}

type Read = Outcome<Config> | undefined;

/**
 * What holds for the older side of a change: the newer side's prices, so that the difference is the code's alone, and its own
 * list of projects where both have one, so that what is taken from the list is seen to go.
 */
export function configOfBase(head: Read, base: Read): Read {
  const own = base?.value.projects;
  if (!head?.value.projects || !own) return head;
  return { value: { ...head.value, projects: own }, problems: head.problems };
}
