import type { Item, Items } from '../table.ts';

export type Service = readonly [service: string, items: Items];

const medium = (usageType: string, unit: string): Item => [usageType, unit, undefined, { confidence: 'medium' }];
const low = (usageType: string, unit: string): Item => [usageType, unit, undefined, { confidence: 'low' }];
const step = (usageType: string, unit: string, from: number, to = Infinity): Item => [
  usageType,
  unit,
  undefined,
  { from, to, confidence: 'medium' },
];

const location = (what: string): string => `AmazonLocationService ${what}`;
const written = (from: number, to?: number): Items => ({
  [location(`${from} ${to ?? 'Inf'} None None Tracking Positions written per Position`)]: step(
    'PositionWrite',
    'Position',
    from,
    to,
  ),
});
const evaluated = (from: number, to?: number): Items => ({
  [location(`${from} ${to ?? 'Inf'} None None Geofencing Positions evaluated per Position`)]: step(
    'PositionEvaluation',
    'Position',
    from,
    to,
  ),
});

/** The sizes above large are named after the pattern of the others. */
const airflow = (size: string): Items => ({
  [`Scheduler ${size} per Hrs`]: low(`Airflow-${size}Scheduler`, 'Hrs'),
  [`WebServer ${size} per Hrs`]: low(`Airflow-${size}WebServer`, 'Hrs'),
  [`Worker ${size} per Hrs`]: low(`Airflow-${size}Worker`, 'Hrs'),
});

/** Figures whose name on the bill is known from elsewhere: the page's description is all that ties the two together. */
export const described: Readonly<Record<string, Service>> = {
  amplify: [
    'AWSAmplify',
    {
      HostingComputeRequestCount: medium('HostingComputeRequestCount', 'Requests'),
      HostingComputeRequestDuration: medium('HostingComputeRequestDuration', 'GB-Seconds'),
    },
  ],
  backup: [
    'AWSBackup',
    {
      'Storage EBS Warm LAGVault': medium('WarmStorage-ByteHrs-EBS-LAGV', 'GB-Mo'),
      'Storage EFS Warm LAGVault': medium('WarmStorage-ByteHrs-EFS-LAGV', 'GB-Mo'),
      'Storage Aurora Warm LAGVault': medium('WarmStorage-ByteHrs-Aurora-LAGV', 'GB-Mo'),
    },
  ],
  cloudwan: ['AWSCloudWAN', { 'VPC Core Network Edge hour': medium('CloudWAN-CoreNetworkEdge-Hours', 'hour') }],
  cloudwatch: [
    'AmazonCloudWatch',
    {
      'IA Vended ingested logs from 0 upto 10240': step('VendedLogIA-Bytes', 'GB', 0, 10_240),
      'IA Vended ingested logs from 10240 upto 30720': step('VendedLogIA-Bytes', 'GB', 10_240, 30_720),
      'IA Vended ingested logs from 30720 upto 51200': step('VendedLogIA-Bytes', 'GB', 30_720, 51_200),
      'IA Vended ingested logs from 51200 upto Inf': step('VendedLogIA-Bytes', 'GB', 51_200),
    },
  ],
  codecommit: [
    'AWSCodeCommit',
    {
      'AWSCodeCommit StartingRange 0 5': step('User-Month', 'User-Month', 0, 5),
      'AWSCodeCommit StartingRange 5 Inf': step('User-Month', 'User-Month', 5),
    },
  ],
  connect: [
    'AmazonConnect',
    {
      'Connect per Minute': medium('end-customer-mins', 'Minutes'),
      'Connect per Minutes': medium('end-customer-mins', 'Minutes'),
      'Connect per Messages': medium('chat-message', 'Messages'),
      'Connect per Tasks': medium('tasks', 'Tasks'),
    },
  ],
  iamaccessanalyzer: [
    'AWSIAMAccessAnalyzer',
    {
      'Findings-UnusedAccessAnalysis per Number of Monitored resources': medium(
        'Findings-UnusedAccessAnalysis',
        'Number of Monitored resources',
      ),
    },
  ],
  kendra: [
    'AmazonKendra',
    {
      'Enterprise Additional Query Storage Capacity Kendra-Query-Capacity-Unit per hours': medium(
        'Kendra-Query-Capacity-Unit',
        'hours',
      ),
      'Enterprise Additional Storage Capacity Kendra-Storage-Capacity-Unit per hours': medium(
        'Kendra-Storage-Capacity-Unit',
        'hours',
      ),
    },
  ],
  lambda: [
    'AWSLambda',
    { 'Lambda Processed-Bytes-ARM': medium('Lambda-Streaming-Response-Processed-Bytes-ARM', 'GB') },
  ],
  lex: [
    'AmazonLex',
    {
      'Text to Text Supported Mode Speech and Text V1V2': low('Text-Requests', 'Requests'),
      'Speech to Speech Supported Mode Speech and Text V1V2': low('Speech-Requests', 'Requests'),
    },
  ],
  locationservice: [
    'AmazonLocationService',
    {
      [location('None None Maps Map tiles retrieved vector or raster per Map Tile')]: low('MapTile', 'Map Tile'),
      [location('None None Places Addresses geocoded per Address')]: low('Geocode', 'Address'),
      [location('None None Routing Routes calculated per Route')]: low('Route', 'Route'),
      [location('None None Tracking Position read requests per API Request')]: low('PositionRead', 'API Request'),
      ...written(0, 500_000),
      ...written(500_000, 5_000_000),
      ...written(5_000_000, 50_000_000),
      ...written(50_000_000),
      ...evaluated(0, 250_000),
      ...evaluated(250_000, 2_000_000),
      ...evaluated(2_000_000, 25_000_000),
      ...evaluated(25_000_000),
    },
  ],
  mwaa: ['AmazonMWAA', { ...airflow('XLarge'), ...airflow('2XLarge') }],
  networkfirewall: [
    'AWSNetworkFirewall',
    { 'AWS Firewall per Endpoint-Advanced': medium('Advanced-Inspection-Endpoint-Hour', 'Hourly') },
  ],
  prometheus: [
    'AmazonPrometheus',
    { 'API Request from 0 to Inf per Metric Datapoints': medium('AMP:QuerySamplesProcessed', 'Metric Datapoints') },
  ],
  rekognition: ['AmazonRekognition', { 'Face Metadata Storage per Faces Mo': medium('FaceVectorsStored', 'Faces-Mo') }],
  systemsmanager: [
    'AWSSystemsManager',
    { 'Parameter Higher Throughputper API Request': medium('PS-Param-Processed-Tier2', 'API Request') },
  ],
  vpc: [
    'AmazonVPC',
    {
      'Charge per ENI processed by VPC Access Analyzer per NetworkInterface Assessment': medium(
        'NetworkInterface-Assessment',
        'NetworkInterface Assessment',
      ),
    },
  ],
};
