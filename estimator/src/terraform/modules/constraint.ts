import { compareVersions, parseVersion, sameSegments, type Version } from './version.ts';

type Operator = '=' | '!=' | '>' | '<' | '>=' | '<=' | '~>';
type Condition = { readonly operator: Operator; readonly version: Version };

/** All of them must hold. None at all takes any release. */
export type Constraint = readonly Condition[];

/** `>= 1.2, < 2`; undefined when it is not one. */
export function parseConstraint(text: string): Constraint | undefined {
  if (text.trim() === '') return [];
  const conditions = text.split(',').map(parseCondition);
  return conditions.every(condition => condition !== undefined) ? conditions : undefined;
}

function parseCondition(text: string): Condition | undefined {
  const [, operator = '', written = ''] = /^(!=|>=|<=|~>|=|>|<|)\s*(\S+)$/.exec(text.trim()) ?? [];
  const version = parseVersion(written);
  return version && { operator: operator === '' ? '=' : (operator as Operator), version };
}

/** Terraform takes a pre-release only when it is asked for by its exact version. */
export const satisfies = (version: Version, constraint: Constraint): boolean =>
  constraint.every(condition => holds(condition, version)) &&
  (version.prerelease === '' ||
    constraint.some(({ operator, version: asked }) => operator === '=' && equal(asked, version)));

/** The newest of the published versions that fits; texts that are no versions are passed over, as Terraform does. */
export function newest(published: readonly string[], constraint: Constraint): Version | undefined {
  let best: Version | undefined;
  for (const text of published) {
    const version = parseVersion(text);
    if (!version || !satisfies(version, constraint)) continue;
    if (!best || compareVersions(version, best) > 0) best = version;
  }
  return best;
}

/** The one version that a constraint leaves, whatever is published. */
export function exactly(constraint: Constraint): Version | undefined {
  const asked = constraint.find(({ operator }) => operator === '=')?.version;
  return asked && satisfies(asked, constraint) ? asked : undefined;
}

const equal = (a: Version, b: Version): boolean => compareVersions(a, b) === 0;

function holds({ operator, version: limit }: Condition, version: Version): boolean {
  switch (operator) {
    case '=':
      return equal(version, limit);
    case '!=':
      return !equal(version, limit);
    case '~>':
      return comparable(version, limit) && isWithin(version, limit);
    default:
      return comparable(version, limit) && compares(operator, compareVersions(version, limit));
  }
}

function compares(operator: '>' | '<' | '>=' | '<=', order: number): boolean {
  if (order === 0) return operator === '>=' || operator === '<=';
  return order > 0 ? operator === '>' || operator === '>=' : operator === '<' || operator === '<=';
}

/** A pre-release compares only with pre-releases of the same version. */
const comparable = (version: Version, limit: Version): boolean =>
  version.prerelease === '' || (limit.prerelease !== '' && sameSegments(version, limit));

/** `~> 1.2.3` keeps 1.2, `~> 1.2` keeps 1; `~> 1` keeps nothing and has no upper end. */
function isWithin(version: Version, limit: Version): boolean {
  if (limit.prerelease !== '' && version.prerelease === '') return false;
  if (compareVersions(version, limit) < 0 || limit.segments.length > version.segments.length) return false;
  return limit.segments.slice(0, limit.written - 1).every((segment, index) => version.segments[index] === segment);
}
