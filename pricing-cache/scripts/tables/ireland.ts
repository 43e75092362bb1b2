import { type Line, type Table } from '../table.ts';
import { withoutPrefix } from '../../src/region.ts';
import { computeCredits, databaseCredits } from './credits.ts';

/** What no other table has of eu-west-1; of 2023, so nothing else is taken from it. */
export const ireland: Table = {
  file: 'eu-west-1_misc_2023.csv',
  usd: 'usd',
  label: 'family',
  lines: ({ service = '', usageType = '', attributes = '{}', region = '' }) => {
    const bare = withoutPrefix(usageType, region);
    if (bare === 'PI_API') return [{ service, usageType: bare, unit: 'API Calls', confidence: 'medium' }];
    const [, database, family] = /^CPUCredits:(db\.)?(\w+)$/.exec(bare) ?? [];
    return family === undefined ? [] : credits(database !== undefined, family, attributes);
  },
};

function credits(database: boolean, family: string, attributes: string): readonly Line[] {
  const { OperatingSystem = '', DatabaseEngine = '' } = JSON.parse(attributes) as Partial<Record<string, string>>;
  return database ? databaseCredits(family, DatabaseEngine) : [computeCredits(family, OperatingSystem)];
}
