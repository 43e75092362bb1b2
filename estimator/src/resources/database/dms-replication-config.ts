import {
  amount,
  assuming,
  boolean,
  hoursPerMonth,
  number,
  resource,
  unnamed,
  used,
  type Line,
} from '../../resource.ts';

/** DMS Serverless. */
export const dmsReplicationConfig = resource({
  name: 'DMS replication config',
  terraform: 'aws_dms_replication_config',
  cloudformation: 'AWS::DMS::ReplicationConfig',
  attributes: {
    least: number(['compute_config.min_capacity_units', 'ComputeConfig.MinCapacityUnits']),
    multiAz: boolean(['compute_config.multi_az', 'ComputeConfig.MultiAZ'], false),
  },
  usage: {
    capacity_units_per_hr: amount('DMS capacity units an hour on average, of one zone', 1, 4, 16),
    monthly_hrs: amount('hours a month that it replicates; all of them when not told'),
  },
  lines: ({ least, multiAz }, usage) => {
    const { capacity_units_per_hr: told, monthly_hrs: hours = hoursPerMonth } = usage;
    const units = told ?? least;
    const line: Line = {
      ...used('Capacity', usage, 'capacity_units_per_hr', 'DCU-hour', unnamed('AWSDatabaseMigrationSvc')),
      quantity: units === undefined ? undefined : units * hours * (multiAz ? 2 : 1),
    };
    const atLeast = `it stays at its least capacity, ${least ?? 0} DCU, as no capacity_units_per_hr is told`;
    return [told === undefined && least !== undefined ? assuming(atLeast, line) : line];
  },
});
