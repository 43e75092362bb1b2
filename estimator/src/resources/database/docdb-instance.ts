import { amount, lenient, number, required, resource, text, used } from '../../resource.ts';
import { docdb } from './docdb-service.ts';
import { memberLines, memberUsage } from './shared-cluster.ts';

export const docdbInstance = resource({
  name: 'DocDB instance',
  terraform: 'aws_docdb_cluster_instance',
  cloudformation: 'AWS::DocDB::DBInstance',
  attributes: {
    instanceType: required('no class is written', text(['instance_class', 'DBInstanceClass'])),
    clusterStorage: lenient(
      text(['cluster_identifier > storage_type', 'DBClusterIdentifier > StorageType']),
      "its cluster's storage is the standard one",
    ),
    leastCapacity: lenient(
      number([
        'cluster_identifier > serverless_v2_scaling_configuration.min_capacity',
        'DBClusterIdentifier > ServerlessV2ScalingConfiguration.MinCapacity',
      ]),
    ),
  },
  usage: {
    ...memberUsage,
    data_storage_gb: amount("GB stored, where it is not told as the cluster's storage_gb"),
    monthly_io_requests: amount('reads and writes of storage a month, where they are not told of the cluster'),
  },
  lines: (values, usage) => [
    ...memberLines(docdb, values, usage),
    usage.data_storage_gb !== undefined && used('Storage', usage, 'data_storage_gb', 'GB', 'AmazonDocDB StorageUsage'),
    usage.monthly_io_requests !== undefined &&
      used('I/O requests', usage, 'monthly_io_requests', 'request', 'AmazonDocDB StorageIOUsage'),
  ],
});
