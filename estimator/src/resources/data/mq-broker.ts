import { amount, hourly, oneOf, metered, required, resource, text, times } from '../../resource.ts';

const modes = ['SINGLE_INSTANCE', 'ACTIVE_STANDBY_MULTI_AZ', 'CLUSTER_MULTI_AZ'] as const;

export const mqBroker = resource({
  name: 'MQ broker',
  terraform: 'aws_mq_broker',
  cloudformation: 'AWS::AmazonMQ::Broker',
  attributes: {
    engine: required(
      'none is written',
      oneOf(['engine_type', 'EngineType'], ['ActiveMQ', 'RabbitMQ', 'ACTIVEMQ', 'RABBITMQ']),
    ),
    mode: oneOf(['deployment_mode', 'DeploymentMode'], modes, 'SINGLE_INSTANCE'),
    instanceType: required('none is written', text(['host_instance_type', 'HostInstanceType'])),
    storageType: oneOf(['storage_type', 'StorageType'], ['efs', 'ebs', 'EFS', 'EBS']),
  },
  usage: {
    storage_size_gb: amount('GB stored on each of its nodes', 5, 50, 200),
  },

  lines: ({ engine = 'ActiveMQ', mode, instanceType = '', storageType }, usage) => {
    const isRabbit = engine.toLowerCase() === 'rabbitmq';
    const onDisk = storageType?.toLowerCase() === 'ebs';
    const key = `AmazonMQ ${prefixes[mode]}InstanceUsage:${instanceType}`;
    // The three nodes of a cluster keep what they hold each; the two of a pair share a file system.
    const copies = mode === 'CLUSTER_MULTI_AZ' ? 3 : 1;
    return [
      hourly(`Broker (${instanceType}, ${isRabbit ? 'RabbitMQ' : 'ActiveMQ'}${words[mode]})`, 1, 'hour', key),
      metered(
        'Storage',
        times(usage.storage_size_gb, copies),
        'GB',
        isRabbit ? storage.rabbit : onDisk ? storage.disk : storage.shared,
        'storage_size_gb',
      ),
    ];
  },
});

type Mode = (typeof modes)[number];

/** The whole pair or cluster is one usage type. */
const prefixes: Readonly<Record<Mode, string>> = {
  SINGLE_INSTANCE: '',
  ACTIVE_STANDBY_MULTI_AZ: 'ActiveMQ-Multi-AZ-',
  CLUSTER_MULTI_AZ: 'RabbitMQ-3-',
};
const words: Readonly<Record<Mode, string>> = {
  SINGLE_INSTANCE: '',
  ACTIVE_STANDBY_MULTI_AZ: ', standby',
  CLUSTER_MULTI_AZ: ', cluster',
};

const storage = {
  shared: 'AmazonMQ TimedStorage-ByteHrs',
  disk: 'AmazonMQ TimedStorage-EBS-ByteHrs',
  rabbit: 'AmazonMQ TimedStorage-RabbitMQ-ByteHrs',
};
