import type {
  Budget,
  Common,
  Condition,
  Denial,
  Exception,
  Grouping,
  Policy,
  Selector,
  TagPattern,
  TagRule,
} from '../gates/policy.ts';
import {
  amount,
  choice,
  complain,
  day,
  entries,
  fields,
  type Fields,
  isPlain,
  items,
  plainText,
  type Reading,
  shaped,
  text,
  type Value,
} from './reading.ts';
import { checkType } from './types.ts';

/** The sections of `costlens.yml` that say what a team wants held. */
export const policySections = ['budgets', 'require_tags', 'deny', 'exceptions'] as const;
type Section = (typeof policySections)[number];

export function readPolicy(reading: Reading, field: Fields<Section>): Policy {
  const all = <T>(section: Section, read: (reading: Reading, item: Value) => T | undefined): readonly T[] => {
    const value = field(section);
    return value ? items(reading, value).flatMap(item => read(reading, item) ?? []) : [];
  };
  return {
    budgets: all('budgets', readBudget),
    tags: all('require_tags', readTagRule),
    denials: all('deny', readDenial),
    exceptions: all('exceptions', readException),
  };
}

const common = ['name', 'action', 'owner', 'message'] as const;
const selectors = ['projects', 'types', 'addresses', 'tags'] as const;

type CommonField = Fields<(typeof common)[number]>;

function readCommon(reading: Reading, field: CommonField, { at }: Value, name: string): Common {
  const read = (key: 'name' | 'owner' | 'message'): string | undefined => {
    const value = field(key);
    return value && text(reading, value);
  };
  const action = field('action');
  return {
    name: read('name') ?? name,
    action: (action && choice(reading, action, ['fail', 'warn'])) ?? 'fail',
    owner: read('owner'),
    message: read('message'),
    at,
  };
}

type Check = (reading: Reading, value: Value, pattern: string) => void;

/** One pattern, or a list of them. */
function patterns(reading: Reading, value: Value | undefined, check?: Check): readonly string[] {
  if (!value) return [];
  const given = isPlain(reading, value) ? [value] : items(reading, value);
  return given.flatMap(each => {
    const pattern = plainText(reading, each);
    if (pattern !== undefined) check?.(reading, each, pattern);
    return pattern ?? [];
  });
}

/** What begins like a comparison and is none would be a pattern that nothing is like. */
const checkComparison: Check = (reading, { name, at }, pattern) => {
  const [, limit] = /^[<>]=?\s*(.*)$/.exec(pattern) ?? [];
  if (limit !== undefined && (limit === '' || !Number.isFinite(Number(limit))))
    complain(reading, at, `"${name}" compares with "${limit}", which is no number`);
};

const readSelector = (reading: Reading, field: Fields<(typeof selectors)[number]>): Selector => ({
  projects: patterns(reading, field('projects')),
  types: patterns(reading, field('types'), checkType),
  addresses: patterns(reading, field('addresses')),
  tags: tagPatterns(reading, field('tags')),
});

const tagPatterns = (reading: Reading, value: Value | undefined): readonly TagPattern[] =>
  (value ? entries(reading, value) : []).map(entry => ({ key: entry.name, values: patterns(reading, entry) }));

const limits = ['increase', 'decrease', 'increase_percent', 'decrease_percent', 'total'] as const;
const budgetKeys = [...common, ...selectors, ...limits, 'per', 'percent_floor', 'ignore_below'] as const;

function readBudget(reading: Reading, item: Value): Budget | undefined {
  const field = fields(reading, item, budgetKeys);
  const read = (key: (typeof limits)[number] | 'percent_floor' | 'ignore_below'): number | undefined => {
    const value = field(key);
    return value && amount(reading, value, limit => limit >= 0, 'a number of 0 or more');
  };
  if (!limits.some(key => field(key))) complain(reading, item.at, `"${item.name}" needs one of ${limits.join(', ')}`);
  const per = field('per');
  return {
    ...readCommon(reading, field, item, item.name),
    only: selectors.some(key => field(key)) ? readSelector(reading, field) : undefined,
    per: per && readGrouping(reading, per),
    increaseUsd: read('increase'),
    decreaseUsd: read('decrease'),
    increasePercent: read('increase_percent'),
    decreasePercent: read('decrease_percent'),
    totalUsd: read('total'),
    percentFloorUsd: read('percent_floor') ?? usualFloorUsd,
    ignoreBelowUsd: read('ignore_below') ?? 0,
  };
}

/** Of an estate that costs less than this a month, every change is a large one in percent. */
const usualFloorUsd = 10;

function readGrouping(reading: Reading, value: Value): Grouping | undefined {
  const per = shaped(reading, value, /^(project|type|tag:.+)$/, 'project, type or tag:KEY');
  if (per === undefined) return undefined;
  return per === 'project' || per === 'type' ? { kind: per } : { kind: 'tag', key: per.slice('tag:'.length) };
}

const readScope = (reading: Reading, value: Value | undefined): 'changed' | 'all' =>
  (value && choice(reading, value, ['changed', 'all'])) ?? 'changed';

function readTagRule(reading: Reading, item: Value): TagRule | undefined {
  const field = fields(reading, item, [...common, ...selectors, 'key', 'values', 'scope']);
  const key = field('key');
  if (!key) complain(reading, item.at, `"${item.name}" needs a key`);
  const tag = key && text(reading, key);
  return tag === undefined
    ? undefined
    : {
        ...readCommon(reading, field, item, `tag ${tag}`),
        key: tag,
        values: patterns(reading, field('values')),
        only: readSelector(reading, field),
        scope: readScope(reading, field('scope')),
      };
}

function readDenial(reading: Reading, item: Value): Denial | undefined {
  const field = fields(reading, item, [...common, ...selectors, 'regions', 'where', 'scope']);
  const where = field('where');
  const conditions = (where ? entries(reading, where) : []).map((entry): Condition => ({
    path: entry.name,
    patterns: patterns(reading, entry, checkComparison),
  }));
  const only = readSelector(reading, field);
  const regions = patterns(reading, field('regions'));
  if ([...Object.values(only), regions, conditions].every(({ length }) => length === 0)) {
    complain(reading, item.at, `"${item.name}" denies everything; say what it is about, like types or regions`);
    return undefined;
  }
  const scope = readScope(reading, field('scope'));
  return { ...readCommon(reading, field, item, item.name), only, regions, where: conditions, scope };
}

const needed = ['rule', 'address', 'reason', 'owner', 'until'] as const;

function readException(reading: Reading, item: Value): Exception | undefined {
  const field = fields(reading, item, needed);
  const missing = needed.filter(key => !field(key));
  if (missing.length > 0) complain(reading, item.at, `"${item.name}" needs ${missing.join(', ')}`);
  const read = (key: (typeof needed)[number]): string => {
    const value = field(key);
    return (value && text(reading, value)) ?? '';
  };
  const end = field('until');
  const until = end && day(reading, end, 'a day like 2027-01-31');
  if (missing.length > 0 || until === undefined) return undefined;
  return {
    rule: read('rule'),
    address: read('address'),
    reason: read('reason'),
    owner: read('owner'),
    until,
    at: item.at,
  };
}
