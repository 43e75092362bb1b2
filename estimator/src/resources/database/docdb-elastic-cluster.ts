import { amount, hourly, number, required, resource, used } from '../../resource.ts';

/** Every instance of every shard bills its processors. */
export const docdbElasticCluster = resource({
  name: 'DocDB elastic cluster',
  terraform: 'aws_docdbelastic_cluster',
  cloudformation: 'AWS::DocDBElastic::Cluster',
  attributes: {
    shards: required('no number of shards is written', number(['shard_count', 'ShardCount'])),
    processors: required('no capacity is written', number(['shard_capacity', 'ShardCapacity'])),
    copies: number(['shard_instance_count', 'ShardInstanceCount'], 2),
  },
  usage: { storage_gb: amount('GB stored', 10, 200, 5000) },
  lines: ({ shards = 0, processors = 0, copies }, usage) => [
    hourly(
      `Capacity (${shards} × ${copies} × ${processors} vCPU)`,
      shards * processors * copies,
      'vCPU-hour',
      'AmazonDocDB ElasticCPUUsage',
    ),
    used('Storage', usage, 'storage_gb', 'GB', 'AmazonDocDB ElasticStorageUsage'),
  ],
});
