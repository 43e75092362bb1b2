import type { Budget, Policy } from '../gates/policy.ts';
import type { Options } from '../options.ts';

/** Whether something is asked that only all projects together can answer: a total, a share of it, what AWS gives for free. */
export function wantsAll({ config, freeTier = config?.value.freeTier ?? 'none' }: Options): boolean {
  return freeTier !== 'none' || (config !== undefined && judgesAll(config.value.policy));
}

const judgesAll = ({ budgets, tags, denials }: Policy): boolean =>
  budgets.some(judgesTotal) || [...tags, ...denials].some(({ scope }) => scope === 'all');

const judgesTotal = ({ totalUsd, increasePercent, decreasePercent }: Budget): boolean =>
  [totalUsd, increasePercent, decreasePercent].some(limit => limit !== undefined);
