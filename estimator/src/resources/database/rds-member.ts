import {
  assuming,
  hourly,
  lenient,
  notReserved,
  number,
  reserved,
  running,
  text,
  used,
  type Around,
  type Line,
  type Reserving,
} from '../../resource.ts';
import { billedClass } from './rds-class.ts';
import { creditLine, processors } from './rds-credits.ts';
import { editionKey, type Edition } from './rds-engines.ts';
import { supported, type Measured } from './rds-extended-support.ts';
import { insightsLines } from './rds-insights.ts';

/** What a member's price takes from its cluster. */
export const clusterAttributes = {
  clusterStorage: lenient(
    text(['cluster_identifier > storage_type', 'DBClusterIdentifier > StorageType']),
    "its cluster's storage is Aurora Standard",
  ),
  leastCapacity: lenient(
    number([
      'cluster_identifier > serverlessv2_scaling_configuration.min_capacity',
      'DBClusterIdentifier > ServerlessV2ScalingConfiguration.MinCapacity',
    ]),
  ),
};

type Member = {
  readonly instanceType: string;
  readonly engine: string;
  readonly clusterStorage: string | undefined;
  readonly leastCapacity: number | undefined;
  readonly version: string | undefined;
  readonly lifecycle: string | undefined;
} & Parameters<typeof insightsLines>[0];
type MemberUsage = {
  readonly monthly_hrs: number | undefined;
  readonly capacity_units_per_hr: number | undefined;
} & Reserving &
  Parameters<typeof creditLine>[2] &
  Parameters<typeof insightsLines>[2];

/** Storage, I/O and backups are the cluster's. */
export function memberLines(member: Member, edition: Edition, usage: MemberUsage, around: Around) {
  const { instanceType, engine, clusterStorage } = member;
  const isServerless = instanceType === 'db.serverless';
  const optimized = clusterStorage === 'aurora-iopt1' ? 'IOOptimized' : '';
  const measured = isServerless ? units(member, usage) : processors(instanceType, usage);
  const name = [instanceType, engine, ...(optimized === '' ? [] : ['I/O-Optimized'])].join(', ');
  const key = editionKey(`InstanceUsage${optimized}:${billedClass(instanceType)}`, edition);
  const lines = [
    isServerless
      ? notReserved(
          usage,
          'capacity of Serverless v2 never is',
          capacity(member, usage, `AmazonRDS Aurora:ServerlessV2${optimized}Usage`),
        )
      : running(usage.monthly_hrs, reserved(usage, hourly(`Hours (${name})`, 1, 'hour', key))),
    !isServerless && usage.monthly_cpu_credit_hrs !== undefined && creditLine(instanceType, edition, usage),
    ...insightsLines(member, measured, usage),
  ];
  return supported(lines, member, measured, around);
}

const units = ({ leastCapacity }: Member, usage: MemberUsage): Measured => ({
  amount: usage.capacity_units_per_hr ?? (leastCapacity || undefined),
  of: 'ACU',
  usageKey: 'capacity_units_per_hr',
});

/** It never uses less than the least it may; a least of none means that it pauses. */
function capacity(member: Member, usage: MemberUsage, key: string): Line {
  const { leastCapacity = 0 } = member;
  const told = used('Serverless v2 capacity', usage, 'capacity_units_per_hr', 'ACU-hour', key);
  const line: Line = { ...told, per: 'hour', quantity: units(member, usage).amount };
  return told.quantity === undefined && leastCapacity > 0
    ? assuming(`it stays at its least capacity, ${leastCapacity} ACU, as no capacity_units_per_hr is told`, line)
    : running(usage.monthly_hrs, line);
}
