/** Major versions that AWS bills for once their standard support has ended. */
export type SupportDates = {
  /** As the bill names engine and version. */
  readonly name: string;
  /** The first days billed at the price of the first two years, and at that of the third. */
  readonly yearOne: string;
  readonly yearThree?: string;
};

/** The day on which these tables were compared with AWS's calendars; stands for today where nobody tells it. */
export const comparedOn = '2026-11-01';

/** https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MySQL.Concepts.VersionMgmt.html */
const mysql: Readonly<Record<string, SupportDates>> = {
  '5.7': { name: 'MySQL5.7', yearOne: '2024-03-01', yearThree: '2026-03-01' },
  '8.0': { name: 'MySQL8.0', yearOne: '2026-08-01', yearThree: '2028-08-01' },
  '8.4': { name: 'MySQL8.4', yearOne: '2029-08-01', yearThree: '2031-08-01' },
};

/** By Aurora's own version; it has no price of a third year. https://docs.aws.amazon.com/AmazonRDS/latest/AuroraMySQLReleaseNotes/AuroraMySQL.release-calendars.html */
const auroraMysql: Readonly<Record<string, SupportDates>> = {
  '5.7': { name: 'AuroraMySQL2', yearOne: '2024-12-01' },
  '8.0': { name: 'AuroraMySQL3', yearOne: '2028-05-01' },
};

/** The same days for RDS and Aurora. https://docs.aws.amazon.com/AmazonRDS/latest/AuroraPostgreSQLReleaseNotes/aurorapostgresql-release-calendar.html */
const postgresql: Readonly<Record<string, readonly [yearOne: string, yearThree: string]>> = {
  '11': ['2024-04-01', '2026-04-01'],
  '12': ['2025-03-01', '2027-03-01'],
  '13': ['2026-03-01', '2028-03-01'],
  '14': ['2027-03-01', '2029-03-01'],
  '15': ['2028-03-01', '2030-03-01'],
  '16': ['2029-03-01', '2031-03-01'],
  '17': ['2030-03-01', '2032-03-01'],
  '18': ['2031-03-01', '2033-03-01'],
};

function postgresqlDates(engine: 'PostgreSQL' | 'AuroraPostgreSQL', version: string): SupportDates | undefined {
  const [major = ''] = version.split('.');
  const days = postgresql[major];
  return days && { name: `${engine}${major}`, yearOne: days[0], yearThree: days[1] };
}

const mysqlMajor = (version: string): string => /^\d+\.\d+/.exec(version)?.[0] ?? version;

/** Undefined for engines and versions that AWS does not bill for. */
export function supportDates(engine: string, version: string): SupportDates | undefined {
  switch (engine) {
    case 'mysql':
      return mysql[mysqlMajor(version)];
    case 'aurora-mysql':
      return auroraMysql[mysqlMajor(version)];
    case 'postgres':
      return postgresqlDates('PostgreSQL', version);
    case 'aurora-postgresql':
      return postgresqlDates('AuroraPostgreSQL', version);
    default:
      return undefined;
  }
}
