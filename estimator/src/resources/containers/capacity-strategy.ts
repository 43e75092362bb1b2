import { follow, isList } from '../../follow.ts';
import { type Data, Unknown } from '../../model.ts';
import type { Attribute } from '../../resource.ts';

const kinds = ['FARGATE', 'FARGATE_SPOT', 'own'] as const;
export type Kind = (typeof kinds)[number];

/** One provider of a strategy: the tasks it takes first, and its share of the others. */
type Provider = { readonly kind: Kind; readonly base: number; readonly weight: number };
export type Strategy = readonly Provider[];

const only = (kind: Kind): Strategy => [{ kind, base: 0, weight: 1 }];

/** Its own strategy, or its cluster's. */
export const strategyNames = [
  [
    'capacity_provider_strategy',
    'cluster > default_capacity_provider_strategy',
    'cluster > < aws_ecs_cluster_capacity_providers.cluster_name > default_capacity_provider_strategy',
  ].join(' | '),
  [
    'CapacityProviderStrategy',
    'Cluster > DefaultCapacityProviderStrategy',
    'Cluster > < AWS::ECS::ClusterCapacityProviderAssociations.Cluster > DefaultCapacityProviderStrategy',
  ].join(' | '),
] as const;

/** On which capacity a service's tasks run, as itself or its cluster has it. */
export const strategy = ([terraform, cloudformation]: readonly [string, string]): Attribute<Strategy | undefined> => ({
  terraform,
  cloudformation,
  otherwise: undefined,
  read: readStrategy,
  samples: [undefined, ...kinds.map(only)],
});

function readStrategy(raw: Data): Strategy | undefined {
  if (!isList(raw)) return undefined;
  const items = raw.map(readProvider);
  return items.every(item => item !== undefined) ? items : undefined;
}

function readProvider(item: Data): Provider | undefined {
  const kind = kindOf(follow(item, ['capacity_provider']) ?? follow(item, ['CapacityProvider']));
  const base = amountOf(follow(item, ['base']) ?? follow(item, ['Base']));
  const weight = amountOf(follow(item, ['weight']) ?? follow(item, ['Weight']));
  return kind && base !== undefined && weight !== undefined ? { kind, base, weight } : undefined;
}

/** AWS's own two have names; any other, or one referred to, is of somebody's instances. */
function kindOf(name: Data | undefined): Kind | undefined {
  if (name instanceof Unknown) return name.references.length > 0 ? 'own' : undefined;
  if (typeof name !== 'string') return undefined;
  return name === 'FARGATE' || name === 'FARGATE_SPOT' ? name : 'own';
}

function amountOf(raw: Data | undefined): number | undefined {
  const value = Number(raw ?? 0);
  return Number.isFinite(value) ? value : undefined;
}

/** How many of the tasks run on each kind: the base first, the others by weight. */
export function shares(providers: Strategy, tasks: number): Readonly<Record<Kind, number>> {
  const count: Record<Kind, number> = { FARGATE: 0, FARGATE_SPOT: 0, own: 0 };
  let rest = tasks;
  for (const { kind, base } of providers) {
    const first = Math.min(base, rest);
    count[kind] += first;
    rest -= first;
  }
  const weights = providers.reduce((sum, { weight }) => sum + weight, 0);
  for (const { kind, weight } of providers)
    count[kind] += rest * (weights === 0 ? 1 / providers.length : weight / weights);
  return count;
}
