import { assuming, type Around, type Line } from '../resource.ts';

/** A version that AWS asks more for once its standard support has ended. Days are ISO dates: their order is that of their texts. */
export type Support = {
  readonly version: string;
  /** The first day billed, and the one from which still more is billed. */
  readonly from: string;
  readonly dearerFrom?: string | undefined;
};
export type SupportPhase = 'standard' | 'extended' | 'third year' | 'unknown';

type Days = readonly [from: string, dearerFrom?: string];

const endedIn2025: Days = ['2025-11-08'];
const all = (versions: readonly string[], days: Days): Readonly<Record<string, Days>> =>
  Object.fromEntries(versions.map(version => [version, days]));

const postgresql: Readonly<Record<string, Days>> = {
  11: ['2024-04-01', '2026-04-01'],
  12: ['2025-03-01', '2027-03-01'],
  13: ['2026-03-01', '2028-03-01'],
  14: ['2027-03-01', '2029-03-01'],
  15: ['2028-03-01', '2030-03-01'],
  16: ['2029-03-01', '2031-03-01'],
  17: ['2030-03-01', '2032-03-01'],
  18: ['2031-03-01', '2033-03-01'],
};

/** By version, of as many places as decide. A version that is not listed is in standard support. */
const days = {
  /** https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html */
  Kubernetes: {
    '1.21': ['2023-02-16'],
    '1.22': ['2023-06-04'],
    '1.23': ['2023-10-11'],
    '1.24': ['2024-01-31'],
    '1.25': ['2024-05-01'],
    '1.26': ['2024-06-11'],
    '1.27': ['2024-07-24'],
    '1.28': ['2024-11-26'],
    '1.29': ['2025-03-23'],
    '1.30': ['2025-07-23'],
    '1.31': ['2025-11-26'],
    '1.32': ['2026-03-23'],
    '1.33': ['2026-07-29'],
    '1.34': ['2026-12-02'],
    '1.35': ['2027-03-27'],
  },
  /** https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MySQL.Concepts.VersionMgmt.html */
  MySQL: {
    '5.7': ['2024-03-01', '2026-03-01'],
    '8.0': ['2026-08-01', '2028-08-01'],
    '8.4': ['2029-08-01', '2031-08-01'],
  },
  /** It has no price of a third year. https://docs.aws.amazon.com/AmazonRDS/latest/AuroraMySQLReleaseNotes/AuroraMySQL.release-calendars.html */
  AuroraMySQL: { 2: ['2024-12-01'], 3: ['2028-05-01'] },
  /** The same days for both. https://docs.aws.amazon.com/AmazonRDS/latest/AuroraPostgreSQLReleaseNotes/aurorapostgresql-release-calendar.html */
  PostgreSQL: postgresql,
  AuroraPostgreSQL: postgresql,
  /** https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/extended-support-versions.html */
  Redis: { 4: ['2026-02-01', '2028-02-01'], 5: ['2026-02-01', '2028-02-01'], 6: ['2027-02-01', '2029-02-01'] },
  /** https://aws.amazon.com/blogs/big-data/amazon-opensearch-service-announces-standard-and-extended-support-dates-for-elasticsearch-and-opensearch-versions/ */
  Elasticsearch: {
    ...all(['1.5', '2.3', '5.1', '5.2', '5.3', '5.4', '5.5', '5.6'], endedIn2025),
    ...all(['6.0', '6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.7'], endedIn2025),
    ...all(['7.1', '7.2', '7.3', '7.4', '7.5', '7.6', '7.7', '7.8'], endedIn2025),
  },
  OpenSearch: all(['1.0', '1.1', '1.2', '2.3', '2.4', '2.5', '2.6', '2.7', '2.8', '2.9'], endedIn2025),
} satisfies Readonly<Record<string, Readonly<Record<string, Days>>>>;

export type Supported = keyof typeof days;

/** Undefined where no day is known on which standard support of a version ends. */
export function supportOf(product: Supported, version: string): Support | undefined {
  const table: Readonly<Record<string, Days>> = days[product];
  const [major = '', minor = ''] = version.split('.');
  const known = [`${major}.${minor}`, major].find(each => Object.hasOwn(table, each));
  const found = known === undefined ? undefined : table[known];
  return known === undefined || !found ? undefined : { version: known, from: found[0], dearerFrom: found[1] };
}

export function phaseOf(support: Support | undefined, { today }: Around): SupportPhase {
  if (!support) return 'standard';
  if (today === undefined) return 'unknown';
  if (support.dearerFrom !== undefined && today >= support.dearerFrom) return 'third year';
  return today >= support.from ? 'extended' : 'standard';
}

/**
 * The lines of a resource, its first followed by what its version costs more. Where nobody tells what day it is nothing
 * is counted, and the first line says so.
 */
export function withSupport<L extends Line | false>(
  [first, ...others]: readonly L[],
  support: Support | undefined,
  around: Around,
  fee: (phase: 'extended' | 'third year', version: string) => Line,
): readonly (L | Line)[] {
  const phase = phaseOf(support, around);
  if (first === undefined) return others;
  if (first === false || !support || phase === 'standard') return [first, ...others];
  if (phase !== 'unknown') return [first, fee(phase, support.version), ...others];
  const words = `extended support of its version, billed from ${support.from}, is not counted (today is not known)`;
  return [assuming(words, first), ...others];
}
