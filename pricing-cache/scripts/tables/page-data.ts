import type { Item, Items } from '../table.ts';
import type { Service } from './page-descriptions.ts';

const medium = (usageType: string, unit: string): Item => [usageType, unit, undefined, { confidence: 'medium' }];
const low = (usageType: string, unit: string): Item => [usageType, unit, undefined, { confidence: 'low' }];

const searchSizes = ['small', 'medium', 'large', 'xlarge', '2xlarge'];
const olderSearchSizes = ['small', 'large', 'xlarge', '2xlarge'];

const searchInstance = (name: string, generation: string, type: string): Items => ({
  [`${name} starting from 0 ${generation} generation`]: medium(`SearchInstance:${type}`, 'Hrs'),
});

/** Databases and analytics, whose usage types AWS's pages of the free tier or public programs name. */
export const dataServices: Readonly<Record<string, Service>> = {
  glue: ['AWSGlue', { 'Data lake optimization job run': medium('Optimization-DPU-Hour', 'DPU-Hour') }],
  cloudsearch: [
    'AmazonCloudSearch',
    {
      ...Object.assign(
        {},
        ...searchSizes.map(size => searchInstance(`New search ${size}`, 'current', `search.${size}`)),
        ...olderSearchSizes.map(size =>
          searchInstance(`New search previousgeneration.${size}`, 'previous', `search.previousgeneration.${size}`),
        ),
      ),
      'DocumentBatchUpload starting from 0 Requests': medium('DocumentBatchUpload', 'Requests'),
      'IndexDocuments starting from 0 GB': medium('IndexDocuments', 'GB'),
    },
  ],
  datapipeline: [
    'datapipeline',
    {
      'Active Pipeline running on AWS Low Frequency': medium('AWS-Activities-infreq', 'Activities'),
      'Active Pipeline running on AWS High Frequency': low('AWS-Activities-freq', 'Activities'),
    },
  ],
  quicksight: [
    'AmazonQuickSight',
    {
      'Enterprise Monthly Reader subscriptions per User': medium('Reader-Enterprise-Month', 'User'),
      'Enterprise Monthly Reader Pro subscriptions per User': medium('Reader-Pro-Enterprise-Month', 'User'),
      'Enterprise Monthly Author Pro subscriptions per User': medium('Author-Pro-Enterprise-Month', 'User'),
      'Enterprise Monthly Monthly fee for Amazon Q in QuickSight per Month': medium('Amazon-Q-QS-Fee', 'Month'),
      'Enterprise SPICE capacity provisioned per GB Mo': medium('QS-Enterprise-SPICE', 'GB-Mo'),
    },
  ],
  neptune: ['AmazonNeptune', { 'Storage Snapshot MemoryOptimizedGraphSnaphot': low('GraphSnapshotUsage', 'GB-Mo') }],
  simpledb: [
    'AmazonSimpleDB',
    {
      'Database Utilization per Hrs': medium('BoxUsage', 'Hrs'),
      'Database Storage per GB-Mo': medium('TimedStorage-ByteHrs', 'GB-Mo'),
    },
  ],
  elasticmapreduce: [
    'ElasticMapReduce',
    {
      'EMR WAL WALHours': medium('EMR-WAL-WALHours', 'WALHours'),
      'EMR WAL WriteRequestGiB': medium('EMR-WAL-Write-GiB', 'GiB'),
      'EMR WAL ReadRequestGiB': medium('EMR-WAL-Read-GiB', 'GiB'),
    },
  ],
};
