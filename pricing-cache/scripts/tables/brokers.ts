import { meteredServices, type Line, type Table } from '../table.ts';

const kinds: Readonly<Record<string, (instanceType: string) => Line>> = {
  'Standard|broker': type => ({ service: 'AmazonMSK', usageType: type.replace(/^kafka/, 'Kafka'), unit: 'hours' }),
  // A single broker costs the same whichever engine runs on it.
  'ActiveMQ|single': type => ({ service: 'AmazonMQ', usageType: `InstanceUsage:${type}`, unit: 'Hrs' }),
  'RabbitMQ|single': type => ({ service: 'AmazonMQ', usageType: `InstanceUsage:${type}`, unit: 'Hrs' }),
  'ActiveMQ|activeStandby': type => ({
    service: 'AmazonMQ',
    usageType: `ActiveMQ-Multi-AZ-InstanceUsage:${type}`,
    unit: 'Hrs',
  }),
  'RabbitMQ|cluster': type => ({ service: 'AmazonMQ', usageType: `RabbitMQ-3-InstanceUsage:${type}`, unit: 'Hrs' }),
};

export const brokers: Table = {
  file: 'brokers.csv',
  usd: 'usdPerHour',
  label: 'engine',
  lines: ({ engine = '', deployment = '', instanceType = '' }) => {
    const line = kinds[`${engine}|${deployment}`]?.(instanceType);
    return line === undefined ? [] : [line];
  },
};

export const kafka = meteredServices('msk.csv', {
  AmazonMSK: {
    'storage.gp2': ['Kafka.Storage.GP2', 'GB-Mo'],
    'storage.tiered': ['Kafka.Storage.Tiered', 'GB-Mo'],
    'storage.tieredRetrieval': ['Kafka.DataRetrieval.Tiered', 'GB', undefined, { confidence: 'medium' }],
    'serverless.storage': ['KafkaServerless-StorageHours', 'GB-Mo', undefined, { confidence: 'medium' }],
    'serverless.cluster': ['KafkaServerless-ClusterHours', 'hours'],
    'serverless.partition': ['KafkaServerless-PartitionHours', 'hours'],
    'serverless.dataIn': ['KafkaServerless-In-Bytes', 'GB'],
    'serverless.dataOut': ['KafkaServerless-Out-Bytes', 'GB'],
    'connect.mcu': ['Kafka.mcu.general', 'MCU-hours'],
    privateConnectivity: ['Kafka.PrivateConnectivityHours', 'hours'],
  },
});

const storage: Readonly<Record<string, readonly string[]>> = {
  'activemq.efs': ['TimedStorage-ByteHrs'],
  ebs: ['TimedStorage-EBS-ByteHrs', 'TimedStorage-RabbitMQ-ByteHrs'],
};

export const brokerStorage: Table = {
  file: 'mq_storage.csv',
  usd: 'usd',
  label: 'item',
  lines: ({ item = '' }) => (storage[item] ?? []).map(usageType => ({ service: 'AmazonMQ', usageType, unit: 'GB-Mo' })),
};
