import { amount, resource, used } from '../../resource.ts';

/** Its clusters bill themselves; what it adds is the writes that go to other regions. */
export const rdsGlobalCluster = resource({
  name: 'RDS global cluster',
  terraform: 'aws_rds_global_cluster',
  cloudformation: 'AWS::RDS::GlobalCluster',
  attributes: {},
  usage: { monthly_replicated_write: amount('writes replicated to each other region a month', 1e6, 50e6, 1e9) },
  lines: (_, usage) => [
    used('Replicated writes', usage, 'monthly_replicated_write', 'request', 'AmazonRDS Aurora:ReplicatedWriteIO'),
  ],
});
