import type { Line, Table } from '../table.ts';

/** What a page lists, and the other versions of the engine, for which AWS asks the same. */
type Versions = { readonly listed: string; readonly alike?: readonly string[] };

const later = (engine: string, ...versions: readonly number[]): readonly string[] =>
  versions.map(version => `${engine}${version}`);

/** By the page and by what it says of engine and version; `Any` are capacity units of Aurora Serverless v2. */
const pages: Readonly<Record<string, Readonly<Record<string, Versions>>>> = {
  'rds-mysql-ondemand': { 'MySQL 5 7': { listed: 'MySQL5.7', alike: ['MySQL8.0', 'MySQL8.4'] } },
  'rds-postgresql-ondemand': {
    'PostgreSQL 11': { listed: 'PostgreSQL11' },
    'PostgreSQL 12': { listed: 'PostgreSQL12', alike: later('PostgreSQL', 13, 14, 15, 16, 17, 18) },
  },
  'rds-aurora-storage': {
    'Aurora MySQL 5 7': { listed: 'AuroraMySQL2', alike: ['AuroraMySQL3'] },
    'Aurora PostgreSQL 11': { listed: 'AuroraPostgreSQL11' },
    'Aurora PostgreSQL 12': { listed: 'AuroraPostgreSQL12', alike: later('AuroraPostgreSQL', 13, 14, 15, 16, 17, 18) },
    'Any 8 0': { listed: 'ASv2:AuroraMySQL3' },
    'Any 13': { listed: 'ASv2:AuroraPostgreSQL13' },
    'Any 14': { listed: 'ASv2:AuroraPostgreSQL14' },
    'Any 15': { listed: 'ASv2:AuroraPostgreSQL15', alike: later('ASv2:AuroraPostgreSQL', 16, 17, 18) },
  },
};

/** Stands between engine and version. */
const term = / Year (?:1 Year 2|3) /;

const line = (years: string, version: string, confidence: Line['confidence']): Line => ({
  service: 'AmazonRDS',
  usageType: `ExtendedSupport:${years}:${version}`,
  unit: version.startsWith('ASv2:') ? 'ACU-Hr' : 'vCPU-hour',
  confidence,
});

/** Extended support of RDS and Aurora, in the first two years and in the third. */
export const extendedSupport: Table = {
  file: 'metered_all.csv.gz',
  usd: 'usd',
  label: 'service',
  lines: ({ service = '', awsKey = '' }) => {
    const found = pages[service]?.[awsKey.split(term).join(' ')];
    return found ? linesOf(awsKey.includes(' Year 3 ') ? 'Yr3' : 'Yr1-Yr2', found) : [];
  },
};

const linesOf = (years: string, { listed, alike = [] }: Versions): readonly Line[] => [
  line(years, listed, 'medium'),
  ...alike.map(each => ({ ...line(years, each, 'low'), foreignSku: true })),
];
