import { amount, hoursPerMonth, metered, resource, times, used } from '../../resource.ts';

/** The stream itself is free; Kinesis bills the one that Aurora makes for it, and makes larger as it needs. */
export const rdsActivityStream = resource({
  name: 'RDS activity stream',
  terraform: 'aws_rds_cluster_activity_stream',
  cloudformation: [],
  attributes: {},
  usage: {
    shards: amount('shards of the Kinesis stream that Aurora makes, on average', 1, 2, 8),
    monthly_put_units: amount('payload units put a month: 25 KB or a part of it', 1e6, 50e6, 1e9),
  },
  lines: (_, usage) => [
    metered('Shards', times(usage.shards, hoursPerMonth), 'shard-hour', 'AmazonKinesis Storage-ShardHour', 'shards'),
    used('Payload units', usage, 'monthly_put_units', 'unit', 'AmazonKinesis PutRequestPayloadUnits'),
  ],
});
