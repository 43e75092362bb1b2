import { amount, hourly, resource, running } from '../../resource.ts';
import { restoreKey } from './ebs-snapshot.ts';

/** Billed for each zone in which it is on; one resource is for one zone. */
export const fastSnapshotRestore = resource({
  name: 'Fast snapshot restore',
  terraform: 'aws_ebs_fast_snapshot_restore',
  cloudformation: [],
  attributes: {},
  usage: { monthly_hrs: amount('hours a month that it is on, if not all 730') },
  lines: (_, usage) => [running(usage.monthly_hrs, hourly('Fast restore in a zone', 1, 'hour', restoreKey))],
});
