import { hoursPerMonth, lenient, metered, text, times, type Around, type Line } from '../../resource.ts';
import { supportOf, withSupport, type Support, type Supported } from '../extended-support.ts';

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

/** A database's lines, with what its version costs more. */
export function supported(
  lines: readonly (Line | false)[],
  database: Database,
  { amount, of, usageKey }: Measured,
  around: Around,
): readonly (Line | false)[] {
  const product = products.get(database.engine);
  return withSupport(lines, product && supportFor(product, database), around, (phase, version) => {
    const name = `${product ?? ''}${version}`;
    const [years, words] = phase === 'third year' ? ['Yr3', 'year 3'] : ['Yr1-Yr2', 'years 1 and 2'];
    return metered(
      `Extended support (${words}, ${name})`,
      times(amount, hoursPerMonth),
      `${of}-hour`,
      `AmazonRDS ExtendedSupport:${years}:${of === 'ACU' ? 'ASv2:' : ''}${name}`,
      usageKey,
    );
  });
}

const products: ReadonlyMap<string, Supported> = new Map([
  ['mysql', 'MySQL'],
  ['aurora-mysql', 'AuroraMySQL'],
  ['postgres', 'PostgreSQL'],
  ['aurora-postgresql', 'AuroraPostgreSQL'],
]);

function supportFor(product: Supported, { version = '', lifecycle }: Database): Support | undefined {
  if (lifecycle === withoutSupport) return undefined;
  return supportOf(product, product === 'AuroraMySQL' ? auroraVersion(version) : version);
}

/** AWS upgrades such a database instead. */
const withoutSupport = 'open-source-rds-extended-support-disabled';

/** Versions are written as MySQL's; support goes by Aurora's own. */
const auroraVersion = (version: string): string =>
  version.startsWith('5.7') ? '2' : version.startsWith('8.0') ? '3' : '';
