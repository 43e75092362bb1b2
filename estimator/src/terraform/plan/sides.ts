import {
  assumedRegion,
  type Data,
  type Evaluated,
  type Instance,
  type Problem,
  type ProblemCode,
  type Severity,
  Unknown,
} from '../../model.ts';
import type { Options } from '../../options.ts';
import type { TextFile } from '../../text.ts';
import { type Configuration, configurationOf } from './configuration.ts';
import { instanceOf, settledOf, type Surroundings } from './instance.ts';
import { field } from './json.ts';
import { placesIn } from './place.ts';
import { regionsOf } from './regions.ts';
import type { Pair } from './stored.ts';
import type { Written } from './written.ts';

/** What a plan or a state holds. */
export type Contents = {
  readonly pairs: readonly Pair[];
  readonly outputs: Readonly<Record<string, Data>>;
  readonly problems: readonly Problem[];
};

type Instances = { readonly before: Instance | undefined; readonly after: Instance | undefined };

/** Both sides of a plan; in a state they are the same. */
export function sidesOf(root: unknown, contents: Contents, file: TextFile, options: Options) {
  const problems = new Map(contents.problems.map(problem => [problem.message, problem]));
  const report: Report = problem => {
    if (!problems.has(problem.message)) problems.set(problem.message, problem);
  };
  const instances = contents.pairs.map(instancesIn(root, file, options, report));
  const side = (name: keyof Instances, outputs: Evaluated['outputs']): Evaluated => ({
    instances: instances.flatMap(pair => pair[name] ?? []),
    outputs,
    // Read last: evaluating what was asked for is what finds some of them.
    get problems() {
      return [...problems.values()];
    },
  });
  return { before: side('before', {}), after: side('after', contents.outputs) };
}

/** What is said once is not said again. */
type Report = (problem: Problem) => void;

function instancesIn(root: unknown, file: TextFile, options: Options, report: Report) {
  const configuration = configurationOf(root);
  const regionOf = regionsOf(configuration, options);
  const place = placesIn(file);
  return (pair: Pair): Instances => {
    const { address, type, name } = nameOf(pair);
    const block = configuration.resourceOf(address, type, name);
    const at = () => place(address);
    const say = (severity: Severity, code: ProblemCode, message: string): void =>
      report({ severity, code, message, at: at() });
    const region = regionOf(block, type);
    const isLost = configuration.isTold && block === undefined && region instanceof Unknown;
    if (isLost) say('warning', 'unknown-region', lost(type));
    if (isUncounted(pair)) say('warning', 'count-unknown', `${address}: how many there are is known after apply`);
    const note = (inner: string): void => say('info', 'value', left(type, inner));
    const countUnknown = isUncounted(pair) ? new Unknown('the count is known after apply') : undefined;
    const written = writtenIn(block, address, configuration);
    return sided(pair, { region, at, written, note, countUnknown, ...alone });
  };
}

const nameOf = ({ before, after }: Pair) => after ?? before ?? { address: '', type: '', name: '' };

const isUncounted = ({ deferred }: Pair): boolean => deferred === 'instance_count_unknown';

const lost = (type: string): string =>
  `${type}: some have no code any more, and the plan does not say in which region they are; prices of ${assumedRegion} are shown for them; give one with --region`;
const left = (type: string, block: string): string =>
  `${type}: the plan does not say whether the code sets what is unknown in "${block}"; it is taken as not set`;

const alone = { movedFrom: undefined, planned: undefined };

function sided({ before, after, movedFrom, isReplaced }: Pair, surroundings: Surroundings): Instances {
  const prior = before && instanceOf(before, surroundings);
  if (after === undefined || before === after) return { before: prior, after: after && prior };
  const planned = prior && { prior, replaced: isReplaced, settled: settledOf(before, after, surroundings.written) };
  return { before: prior, after: instanceOf(after, { ...surroundings, movedFrom, planned }) };
}

function writtenIn(block: unknown, address: string, configuration: Configuration): Written {
  if (block === undefined) return { kind: 'untold' };
  const scope = { each: field(block, 'for_each_expression'), module: configuration.moduleOf(address) };
  return { kind: 'blocks', blocks: [field(block, 'expressions')], scope };
}
