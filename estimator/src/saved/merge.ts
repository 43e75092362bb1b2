import { combine, type Estimate } from '../estimate.ts';
import type { Problem } from '../model.ts';

export type Shard = { readonly name: string; readonly estimate: Estimate };

/** Several saved estimates as one. A project that is in two of them would count twice, and is told instead. */
export function merged(shards: readonly Shard[]): Estimate | { readonly problem: string } {
  const [first] = shards;
  if (!first) return { problem: 'there is nothing to merge' };
  const twice = projectInTwo(shards);
  if (twice !== undefined) return { problem: twice };
  const { snapshot } = first.estimate;
  const whole = combine(
    snapshot,
    shards.map(({ estimate }) => estimate),
  );
  const { units, months } = first.estimate;
  return { ...whole, units, months, problems: [...whole.problems, ...otherPrices(shards), ...apart(shards)] };
}

function projectInTwo(shards: readonly Shard[]): string | undefined {
  const seen = new Map<string, string>();
  for (const { name, estimate } of shards) {
    const projects = new Set(estimate.resources.map(({ project }) => project));
    for (const project of projects) {
      const other = seen.get(project);
      if (other !== undefined)
        return `the project "${project === '' ? '.' : project}" is in both ${other} and ${name}, and would count twice; projects in costlens.yml may have names of their own`;
      seen.set(project, name);
    }
  }
  return undefined;
}

function otherPrices(shards: readonly Shard[]): readonly Problem[] {
  const [first, ...rest] = shards.map(({ name, estimate: { snapshot } }) => ({ name, ...snapshot }));
  const others = rest.filter(({ id }) => id !== first?.id);
  if (!first || others.length === 0) return [];
  const named = [first, ...others].map(({ name, date }) => `${name} (${date})`).join(', ');
  const message = `these files were not made with the same prices: ${named}; the total mixes them`;
  return [{ severity: 'warning', code: 'snapshot', message }];
}

/** AWS's tiers hold for all of an account, and each file has counted for itself. */
function apart(shards: readonly Shard[]): readonly Problem[] {
  const files = new Map<string, Set<string>>();
  for (const { name, estimate } of shards)
    for (const key of pooledKeys(estimate)) files.set(key, (files.get(key) ?? new Set()).add(name));
  const several = [...files].filter(([, names]) => names.size > 1).map(([key]) => key);
  if (several.length === 0) return [];
  const message = `usage under ${several.slice(0, 3).join(', ')}${several.length > 3 ? ` and ${String(several.length - 3)} more keys` : ''} is in several files; where its price has tiers, each file was counted by itself`;
  return [{ severity: 'info', code: 'snapshot', message }];
}

/** Hours have no tiers. */
const pooledKeys = ({ resources }: Estimate): readonly string[] => [
  ...new Set(
    resources.flatMap(({ components }) =>
      components.flatMap(({ key, cost, unit }) =>
        cost.kind === 'priced' && key !== undefined && !/^hours?$/.test(unit) ? [key] : [],
      ),
    ),
  ),
];
