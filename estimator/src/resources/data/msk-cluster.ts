import {
  amount,
  assuming,
  boolean,
  hourly,
  monthly,
  number,
  oneOf,
  required,
  resource,
  text,
  used,
  type Line,
} from '../../resource.ts';

const nodes = { terraform: 'broker_node_group_info', cloudformation: 'BrokerNodeGroupInfo' };
const volume = {
  terraform: `${nodes.terraform}.storage_info.ebs_storage_info`,
  cloudformation: `${nodes.cloudformation}.StorageInfo.EBSStorageInfo`,
};

export const mskCluster = resource({
  name: 'MSK cluster',
  terraform: 'aws_msk_cluster',
  cloudformation: 'AWS::MSK::Cluster',
  attributes: {
    brokers: required('no number is written', number(['number_of_broker_nodes', 'NumberOfBrokerNodes'])),
    instanceType: required(
      'none is written',
      text([`${nodes.terraform}.instance_type`, `${nodes.cloudformation}.InstanceType`]),
    ),
    volumeGb: number([
      `${volume.terraform}.volume_size | ${nodes.terraform}.ebs_volume_size`,
      `${volume.cloudformation}.VolumeSize`,
    ]),
    isFaster: boolean(
      [`${volume.terraform}.provisioned_throughput.enabled`, `${volume.cloudformation}.ProvisionedThroughput.Enabled`],
      false,
    ),
    storageMode: oneOf(['storage_mode', 'StorageMode'], ['LOCAL', 'TIERED'], 'LOCAL'),
  },
  usage: {
    tiered_storage_gb: amount('GB in tiered storage', 100, 5000, 200_000),
    monthly_tiered_retrieval_gb: amount('GB read from tiered storage a month', 10, 500, 20_000),
    express_storage_gb: amount('GB stored by Express brokers', 50, 2000, 100_000),
    private_connections: amount('connections from other VPCs, each with its authentication'),
  },

  lines: ({ brokers = 0, instanceType = '', volumeGb, isFaster, storageMode }, usage) => {
    const isExpress = instanceType.startsWith('express.');
    const billed = `${isExpress ? 'Express' : 'Kafka'}.${instanceType.replace(/^(kafka|express)\./, '')}`;
    const hours = hourly(`Brokers (${instanceType})`, brokers, 'broker-hour', `AmazonMSK ${billed}`);
    const connections = usage.private_connections;
    return [
      isExpress ? assuming('data written to it is not counted', hours) : hours,
      isExpress
        ? used('Storage', usage, 'express_storage_gb', 'GB', 'AmazonMSK Express.Storage')
        : volumeLine(brokers, volumeGb, isFaster),
      ...(storageMode === 'TIERED' ? tiered(usage) : []),
      connections !== undefined &&
        hourly('Private connectivity', connections, 'hour', 'AmazonMSK Kafka.PrivateConnectivityHours'),
    ];
  },
});

function volumeLine(brokers: number, volumeGb: number | undefined, isFaster: boolean): Line {
  const line = monthly('Storage', brokers * (volumeGb ?? 100), 'GB', 'AmazonMSK Kafka.Storage.GP2');
  const said = [
    ...(volumeGb === undefined ? ['its volumes have 100 GB (no size is written)'] : []),
    ...(isFaster ? ['its provisioned throughput is not counted'] : []),
  ];
  return said.length === 0 ? line : assuming(said.join('; '), line);
}

type TieredUsage = Readonly<Record<'tiered_storage_gb' | 'monthly_tiered_retrieval_gb', number | undefined>>;
const tiered = (usage: TieredUsage): readonly Line[] => [
  used('Tiered storage', usage, 'tiered_storage_gb', 'GB', 'AmazonMSK Kafka.Storage.Tiered'),
  used('Tiered retrieval', usage, 'monthly_tiered_retrieval_gb', 'GB', 'AmazonMSK Kafka.DataRetrieval.Tiered'),
];
