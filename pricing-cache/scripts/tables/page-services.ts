import { lineOf, type Item, type Items, type Table } from '../table.ts';
import { applications } from './page-applications.ts';
import { dataServices } from './page-data.ts';
import { described, type Service } from './page-descriptions.ts';

const tier = (usageType: string, unit: string, from: number, to = Infinity): Item => [
  usageType,
  unit,
  undefined,
  { from, to },
];

const fraud = (from: number, to: number): Items => ({
  [`AMR Fraud Control request processed per Request from ${from} to ${to === Infinity ? 'Inf' : to}`]: tier(
    'AMR-FraudControl-Request',
    'Request',
    from,
    to,
  ),
});

const managedAddress = (from: number, to: number): Items => ({
  [`Dedicated IPs managed from ${from} to ${to === Infinity ? 'Inf' : to}`]: tier(
    'Recipients-DIP-Managed',
    'Count',
    from,
    to,
  ),
});

const medium = { confidence: 'medium' } as const;
const low = { confidence: 'low' } as const;

/** By the name of the page's price map. */
const services: Readonly<Record<string, Service>> = {
  inspectorv2: [
    'AmazonInspectorV2',
    {
      'Agentless vulnerability scans Instance hrs': ['EC2-Scanning-agentless', 'Instance-hr'],
      'CIS checks Resource assessment': ['EC2-CIS-checks', 'Resource-assessment'],
      'Code Scanning Hourly': ['Lambda-Code-Scanning', 'Hourly'],
    },
  ],
  waf: [
    'awswaf',
    {
      ...fraud(0, 10_000),
      ...fraud(10_000, 2_000_000),
      ...fraud(2_000_000, 5_000_000),
      ...fraud(5_000_000, 15_000_000),
      ...fraud(15_000_000, 30_000_000),
      ...fraud(30_000_000, Infinity),
    },
  ],
  'rds-proxy': [
    'AmazonRDS',
    {
      'RDSProxy Aurora MySQL ACU-Hr': ['RDS:Proxy-ASv2-Usage', 'ACU-Hr'],
      'RDSProxy Aurora PostgreSQL ACU-Hr': ['RDS:Proxy-ASv2-Usage', 'ACU-Hr'],
    },
  ],
  memorydb: [
    'AmazonMemoryDB',
    {
      'Data Written per GB': ['DataWritten', 'GB'],
      'Amazon S3 per GB-Mo': ['SnapshotUsage', 'GB-Mo', undefined, medium],
    },
  ],
  mcs: ['AmazonMCS', { 'Time to Live': ['TTLDeletes', 'TTLDeletes'] }],
  kendra: [
    'AmazonKendra',
    {
      'Developer Base Query Storage Capacity KendraDeveloperEdition per hours': ['KendraDeveloperEdition', 'hours'],
      'Pay Per Query Storage Capacity Units KendraEnterpriseEdition per hours': ['KendraEnterpriseEdition', 'hours'],
      'Pay Per Document Scanned Unit DocumentsScanned per Count': ['DocumentsScanned', 'Count'],
      'Pay Per Hour Connector Compute ConnectorSync per hours': ['ConnectorSync', 'hours'],
    },
  ],
  pinpoint: [
    'AmazonPinpoint',
    {
      'Events Recorded per Events': ['EventsRecorded', 'Events'],
      'MTA per Users': ['MonthlyTargetedAudience', 'Users'],
      'In app Message Requests per Requests': ['InAppMessageRequests', 'Requests'],
    },
  ],
  ses: [
    'AmazonSES',
    {
      ...managedAddress(0, 1e7),
      ...managedAddress(1e7, 5e7),
      ...managedAddress(5e7, 1e8),
      ...managedAddress(1e8, Infinity),
    },
  ],
  codeartifact: [
    'AWSCodeArtifact',
    { 'Request from 0 to Inf': ['Requests', 'Requests'], 'Storage from 0 to Inf': ['TimedStorage-ByteHrs', 'GB-Mo'] },
  ],
  cloudmap: [
    'AWSCloudMap',
    {
      Resource: ['Cloud-Map-Resources', 'Resources', undefined, medium],
      'API Call': ['Cloud-Map-API-Calls', 'API Calls', undefined, medium],
    },
  ],
  kinesisvideo: [
    'AmazonKinesisVideo',
    {
      'Data ingested into Kinesis Video Streams per GB': ['BytesIn', 'GB', undefined, medium],
      'Data consumed from Kinesis Video Streams per GB': ['BytesOut', 'GB', undefined, medium],
      'Per GB Month of Data stored in Kinesis Video Streams per GB-Month': ['BytesHr', 'GB-Month', undefined, medium],
    },
  ],
  cloudformation: [
    'AWSCloudFormation',
    Object.fromEntries(
      ['Second', 'seconds'].map(unit => [
        `CloudFormation-ResourceProvider-Duration per ${unit}`,
        ['Resource-Processing-Time', 'Second', undefined, medium],
      ]),
    ),
  ],
  systemsmanager: [
    'AWSSystemsManager',
    {
      'Get Configuration Call': ['AppConfig-Requests', 'Requests', undefined, medium],
      'Configuration Received': ['AppConfig-Deployments', 'Deployments', undefined, medium],
    },
  ],
  kinesisfirehose: [
    'AmazonKinesisFirehose',
    {
      'Per GB of data ingested first 500TB Vended Logs': vended(0, 512_000),
      'Per GB of data ingested Next 1 5PB Vended Logs': vended(512_000, 2_048_000),
      'Per GB of data ingested Next 3PB Vended Logs': vended(2_048_000, Infinity),
    },
  ],
  cloudwan: ['AWSCloudWAN', { 'VPC VPC Attachments hour': ['CloudWAN-Attachment-Hours', 'hour', undefined, low] }],
};

function vended(from: number, to: number): Item {
  return ['VendedLogsBilledBytes', 'GB', undefined, { from, to, ...medium }];
}

/** What stands only in the table of all services, where a name of the page may belong to several. */
export const pageServices: Table = {
  file: 'metered_all.csv.gz',
  usd: 'usd',
  label: 'service',
  lines: ({ service = '', awsKey = '' }) => {
    const all = [services, described, dataServices, applications].map(each => own(each, service));
    return all
      .filter(found => found !== undefined)
      .flatMap(([code, items]) => {
        const item = own(items, awsKey);
        return item === undefined ? [] : [lineOf(code, item)];
      });
  },
};

const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
