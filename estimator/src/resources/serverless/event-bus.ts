import { amount, resource, used, type Line } from '../../resource.ts';

export const archiveUsage = {
  monthly_archive_processing_gb: amount('GB of events archived a month', 1, 50, 1000),
  archive_storage_gb: amount('GB of archived events kept', 1, 200, 5000),
};

export const eventBus = resource({
  name: 'Event bus',
  terraform: 'aws_cloudwatch_event_bus',
  cloudformation: 'AWS::Events::EventBus',
  attributes: {},
  usage: {
    monthly_custom_events: amount('events of your own a month, each begun 64 KB counted', 100_000, 5e6, 200e6),
    monthly_third_party_events: amount('events of partners a month, each begun 64 KB counted', 0, 0, 0),
    monthly_schema_discovery_events: amount('events a month read to discover schemas, each begun 8 KB counted'),
    monthly_archive_processing_gb: amount('GB of events archived a month, if its archive is not in this code'),
    archive_storage_gb: amount('GB of archived events kept, if its archive is not in this code'),
  },

  // Events of AWS's own services are free, and so is what rules make of any.
  lines: (_, usage) => [
    used('Custom events', usage, 'monthly_custom_events', '64 KB event', 'AWSEvents Event-64K-Chunks'),
    used('Partner events', usage, 'monthly_third_party_events', '64 KB event', 'AWSEvents Event-64K-Chunks'),
    usage.monthly_schema_discovery_events !== undefined &&
      used('Schema discovery', usage, 'monthly_schema_discovery_events', '8 KB event', 'AWSEvents Event-8K-Chunks'),
    ...archiveLines(usage).filter(({ quantity }) => quantity !== undefined),
  ],
});

type Archive = { readonly [K in keyof typeof archiveUsage]: number | undefined };

export const archiveLines = (usage: Archive): readonly Line[] => [
  used('Archive processing', usage, 'monthly_archive_processing_gb', 'GB', 'AWSEvents ArchivedEvents-Bytes'),
  used('Archive storage', usage, 'archive_storage_gb', 'GB', 'AWSEvents TimedStorage-ByteHrs'),
];
