import { amount, assuming, boolean, resource, used, type Line, type Sizes } from '../../resource.ts';
import { storageClasses } from './s3-classes.ts';
import { bucketConfigurations } from './s3-configurations.ts';
import { replicationAttributes, replicationLines, replicationUsage } from './s3-replication.ts';
import { unknownWord, words } from './rule-words.ts';

const rows = storageClasses.flatMap(({ prefix, name, lines }) =>
  lines.map(([input, what, unit, key]) => ({ usageKey: `${prefix}.${input}`, name: `${name}: ${what}`, unit, key })),
);

/** What every bucket has; the rest is shown where a rule brings it, or somebody tells of it. */
const usual = ['standard.storage_gb', 'standard.monthly_tier_1_requests', 'standard.monthly_tier_2_requests'];

/** Of what a rule moves there; by input, as classes are filled alike. */
const movedSizes: Readonly<Record<string, Sizes>> = {
  storage_gb: [10, 1000, 50_000],
  frequent_access_storage_gb: [10, 500, 20_000],
  infrequent_access_storage_gb: [10, 500, 30_000],
  archive_instant_access_storage_gb: [5, 500, 50_000],
  archive_access_storage_gb: [5, 500, 50_000],
  deep_archive_access_storage_gb: [5, 500, 50_000],
  monitored_objects: [1000, 1_000_000, 50_000_000],
  monthly_lifecycle_transition_requests: [1000, 100_000, 5_000_000],
  monthly_data_retrieval_gb: [1, 50, 1000],
};

const sizes: Readonly<Record<string, Sizes>> = {
  'standard.storage_gb': [10, 1000, 50_000],
  'standard.monthly_tier_1_requests': [10_000, 1_000_000, 50_000_000],
  'standard.monthly_tier_2_requests': [100_000, 10_000_000, 500_000_000],
};
const sizesOf = (usageKey: string): Sizes | [] =>
  sizes[usageKey] ?? movedSizes[usageKey.slice(usageKey.indexOf('.') + 1)] ?? [];

const meansOf = (name: string, unit: string): string => `${unit === 'GB' ? 'GB' : `number`} of ${name}`;

const classUsage = Object.fromEntries(
  rows.map(({ usageKey, name, unit }) => [usageKey, amount(meansOf(name, unit), ...sizesOf(usageKey))]),
);

/** The tiers of Intelligent-Tiering that somebody has to switch on. */
const archives: Readonly<Record<string, string>> = {
  ARCHIVE_ACCESS: 'intelligent_tiering.archive_access_storage_gb',
  DEEP_ARCHIVE_ACCESS: 'intelligent_tiering.deep_archive_access_storage_gb',
};

export const s3Bucket = resource({
  name: 'S3 bucket',
  terraform: 'aws_s3_bucket',
  cloudformation: 'AWS::S3::Bucket',
  attributes: {
    moves: words(
      ['lifecycle_rule | < aws_s3_bucket_lifecycle_configuration.bucket > rule', 'LifecycleConfiguration.Rules'],
      [
        'transition.storage_class',
        'noncurrent_version_transition.storage_class',
        'Transition.StorageClass',
        'Transitions.StorageClass',
        'NoncurrentVersionTransition.StorageClass',
        'NoncurrentVersionTransitions.StorageClass',
      ],
      storageClasses.flatMap(({ code }) => code ?? []),
    ),
    archives: words(
      ['< aws_s3_bucket_intelligent_tiering_configuration.bucket > ', 'IntelligentTieringConfigurations'],
      ['tiering.access_tier', 'Tierings.AccessTier'],
      Object.keys(archives),
    ),
    accelerated: boolean(
      [
        'acceleration_status | < aws_s3_bucket_accelerate_configuration.bucket > status',
        'AccelerateConfiguration.AccelerationStatus',
      ],
      false,
      { Enabled: true, Suspended: false },
    ),
    ...replicationAttributes,
  },
  usage: {
    ...classUsage,
    ...replicationUsage,
    object_tags: amount('tags on its objects'),
    monthly_accelerated_gb: amount('GB through transfer acceleration a month', 1, 100, 5000),
  },
  parts: bucketConfigurations,

  lines: (values, usage, { region }) => [
    ...classLines(values, usage),
    usage.object_tags !== undefined && used('Object tags', usage, 'object_tags', 'tag', 'AmazonS3 TagStorage-TagHrs'),
    values.accelerated &&
      used('Transfer acceleration', usage, 'monthly_accelerated_gb', 'GB', 'AWSDataTransfer AWS-In-ABytes-T1'),
    ...replicationLines(values, usage, region),
  ],
});

type Rules = { readonly moves: readonly string[]; readonly archives: readonly string[] };

function classLines({ moves, archives }: Rules, usage: Readonly<Record<string, unknown>>): readonly Line[] {
  const shown = new Set([...usual, ...broughtBy(moves, archives)]);
  const amounts = usage as Readonly<Record<string, number | undefined>>; // all inputs of classes are amounts
  const lines = rows
    .filter(({ usageKey }) => shown.has(usageKey) || usage[usageKey] !== undefined)
    .map(({ name, usageKey, unit, key }) => used(name, amounts, usageKey, unit, key));
  const [first, ...rest] = lines;
  return first && moves.includes(unknownWord)
    ? [assuming('what its rules move to unknown classes is not counted', first), ...rest]
    : lines;
}

const broughtBy = (moves: readonly string[], tiers: readonly string[]): readonly string[] => [
  ...storageClasses
    .filter(({ code = '' }) => moves.includes(code))
    .flatMap(({ prefix, moved = [] }) => moved.map(input => `${prefix}.${input}`)),
  ...tiers.flatMap(tier => archives[tier] ?? []),
];
