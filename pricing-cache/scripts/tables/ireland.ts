import type { Line, Table } from '../table.ts';
import { withoutPrefix } from '../../src/region.ts';
import { computeCredits, databaseCredits } from './credits.ts';

const alone: Readonly<Record<string, string>> = {
  PI_API: 'API Calls',
  'PI_LTR_AMR:Serverless': 'ACU-Months',
  'PI_LTR_FMR:Serverless': 'ACU-Months',
  'RDSCustom:ChargedBackupUsage': 'GB-Mo',
  'ElastiCache:BackupUsage': 'GB-Mo',
  'ElastiCache-Out-Bytes': 'GigaBytes',
};

/** What no other table has of eu-west-1; of 2023, so nothing else is taken from it. */
export const ireland: Table = {
  file: 'eu-west-1_misc_2023.csv',
  usd: 'usd',
  label: 'family',
  lines: ({ service = '', usageType = '', attributes = '{}', region = '' }) => {
    const bare = withoutPrefix(usageType, region);
    const unit = unitOf(bare);
    if (unit !== undefined) return [{ service, usageType: bare, unit, confidence: 'medium' }];
    const [, database, family] = /^CPUCredits:(db\.)?(\w+)$/.exec(bare) ?? [];
    return family === undefined ? [] : credits(database !== undefined, family, attributes);
  },
};

function credits(database: boolean, family: string, attributes: string): readonly Line[] {
  const { OperatingSystem = '', DatabaseEngine = '' } = JSON.parse(attributes) as Partial<Record<string, string>>;
  return database ? databaseCredits(family, DatabaseEngine) : [computeCredits(family, OperatingSystem)];
}

/** Performance Insights once had a price for each class. */
const unitOf = (usageType: string): string | undefined =>
  /^PI_LTR:[A-Z]\d$/.test(usageType) ? 'vCPU-Months' : alone[usageType];
