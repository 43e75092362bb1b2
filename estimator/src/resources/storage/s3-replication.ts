import { amount, assuming, choice, present, used, type Line } from '../../resource.ts';
import { regionCodes, regionNames } from './region-codes.ts';
import { words } from './rule-words.ts';

const names = [
  'replication_configuration.rules | < aws_s3_bucket_replication_configuration.bucket > rule',
  'ReplicationConfiguration.Rules',
] as const;

export const replicationAttributes = {
  replicates: present(names),
  replicationTime: words(
    names,
    ['destination.replication_time.status', 'Destination.ReplicationTime.Status'],
    ['Enabled'],
  ),
};

export const replicationUsage = {
  'replication.monthly_replicated_gb': amount('GB that replication copies a month', 10, 500, 20_000),
  'replication.monthly_replicated_objects': amount(
    'objects that replication copies a month',
    10_000,
    500_000,
    20_000_000,
  ),
  'replication.destination_region': choice('the region that replication copies to, if another', ...regionNames),
};

type Replication = { readonly replicates: boolean; readonly replicationTime: readonly string[] };
type Usage = {
  readonly 'replication.monthly_replicated_gb': number | undefined;
  readonly 'replication.monthly_replicated_objects': number | undefined;
  readonly 'replication.destination_region': string | undefined;
};

/** What copying costs; the copies' storage is the other bucket's. */
export function replicationLines(
  { replicates, replicationTime }: Replication,
  usage: Usage,
  region: string,
): readonly (Line | false)[] {
  if (!replicates) return [];
  const target = usage['replication.destination_region'];
  const code = regionCodes[target ?? region] ?? region;
  const gb = (name: string, key: string): Line =>
    used(`Replication: ${name}`, usage, 'replication.monthly_replicated_gb', 'GB', key);
  return [
    puts(usage, target, region),
    target !== undefined && target !== region && gb('transfer to the region', `AWSDataTransfer ${code}-AWS-Out-Bytes`),
    replicationTime.includes('Enabled') && gb('time control', `AmazonS3 ${code}-S3RTC-Out-Bytes`),
  ];
}

function puts(usage: Usage, target: string | undefined, region: string): Line {
  const line = used(
    'Replication: PUT requests',
    usage,
    'replication.monthly_replicated_objects',
    'request',
    'AmazonS3 Requests-Tier1',
  );
  if (target === undefined) return assuming('replication stays within the region', line);
  return target === region ? line : assuming('replication writes at the price of its own region', line);
}
