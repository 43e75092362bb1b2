import type { Problem } from '../../model.ts';
import type { TextFile } from '../../text.ts';
import { pairsIn, unchanged } from './changes.ts';
import { field, textOf } from './json.ts';
import { outputsIn, plannedOutputs } from './outputs.ts';
import type { Contents } from './sides.ts';
import { storedIn, storedInFile } from './state.ts';

const isFile = (root: unknown): boolean => field(root, 'lineage') !== undefined || field(root, 'serial') !== undefined;

const isPlanned = (root: unknown): boolean =>
  ['resource_changes', 'planned_values', 'configuration', 'prior_state'].some(name => field(root, name) !== undefined);

export const isState = (root: unknown): boolean => isFile(root) || !isPlanned(root);

export function contentsOf(root: unknown, file: TextFile): Contents {
  if (isFile(root))
    return { pairs: storedInFile(root).map(unchanged), outputs: outputsIn(field(root, 'outputs')), problems: [] };
  if (isPlanned(root)) return plannedContents(root, file);
  const values = field(root, 'values');
  return { pairs: storedIn(values).map(unchanged), outputs: outputsIn(field(values, 'outputs')), problems: [] };
}

function plannedContents(root: unknown, file: TextFile): Contents {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push({ ...problem, at: startOf(file) });
  const pairs = pairsIn(root, report);
  const message = 'the plan ended with an error and is not whole';
  if (field(root, 'errored') === true) report({ severity: 'error', code: 'not-supported', message });
  return { pairs, outputs: plannedOutputs(root), problems };
}

const startOf = (file: TextFile) => file.at({ start: 0, end: 0 });

const make = 'give the output of "terraform show -json" on a plan or a state';

/** Why a file cannot be read as what it is; undefined when it can. */
export function versionProblem(root: unknown, file: TextFile): Problem | undefined {
  const at = startOf(file);
  if (isFile(root)) {
    const message = `only state files of version 4 can be read; ${make}`;
    return field(root, 'version') === 4 ? undefined : { severity: 'error', code: 'not-supported', message, at };
  }
  const version = textOf(field(root, 'format_version'));
  if (version === undefined)
    return { severity: 'error', code: 'syntax', message: `this is neither a plan nor a state; ${make}`, at };
  const message = `plans of format ${version} cannot be read, only those of 1.x`;
  return /^[01](\.|$)/.test(version) ? undefined : { severity: 'error', code: 'not-supported', message, at };
}
