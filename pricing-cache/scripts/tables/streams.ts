import { meteredServices, metered } from '../table.ts';

export const kinesis = meteredServices('kinesis.csv', {
  AmazonKinesis: {
    'provisioned.shard': ['Storage-ShardHour', 'ShardHour'],
    'provisioned.putPayloadUnit': ['PutRequestPayloadUnits', 'PutRequest'],
    'provisioned.extendedRetention': ['Extended-ShardHour', 'ShardHour'],
    'provisioned.enhancedFanOut': ['EnhancedFanoutHour', 'ConsumerShardHour'],
    'provisioned.enhancedFanOut.retrieval': ['ReadBytes', 'GB', undefined, { confidence: 'medium' }],
    'provisioned.longTermRetrieval': ['LongTermRetention-ReadBytes', 'GB', undefined, { confidence: 'medium' }],
    'provisioned.longTermRetention': ['LongTermRetention-ByteHrs', 'GB-Mo', undefined, { confidence: 'medium' }],
    'onDemand.stream': ['OnDemand-StreamHour', 'StreamHr'],
    'onDemand.ingested': ['OnDemand-BilledIncomingBytes', 'GB'],
    'onDemand.retrieval': ['OnDemand-BilledOutgoingBytes', 'GB'],
    'onDemand.enhancedFanOut': ['OnDemand-BilledOutgoingEFOBytes', 'GB'],
    'onDemand.extendedRetention': ['OnDemand-ExtendedRetention-ByteHrs', 'GB-Mo'],
    'onDemand.longTermRetention': ['OnDemand-LongTermRetention-ByteHrs', 'GB-Mo'],
  },
  AmazonKinesisAnalytics: {
    'analytics.kpu': ['KPU-Hour-Java', 'KPU-Hour'],
    'analytics.runningStorage': ['RunningApplicationStorage', 'GB-month'],
    'analytics.durableBackup': ['DurableApplicationBackups', 'GB-month'],
  },
});

export const firehose = metered('firehose.csv', 'AmazonKinesisFirehose', {
  'directPut.ingested': ['BilledBytes', 'GB'],
  'kinesisSource.ingested': ['StreamsSourceBilledBytes', 'GB'],
  'mskSource.ingested': ['MSKAsSourceBilledBytes', 'GB'],
  formatConversion: ['DFCBilledBytes', 'GB'],
  'dynamicPartitioning.data': ['DPBytesDelivered', 'GB'],
  'dynamicPartitioning.object': ['S3DeliveryObjectCount', 'Objects'],
  'dynamicPartitioning.jq': ['MetadataProcessingDuration', 'hours'],
  decompression: ['DecompressionDecompressedBytes', 'GB', undefined, { confidence: 'medium' }],
  'vpcDelivery.data': ['Firehose-VpcDelivery-Bytes', 'GB'],
  'vpcDelivery.az': ['Firehose-VpcDelivery-Hours', 'Hours'],
});
