import { amount, assuming, monthly, number, oneOf, present, resource, text, used, type Line } from '../../resource.ts';
import { regionCodes } from './region-codes.ts';
import { words } from './rule-words.ts';

const policies = ['lifecycle_policy', 'LifecyclePolicies'] as const;
const replicas = '< aws_efs_replication_configuration.source_file_system_id > destination';

export const efsFileSystem = resource({
  name: 'EFS file system',
  terraform: 'aws_efs_file_system',
  cloudformation: 'AWS::EFS::FileSystem',
  attributes: {
    oneZone: present(['availability_zone_name', 'AvailabilityZoneName']),
    throughputMode: oneOf(['throughput_mode', 'ThroughputMode'], ['bursting', 'provisioned', 'elastic'], 'bursting'),
    throughput: number(['provisioned_throughput_in_mibps', 'ProvisionedThroughputInMibps'], 0),
    toInfrequent: words(policies, ['transition_to_ia', 'TransitionToIA'], ['AFTER_30_DAYS']),
    toArchive: words(policies, ['transition_to_archive', 'TransitionToArchive'], ['AFTER_90_DAYS']),
    replicates: present([replicas, 'ReplicationConfiguration.Destinations']),
    replicaRegion: text([`${replicas}.region`, 'ReplicationConfiguration.Destinations.0.Region']),
  },
  usage: {
    storage_gb: amount('GB in the Standard class', 10, 200, 5000),
    infrequent_access_storage_gb: amount('GB in Infrequent Access', 20, 500, 20_000),
    monthly_infrequent_access_read_gb: amount('GB read from Infrequent Access a month', 1, 50, 2000),
    monthly_infrequent_access_write_gb: amount('GB moved to Infrequent Access a month', 1, 50, 2000),
    archive_storage_gb: amount('GB in the archive class', 20, 1000, 50_000),
    monthly_archive_read_gb: amount('GB read from the archive class a month', 0, 10, 500),
    monthly_archive_write_gb: amount('GB moved to the archive class a month', 1, 50, 2000),
    monthly_elastic_read_gb: amount('GB read a month with elastic throughput', 50, 1000, 50_000),
    monthly_elastic_write_gb: amount('GB written a month with elastic throughput', 10, 200, 10_000),
    monthly_replicated_gb: amount('GB that replication sends to another region a month', 1, 50, 2000),
  },

  lines: (values, usage, { region }) => [
    storage(values, usage),
    ...infrequent(values, usage),
    ...archive(values, usage),
    values.throughputMode === 'provisioned' && throughputLine(values.throughput, usage.storage_gb),
    ...elastic(values, usage),
    values.replicaRegion !== undefined &&
      values.replicaRegion !== region &&
      used(
        'Replication to another region',
        usage,
        'monthly_replicated_gb',
        'GB',
        `AWSDataTransfer ${regionCodes[values.replicaRegion] ?? values.replicaRegion}-AWS-Out-Bytes`,
      ),
  ],
});

type FileSystem = {
  readonly oneZone: boolean;
  readonly throughputMode: 'bursting' | 'provisioned' | 'elastic';
  readonly toInfrequent: readonly string[];
  readonly toArchive: readonly string[];
  readonly replicates: boolean;
};
type Usage = Readonly<Record<string, number | undefined>>;

function storage({ oneZone, replicates }: FileSystem, usage: Usage): Line {
  const key = oneZone ? 'AmazonEFS TimedStorage-Z-ByteHrs' : 'AmazonEFS TimedStorage-ByteHrs';
  const line = used('Storage', usage, 'storage_gb', 'GB', key);
  return replicates ? assuming('the copy that replication keeps is not counted', line) : line;
}

/** Files get there by a policy only. */
function infrequent({ oneZone, throughputMode, toInfrequent }: FileSystem, usage: Usage): readonly Line[] {
  if (toInfrequent.length === 0) return [];
  const infix = oneZone ? 'Z-' : throughputMode === 'elastic' ? 'ET-' : '';
  const access = 'AmazonEFS IADataAccess-Bytes';
  return [
    used(
      'Infrequent Access: storage',
      usage,
      'infrequent_access_storage_gb',
      'GB',
      `AmazonEFS IATimedStorage-${infix}ByteHrs`,
    ),
    used('Infrequent Access: reads', usage, 'monthly_infrequent_access_read_gb', 'GB', access),
    used('Infrequent Access: writes', usage, 'monthly_infrequent_access_write_gb', 'GB', access),
  ];
}

function archive({ toArchive }: FileSystem, usage: Usage): readonly Line[] {
  if (toArchive.length === 0) return [];
  const access = 'AmazonEFS ArchiveDataAccess-Bytes';
  return [
    used('Archive: storage', usage, 'archive_storage_gb', 'GB', 'AmazonEFS ArchiveTimedStorage-ByteHrs'),
    used('Archive: reads', usage, 'monthly_archive_read_gb', 'GB', access),
    used('Archive: writes', usage, 'monthly_archive_write_gb', 'GB', access),
  ];
}

const elastic = ({ throughputMode }: FileSystem, usage: Usage): readonly Line[] =>
  throughputMode === 'elastic'
    ? [
        used('Elastic throughput: reads', usage, 'monthly_elastic_read_gb', 'GB', 'AmazonEFS ETDataAccess-Bytes Read'),
        used(
          'Elastic throughput: writes',
          usage,
          'monthly_elastic_write_gb',
          'GB',
          'AmazonEFS ETDataAccess-Bytes Write',
        ),
      ]
    : [];

/** Each GB in the Standard class comes with 50 KiB/s; what is ordered above that is billed. */
function throughputLine(mibps: number, storedGb: number | undefined): Line {
  const billed = Math.max(0, mibps - ((storedGb ?? 0) * 50) / 1024);
  const line = monthly('Provisioned throughput', billed, 'MiB/s', 'AmazonEFS ProvisionedTP-MiBpsHrs');
  return storedGb === undefined ? assuming('none of its throughput comes with what it stores', line) : line;
}
