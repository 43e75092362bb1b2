import { type Line, type Table } from '../table.ts';
import { computeCredits, databaseCredits } from './credits.ts';

const items: Readonly<Record<string, readonly Line[]>> = {
  'ec2 cpuCredits.t2t3.linux': ['t2', 't3', 't3a'].map(family => computeCredits(family, 'Linux')),
  'rds cpuCredits.t3': ['MySQL', 'PostgreSQL', 'MariaDB', 'Oracle'].flatMap(engine => databaseCredits('t3', engine)),
  'aurora cpuCredits': ['Aurora MySQL', 'Aurora PostgreSQL'].flatMap(engine => [
    ...databaseCredits('t3', engine),
    ...databaseCredits('t4g', engine),
  ]),
  'rds performanceInsights.api': [
    { service: 'AmazonRDS', usageType: 'PI_API', unit: 'API Calls', per: 1000, confidence: 'medium' },
  ],
  'datatransfer intraRegion(eachDirection)': [
    { service: 'AWSDataTransfer', usageType: 'DataTransfer-Regional-Bytes', unit: 'GB', confidence: 'medium' },
  ],
};

export const supplement: Table = {
  file: 'supplement_us-east-1.csv',
  usd: 'usd',
  label: 'item',
  lines: ({ service = '', item = '' }) => items[`${service} ${item}`] ?? [],
};
