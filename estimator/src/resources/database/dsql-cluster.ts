import { amount, resource, used } from '../../resource.ts';

export const dsqlCluster = resource({
  name: 'DSQL cluster',
  terraform: 'aws_dsql_cluster',
  cloudformation: 'AWS::DSQL::Cluster',
  attributes: {},
  usage: {
    monthly_dpus: amount('distributed processing units (DPUs) used in its region a month', 1e6, 50e6, 1e9),
    storage_gb: amount('GB stored', 1, 50, 1000),
  },
  lines: (_, usage) => [
    used('Processing units', usage, 'monthly_dpus', 'DPU', 'AuroraDSQL DSQL-DistributedProcessingUnits'),
    used('Storage', usage, 'storage_gb', 'GB', 'AuroraDSQL DSQL-Storage-ByteHrs'),
  ],
});
