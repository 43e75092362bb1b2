import type { Evaluated, Problem, SourceTree } from '../../model.ts';
import type { Options } from '../../options.ts';
import { TextFile } from '../../text.ts';
import { contentsOf, isState, versionProblem } from './contents.ts';
import { parse } from './parse.ts';
import { sidesOf } from './sides.ts';

export { isPlan } from './detect.ts';

/** A plan as two evaluated projects. A state has no before. */
export type EvaluatedPlan = { readonly before: Evaluated | undefined; readonly after: Evaluated };

/** Reads the output of `terraform show -json`, of a plan or of a state, or a state file. */
export function evaluatePlan(tree: SourceTree, path: string, options: Options): EvaluatedPlan {
  const text = tree.read(path);
  if (text === undefined) return unread({ severity: 'error', code: 'missing-file', message: `${path} cannot be read` });
  const file = new TextFile(path, text);
  const parsed = parse(file);
  const problem = 'problem' in parsed ? parsed.problem : versionProblem(parsed.root, file);
  if (problem || 'problem' in parsed) return unread(problem);
  const sides = sidesOf(parsed.root, contentsOf(parsed.root, file), file, options);
  return isState(parsed.root) ? { ...sides, before: undefined } : sides;
}

function unread(problem: Problem | undefined): EvaluatedPlan {
  const nothing: Evaluated = { instances: [], outputs: {}, problems: problem ? [problem] : [] };
  return { before: nothing, after: nothing };
}
