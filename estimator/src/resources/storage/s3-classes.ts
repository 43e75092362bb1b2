/** One row: the input in a usage file, what it is, its unit, its price. */
type Row = readonly [input: string, what: string, unit: string, key: string];
type StorageClass = {
  readonly prefix: string;
  readonly name: string;
  readonly lines: readonly Row[];
  /** What both languages call it in a rule, and the inputs that matter as soon as a rule moves objects there. */
  readonly code?: string;
  readonly moved?: readonly string[];
};

const s3 = (usageType: string): string => `AmazonS3 ${usageType}`;
const deepArchive = (usageType: string): string => `AmazonS3GlacierDeepArchive ${usageType}`;

const requests = (tier1: string, tier2: string): readonly Row[] => [
  ['monthly_tier_1_requests', 'PUT, COPY, POST and LIST requests', 'request', tier1],
  ['monthly_tier_2_requests', 'GET and other requests', 'request', tier2],
];

const storage = (usageType: string): Row => ['storage_gb', 'storage', 'GB', s3(usageType)];

const transitions = (tier: string, target: string): Row => [
  'monthly_lifecycle_transition_requests',
  'lifecycle transitions',
  'request',
  s3(`Requests-Tier${tier} S3-${target}Transition`),
];

const select = (infix: string): readonly Row[] => [
  ['monthly_select_data_scanned_gb', 'data scanned by select', 'GB', s3(`Select-Scanned-${infix}Bytes`)],
  ['monthly_select_data_returned_gb', 'data returned by select', 'GB', s3(`Select-Returned-${infix}Bytes`)],
];

/** The classes that bill each byte read, named alike. */
const infrequent = (code: string, target: string): readonly Row[] => [
  storage(`TimedStorage-${code}-ByteHrs`),
  ...requests(s3(`Requests-${code}-Tier1`), s3(`Requests-${code}-Tier2`)),
  transitions('4', target),
  ['monthly_data_retrieval_gb', 'data retrieved', 'GB', s3(`Retrieval-${code}`)],
];

/** What is deleted before its time pays for the rest of it: 90 days, or 180 in the deep archive. */
function earlyDelete(key: string): Row {
  return ['early_delete_gb', 'deleted early, for a month of what was left', 'GB', key];
}

const intelligentTiering: readonly Row[] = [
  ['frequent_access_storage_gb', 'frequent access storage', 'GB', s3('TimedStorage-INT-FA-ByteHrs')],
  ['infrequent_access_storage_gb', 'infrequent access storage', 'GB', s3('TimedStorage-INT-IA-ByteHrs')],
  ['archive_instant_access_storage_gb', 'archive instant access storage', 'GB', s3('TimedStorage-INT-AIA-ByteHrs')],
  ['archive_access_storage_gb', 'archive access storage', 'GB', s3('TimedStorage-INT-AA-ByteHrs')],
  ['deep_archive_access_storage_gb', 'deep archive access storage', 'GB', s3('TimedStorage-INT-DAA-ByteHrs')],
  ['monitored_objects', 'monitored objects', 'object', s3('Monitoring-Automation-INT')],
  ...requests(s3('Requests-INT-Tier1'), s3('Requests-INT-Tier2')),
  transitions('4', 'INT'),
  ...select('INT-'),
];

const flexibleRetrieval: readonly Row[] = [
  storage('TimedStorage-GlacierByteHrs'),
  ...requests(s3('Requests-GLACIER-Tier1'), s3('Requests-GLACIER-Tier2')),
  transitions('3', 'Glacier'),
  ['monthly_standard_data_retrieval_requests', 'standard retrievals', 'request', s3('Requests-Tier3 RestoreObject')],
  ['monthly_standard_data_retrieval_gb', 'standard data retrieved', 'GB', s3('Standard-Retrieval-Bytes')],
  ['monthly_expedited_data_retrieval_requests', 'expedited retrievals', 'request', s3('Requests-Tier6')],
  ['monthly_expedited_data_retrieval_gb', 'expedited data retrieved', 'GB', s3('Expedited-Retrieval-Bytes')],
  ['monthly_bulk_data_retrieval_requests', 'bulk retrievals', 'request', s3('Requests-Tier5')],
  ['monthly_bulk_data_retrieval_gb', 'bulk data retrieved', 'GB', s3('Bulk-Retrieval-Bytes')],
  earlyDelete(s3('EarlyDelete-ByteHrs')),
];

/** AWS lists the deep archive under a service code of its own, save for two of its prices. */
const glacierDeepArchive: readonly Row[] = [
  ['storage_gb', 'storage', 'GB', deepArchive('TimedStorage-GDA-ByteHrs')],
  ...requests(deepArchive('Requests-GDA-Tier1'), s3('Requests-GDA-Tier2')),
  transitions('3', 'GDA'),
  ['monthly_standard_data_retrieval_requests', 'standard retrievals', 'request', deepArchive('Requests-GDA-Tier3')],
  ['monthly_standard_data_retrieval_gb', 'standard data retrieved', 'GB', deepArchive('Standard-Retrieval-Bytes')],
  ['monthly_bulk_data_retrieval_requests', 'bulk retrievals', 'request', deepArchive('Requests-GDA-Tier5')],
  ['monthly_bulk_data_retrieval_gb', 'bulk data retrieved', 'GB', deepArchive('Bulk-Retrieval-Bytes')],
  earlyDelete(deepArchive('EarlyDelete-GDA')),
];

const moved = ['storage_gb', 'monthly_lifecycle_transition_requests'];
const movedAndRead = [...moved, 'monthly_data_retrieval_gb'];

/** A bucket holds any of these side by side; how much of each, only its usage says. */
export const storageClasses: readonly StorageClass[] = [
  {
    prefix: 'standard',
    name: 'Standard',
    lines: [storage('TimedStorage-ByteHrs'), ...requests(s3('Requests-Tier1'), s3('Requests-Tier2')), ...select('')],
  },
  {
    prefix: 'intelligent_tiering',
    name: 'Intelligent-Tiering',
    lines: intelligentTiering,
    code: 'INTELLIGENT_TIERING',
    moved: [
      'frequent_access_storage_gb',
      'infrequent_access_storage_gb',
      'archive_instant_access_storage_gb',
      'monitored_objects',
      'monthly_lifecycle_transition_requests',
    ],
  },
  {
    prefix: 'standard_infrequent_access',
    name: 'Standard-Infrequent Access',
    lines: [...infrequent('SIA', 'SIA'), ...select('SIA-')],
    code: 'STANDARD_IA',
    moved: movedAndRead,
  },
  {
    prefix: 'one_zone_infrequent_access',
    name: 'One Zone-Infrequent Access',
    lines: [...infrequent('ZIA', 'ZIA'), ...select('ZIA-')],
    code: 'ONEZONE_IA',
    moved: movedAndRead,
  },
  {
    prefix: 'glacier_instant_retrieval',
    name: 'Glacier Instant Retrieval',
    lines: infrequent('GIR', 'GIR'),
    code: 'GLACIER_IR',
    moved: movedAndRead,
  },
  {
    prefix: 'glacier_flexible_retrieval',
    name: 'Glacier Flexible Retrieval',
    lines: flexibleRetrieval,
    code: 'GLACIER',
    moved,
  },
  {
    prefix: 'glacier_deep_archive',
    name: 'Glacier Deep Archive',
    lines: glacierDeepArchive,
    code: 'DEEP_ARCHIVE',
    moved,
  },
];
