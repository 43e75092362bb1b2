import { amount, hourly, hoursPerMonth, metered, resource, times, used } from '../../resource.ts';

export const mskServerlessCluster = resource({
  name: 'MSK Serverless cluster',
  terraform: 'aws_msk_serverless_cluster',
  cloudformation: 'AWS::MSK::ServerlessCluster',
  attributes: {},
  usage: {
    partitions: amount('partitions it has, on average', 20, 200, 2000),
    monthly_data_in_gb: amount('GB written a month', 20, 1000, 20_000),
    monthly_data_out_gb: amount('GB read a month', 40, 2000, 40_000),
    storage_gb: amount('GB stored', 5, 250, 5000),
  },

  lines: (_, usage) => [
    hourly('Cluster', 1, 'hour', 'AmazonMSK KafkaServerless-ClusterHours'),
    metered(
      'Partitions',
      times(usage.partitions, hoursPerMonth),
      'partition-hour',
      'AmazonMSK KafkaServerless-PartitionHours',
      'partitions',
    ),
    used('Data written', usage, 'monthly_data_in_gb', 'GB', 'AmazonMSK KafkaServerless-In-Bytes'),
    used('Data read', usage, 'monthly_data_out_gb', 'GB', 'AmazonMSK KafkaServerless-Out-Bytes'),
    used('Storage', usage, 'storage_gb', 'GB', 'AmazonMSK KafkaServerless-StorageHours'),
  ],
});
