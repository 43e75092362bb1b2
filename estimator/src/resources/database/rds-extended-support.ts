import { assuming, hoursPerMonth, lenient, metered, text, times, type Around, type Line } from '../../resource.ts';
import { comparedOn, supportDates } from './rds-support-dates.ts';

const unknownVersion = 'its version is taken for one in standard support, as it is not known yet';

/** Nothing written means AWS's default version, which is in standard support. */
export const supportAttributes = {
  version: lenient(
    text([
      'engine_version | cluster_identifier > engine_version | replicate_source_db > engine_version',
      'EngineVersion | DBClusterIdentifier > EngineVersion | SourceDBInstanceIdentifier > EngineVersion',
    ]),
    unknownVersion,
  ),
  lifecycle: lenient(
    text([
      'engine_lifecycle_support | cluster_identifier > engine_lifecycle_support',
      'EngineLifecycleSupport | DBClusterIdentifier > EngineLifecycleSupport',
    ]),
  ),
};

type Database = {
  readonly engine: string;
  readonly version: string | undefined;
  readonly lifecycle: string | undefined;
};

/** What is billed by the hour: processors of all copies, or capacity units of Aurora Serverless. */
export type Measured = { readonly amount: number | undefined; readonly of: 'vCPU' | 'ACU'; readonly usageKey: string };

export function extendedSupport(database: Database, measured: Measured, { today }: Around): Line | false {
  const fee = feeOf(database, today ?? comparedOn);
  if (!fee) return false;
  const { amount, of, usageKey } = measured;
  const line = metered(
    `Extended support (${fee.years === 'Yr3' ? 'year 3' : 'years 1 and 2'}, ${fee.name})`,
    times(amount, hoursPerMonth),
    `${of}-hour`,
    `AmazonRDS ExtendedSupport:${fee.years}:${of === 'ACU' ? 'ASv2:' : ''}${fee.name}`,
    usageKey,
  );
  return today === undefined ? assuming(`extended support as of ${comparedOn}`, line) : line;
}

type Fee = { readonly name: string; readonly years: 'Yr1-Yr2' | 'Yr3' };

function feeOf({ engine, version = '', lifecycle }: Database, day: string): Fee | undefined {
  const dates = lifecycle === withoutSupport ? undefined : supportDates(engine, version);
  if (!dates || day < dates.yearOne) return undefined;
  return { name: dates.name, years: day < (dates.yearThree ?? 'never') ? 'Yr1-Yr2' : 'Yr3' };
}

/** AWS upgrades such a database instead. */
const withoutSupport = 'open-source-rds-extended-support-disabled';
