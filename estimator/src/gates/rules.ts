import type { Change, Diff } from '../diff.ts';
import type { ResourceEstimate } from '../estimate.ts';
import { mayHide } from '../diff/hiding.ts';
import { follow } from '../follow.ts';
import { type Data, Unknown } from '../model.ts';
import { matches } from '../usage/glob.ts';
import type { Excuse } from './exceptions.ts';
import type { Common, Condition, Denial, Scope, TagRule } from './policy.ts';
import { brokenStatus, type GateResult, type GateStatus, withAdvice } from './result.ts';
import { fits, isSelected } from './select.ts';

/** Whether a resource breaks a rule; unknown where nobody can say. */
type Breach = (resource: ResourceEstimate) => boolean | 'unknown';

/** How one kind of rule is held, and said. */
type Kind = {
  readonly isBreach: Breach;
  /** Whether what broke the rule before breaks it harder now. */
  readonly isWorse: (change: Change) => boolean;
  readonly what: string;
  readonly passed: string;
};

/** Every resource has the tag, with a value that is allowed. */
export function tagResult(rule: TagRule, diff: Diff, excuse: Excuse): GateResult {
  const what =
    rule.values.length === 0
      ? `without the tag "${rule.key}"`
      : `without a value of the tag "${rule.key}" that is allowed`;
  const kind = { isBreach: (each: ResourceEstimate) => lacksTag(rule, each), isWorse: () => false, what };
  return ruleResult(rule, diff, excuse, { ...kind, passed: `Nothing is ${what}.` });
}

/** Nothing of a kind is there that a team does not want. */
export const denialResult = (rule: Denial, diff: Diff, excuse: Excuse): GateResult =>
  ruleResult(rule, diff, excuse, {
    isBreach: resource => isDenied(rule, resource),
    isWorse: change => isDearer(rule, change),
    what: 'not allowed',
    passed: 'Nothing that is denied was found.',
  });

/** One value that is denied gave way to another, which costs more. */
const isDearer = ({ where }: Denial, { causes, deltaUsd }: Change): boolean =>
  (deltaUsd ?? 0) > 0 && where.some(({ path }) => causes.includes(path.split('.')[0] ?? ''));

type Rule = Common & { readonly scope: Scope };

function ruleResult(rule: Rule, diff: Diff, excuse: Excuse, kind: Kind): GateResult {
  const isExcused = (resource: ResourceEstimate): boolean => excuse(rule.name, resource);
  const breaches = (resources: readonly ResourceEstimate[]): readonly ResourceEstimate[] =>
    resources.filter(resource => kind.isBreach(resource) !== false);
  // An exception is of use wherever the rule is broken, though this change may not have to do with it.
  const excused = new Set(breaches(diff.head.resources).filter(isExcused));
  const judged = breaches(subjectsOf(diff, rule.scope, kind));
  const open = judged.filter(resource => !excused.has(resource));
  const offenders = open.filter(resource => kind.isBreach(resource) === true);
  const dark = darkness(diff, rule.scope);
  const isOpen = offenders.length < open.length || dark !== undefined;
  const status: GateStatus = offenders.length > 0 ? brokenStatus(rule) : isOpen ? 'unknown' : 'passed';
  const nothing = dark ?? kind.passed;
  const said = open.length === 0 ? nothing : sentence(status, offenders.length > 0 ? offenders : open, kind.what);
  return {
    name: rule.name,
    status,
    unit: 'resources',
    limit: 0,
    actual: isOpen ? undefined : offenders.length,
    message: withAdvice(status, `${said}${letPass(judged.length - open.length)}`, rule),
    owner: rule.owner,
    at: rule.at,
    offenders,
  };
}

const letPass = (count: number): string =>
  count === 0 ? '' : ` ${count === 1 ? 'An exception lets one pass' : `Exceptions let ${String(count)} pass`}.`;

/** What a change adds or worsens, or all there is. */
function subjectsOf({ head, changes }: Diff, scope: Scope, { isBreach, isWorse }: Kind): readonly ResourceEstimate[] {
  if (scope === 'all') return head.resources;
  return changes.flatMap(change => {
    const { before, after } = change;
    const isOld = before && after && isBreach(before) === isBreach(after) && !isWorse(change);
    return after && !isOld ? [after] : [];
  });
}

/** Why there may be more than could be judged. What both sides lack, the change has not brought. */
function darkness({ head, unread, partly }: Diff, scope: Scope): string | undefined {
  const [isAll, isUnread] = [scope === 'all', unread.includes('head')];
  if (!isAll && unread.includes('base'))
    return 'There is no base to compare with, so nobody can say what the change adds.';
  return isUnread || (isAll ? mayHide(head.problems) : partly.includes('head'))
    ? 'Nothing that could be read breaks it, but errors in the code may hide resources that do.'
    : undefined;
}

const mostNamed = 5;

function sentence(status: GateStatus, resources: readonly ResourceEstimate[], what: string): string {
  const names = resources.slice(0, mostNamed).map(({ instance }) => instance.address);
  const more = resources.length > names.length ? ` and ${String(resources.length - names.length)} more` : '';
  const listed = `${names.join(', ')}${more}`;
  return status === 'unknown'
    ? `Nobody can say whether this is ${what}: ${listed}.`
    : `${what[0]?.toUpperCase() ?? ''}${what.slice(1)}: ${listed}.`;
}

/** What costs nothing needs no tag that says who pays. */
const lacksTag = (rule: TagRule, resource: ResourceEstimate): boolean | 'unknown' =>
  isBilled(resource) && isSelected(resource, rule.only) ? isUntagged(rule, resource) : false;

function isUntagged({ key, values }: TagRule, { instance }: ResourceEstimate): boolean | 'unknown' {
  const { tags } = instance.disclosed ?? instance;
  if (tags instanceof Unknown) return 'unknown';
  const value = follow(tags, [key]) ?? null;
  if (value === null) return true;
  if (values.length === 0) return false;
  return value instanceof Unknown ? 'unknown' : !fits(values, shown(value));
}

const isBilled = ({ status }: ResourceEstimate): boolean => status !== 'free' && status !== 'unsupported';

function isDenied({ only, regions, where }: Denial, resource: ResourceEstimate): boolean | 'unknown' {
  if (!isSelected(resource, only)) return false;
  const { instance } = resource;
  const answers = [
    ...(regions.length === 0 ? [] : [isLike(instance.region, regions)]),
    ...where.map(({ path, patterns }: Condition) => isLike(valueAt(resource, path), patterns)),
  ];
  if (answers.includes(false)) return false;
  return answers.includes('unknown') ? 'unknown' : true;
}

function valueAt({ instance }: ResourceEstimate, path: string): Data {
  const [first = '', ...rest] = path.split('.');
  return follow((instance.disclosed ?? instance).get(first), rest) ?? null;
}

function isLike(value: Data, patterns: readonly string[]): boolean | 'unknown' {
  if (value instanceof Unknown) return 'unknown';
  return value !== null && patterns.some(pattern => meets(value, pattern));
}

/** `m5.*`, or a comparison of numbers, `> 1000`. */
function meets(value: Data, pattern: string): boolean {
  const [, sign, limit] = /^(>=|<=|>|<)\s*(-?[\d.]+)$/.exec(pattern) ?? [];
  if (sign === undefined) return matches(pattern, shown(value));
  const [left, right] = [Number(value), Number(limit)];
  return { '>': left > right, '>=': left >= right, '<': left < right, '<=': left <= right }[sign] ?? false;
}

const shown = (value: Data): string => (typeof value === 'string' ? value : JSON.stringify(value));
