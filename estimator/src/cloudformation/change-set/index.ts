import type { Evaluated, Instance, Problem, SourceTree, Unknown } from '../../model.ts';
import type { Options } from '../../options.ts';
import { field, items, textOf } from '../../terraform/plan/json.ts';
import { type JsonFile, readJson } from '../cdk/json-file.ts';
import { evaluateTemplate } from '../index.ts';
import { regionOf } from '../values/pseudo.ts';
import { changeOf } from './change.ts';
import { remarksOn, remarksOnAll } from './remarks.ts';
import { type Sides, sidesOf } from './sides.ts';

export { isChangeSet } from './detect.ts';

export type EvaluatedChangeSet = { readonly before: Evaluated; readonly after: Evaluated };

/**
 * What `aws cloudformation describe-change-set` prints, as two sides. The template it was made from tells the values
 * of what it adds, and what stays as it is.
 */
export function evaluateChangeSet(
  tree: SourceTree,
  path: string,
  options: Options,
  template?: string,
): EvaluatedChangeSet {
  const file = readJson(tree, path);
  if ('severity' in file) return sides([], [], () => [file]);
  const region = regionIn(file, options);
  const written = template === undefined ? undefined : evaluateTemplate(tree, template, asMade(options, region, file));
  const problems = remarksOnAll(file, written !== undefined);
  const pairs = pairsIn(file, region, written?.instances ?? [], problems);
  return sides(
    pairs.flatMap(({ before }) => before ?? []),
    pairs.flatMap(({ after }) => after ?? []),
    () => [...problems, ...(written?.problems ?? [])],
  );
}

const sides = (before: readonly Instance[], after: readonly Instance[], problemsOf: () => readonly Problem[]) => {
  const side = (instances: readonly Instance[]): Evaluated => ({
    instances,
    outputs: {},
    // Read last: evaluating what was asked for is what finds some of them.
    get problems() {
      return problemsOf();
    },
  });
  return { before: side(before), after: side(after) };
};

function pairsIn(
  file: JsonFile,
  region: string | Unknown,
  written: readonly Instance[],
  problems: Problem[],
): readonly Sides[] {
  const byName = new Map(written.map(instance => [instance.address, instance]));
  const changes = items(field(file.root, 'Changes')).flatMap(node => changeOf(node) ?? []);
  const changed = new Set(changes.map(({ id }) => id));
  const pairs = changes.map(change => {
    const at = file.at(change.id);
    for (const remark of remarksOn(change)) problems.push({ ...remark, at });
    return sidesOf(change, { region, at, written: byName.get(change.id) });
  });
  const others = written.filter(({ address }) => !changed.has(address));
  return [...pairs, ...others.map(instance => ({ before: instance, after: instance }))];
}

/** A stack's id names its region. */
function regionIn({ root }: JsonFile, options: Options): string | Unknown {
  const named = ['StackId', 'ChangeSetId'].map(
    name => /^arn:[^:]*:cloudformation:([^:]+):/.exec(textOf(field(root, name)) ?? '')?.[1],
  );
  return named.find(region => region !== undefined) ?? regionOf(options);
}

/** The region and the parameters that the change set was made with, unless a person gives others. */
function asMade(options: Options, region: string | Unknown, { root }: JsonFile): Options {
  const own = items(field(root, 'Parameters')).flatMap(node => {
    const [name, text] = [
      textOf(field(node, 'ParameterKey')),
      textOf(field(node, 'ResolvedValue')) ?? textOf(field(node, 'ParameterValue')),
    ];
    const isMasked = text !== undefined && /^\*+$/.test(text);
    return name === undefined || text === undefined || isMasked ? [] : [{ kind: 'value', name, text } as const];
  });
  const named = typeof region === 'string' ? region : options.region;
  return { ...options, region: named, variables: [...own, ...options.variables] };
}
