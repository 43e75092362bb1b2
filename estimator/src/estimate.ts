import type { PriceBook, SnapshotInfo } from '@costlens/pricing-cache';
import { coverageOf, type Coverage } from './coverage.ts';
import { assumedRegion, noRegion, type Evaluated, type Instance, type Problem, Unknown } from './model.ts';
import { type Memory, remembering } from './memo.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { freeTierProblem, withFreeTier } from './free-tier/free-tier.ts';
import type { FreeTier } from './free-tier/free-tiers.ts';
import { monthlyUsd, price, total, type Component, type Terms, type UsageOf } from './price.ts';
import type { Outlook } from './outlook.ts';
import { pooled } from './pool.ts';
import type { Policy } from './gates/policy.ts';
import { recognise, type Recognised } from './recognise.ts';
import { type Standing, standingOfInstance } from './resources/index.ts';
import { review, type Finding } from './rule.ts';
import { rules } from './pillar/index.ts';
import { asShown, veiled } from './secret.ts';
import { estimateProblems, isUntroubled } from './trouble.ts';
import type { UsageSize } from './usage/size.ts';

/** Everything an estimate depends on besides what was evaluated. */
export type World = {
  readonly book: PriceBook;
  readonly usageOf: UsageOf;
  /** ISO date, for fees that begin on a day. */
  readonly today?: string | undefined;
  /** Taken where nobody has told how much is used. */
  readonly size?: UsageSize | undefined;
  /** The project's, where it is known. */
  readonly environment?: string | undefined;
  /** What the last run made of the project. */
  readonly memory?: Memory | undefined;
};

export type ResourceEstimate = {
  readonly project: string;
  /** The project's environment, where it is known. */
  readonly environment?: string | undefined;
  readonly instance: Instance;
  readonly status: Standing['status'] | 'unpriced';
  /** Why it is free, or not supported. */
  readonly reason: string | undefined;
  readonly components: readonly Component[];
  /** Undefined when it is unknown, has no price, or all of it depends on usage. */
  readonly monthlyUsd: number | undefined;
  readonly assumptions: readonly string[];
};

export type Estimate = Outlook & {
  readonly snapshot: SnapshotInfo;
  readonly resources: readonly ResourceEstimate[];
  readonly findings: readonly Finding[];
  /** Findings that a team lets pass for a while. */
  readonly excused?: readonly Finding[] | undefined;
  readonly problems: readonly Problem[];
  /** Names of projects that are not counted, for the change does not touch them. */
  readonly skipped?: readonly string[] | undefined;
  /** What the team wants held, and the day on which it is asked. */
  readonly policy?: Policy | undefined;
  readonly today?: string | undefined;
  /** Of what is known; `coverage` says how much that is. */
  readonly monthlyUsd: number;
  readonly coverage: Coverage;
};

/** An evaluated project in, an estimate out. No clock, disk, network or editor. */
export function estimate(project: string, evaluated: Evaluated, world: World): Estimate {
  const costOf = remembering(world.memory, neighboursOf(evaluated.instances), (instance, neighbours) =>
    cost(project, instance, world, neighbours),
  );
  const costed = evaluated.instances.map(costOf);
  const resources = costed.map(({ resource }) => resource);
  // Read after pricing: evaluating what was asked for is what finds problems.
  const troubled = costed.filter(({ isUntroubled }) => !isUntroubled).map(({ resource }) => resource);
  const problems = [...evaluated.problems, ...estimateProblems(troubled, world.book)];
  const findings = costed.flatMap(({ findings }) => findings);
  return summed({ snapshot: world.book.snapshot, resources, findings, problems });
}

const summed = (parts: Omit<Estimate, 'monthlyUsd' | 'coverage'>): Estimate => ({
  ...parts,
  monthlyUsd: sumOf(parts.resources),
  coverage: coverageOf(parts.resources),
});

/** What is known of a month. */
export const sumOf = (resources: readonly ResourceEstimate[]): number =>
  total(resources.flatMap(({ instance, components }) => (instance.countUnknown ? [] : known(components))));

const known = (components: readonly Component[]): readonly number[] =>
  components.flatMap(({ cost }) => (cost.kind === 'priced' ? [cost.monthlyUsd] : []));

/** Several projects as one. */
export function combine(snapshot: SnapshotInfo, estimates: readonly Estimate[], freeTier: FreeTier = 'none'): Estimate {
  const parts = {
    snapshot,
    resources: pooled(estimates.flatMap(({ resources }) => resources)),
    findings: estimates.flatMap(({ findings }) => findings),
    problems: estimates.flatMap(({ problems }) => problems),
  };
  const billed = summed(parts);
  const resources = withFreeTier(parts.resources, freeTier);
  if (resources === parts.resources) return billed;
  const left = summed({ ...parts, resources });
  return { ...left, problems: [freeTierProblem(freeTier, billed.monthlyUsd - left.monthlyUsd), ...left.problems] };
}

export type Costed = {
  readonly resource: ResourceEstimate;
  readonly findings: readonly Finding[];
  /** There is nothing that a person should know about its prices. */
  readonly isUntroubled: boolean;
};

function cost(project: string, instance: Instance, world: World, neighbours: Neighbours): Costed {
  const standing = standingOfInstance(instance);
  const bare = {
    project,
    environment: world.environment,
    instance,
    components: [],
    monthlyUsd: undefined,
    assumptions: [],
  };
  if (standing.status !== 'priced') {
    return {
      resource: { ...bare, status: standing.status, reason: standing.reason },
      findings: [],
      isUntroubled: false,
    };
  }
  const recognised = recognise(standing.type, instance, neighbours);
  return priced(project, recognised, asShown(recognised, neighbours), world);
}

/** Said rather than shown as $0.00 without a word. */
const billsNothing = 'nothing of it is billed as it is written';

function priced(project: string, recognised: Recognised, shown: Recognised, { today, ...world }: World): Costed {
  const { instance } = recognised;
  const terms: Terms = { around: { region: regionOf(instance), today }, ...world };
  const reprice = (each: Recognised): readonly Component[] => price(each, terms);
  const components = veiled(reprice(recognised), reprice(shown));
  const nothing = components.length === 0 ? (recognised.type.freeWithoutLines ?? billsNothing) : undefined;
  const resource: ResourceEstimate = {
    project,
    environment: world.environment,
    instance,
    status: statusOf(components, nothing),
    reason: nothing,
    components,
    monthlyUsd: instance.countUnknown ? undefined : monthlyUsd(components),
    assumptions: [
      ...new Set([...regionAssumption(instance), ...components.flatMap(({ assumption }) => assumption ?? [])]),
    ],
  };
  return { resource, findings: review(shown, rules, reprice), isUntroubled: isUntroubled(resource, world.book) };
}

const statusOf = (components: readonly Component[], nothing: string | undefined): ResourceEstimate['status'] => {
  if (nothing !== undefined) return 'free';
  return components.some(({ cost }) => cost.kind === 'unpriced') ? 'unpriced' : 'priced';
};

/** An unknown region has no prices: every line of it is unpriced, and a problem says why. */
export const regionOf = ({ region }: Instance): string =>
  region instanceof Unknown ? (region.reason === noRegion ? assumedRegion : '') : region;

const regionAssumption = ({ region }: Instance): readonly string[] =>
  region instanceof Unknown && region.reason === noRegion ? [`prices of ${assumedRegion}: ${noRegion}`] : [];
