import {
  amount,
  boolean,
  hourly,
  monthly,
  number,
  oneOf,
  text,
  type Line,
  type Names,
  type UsageValues,
  type Values,
} from '../../resource.ts';
import { billedClass } from '../database/rds-class.ts';
import { editionKey, editionOf } from '../database/rds-engines.ts';
import { setting } from './beanstalk-setting.ts';

const option = (name: string): Names => setting('aws:rds:dbinstance', name);

export const databaseAttributes = {
  hasDatabase: boolean(option('HasCoupledDatabase'), false),
  databaseClass: text(option('DBInstanceClass'), 'db.t2.micro'),
  databaseEngine: oneOf(
    option('DBEngine'),
    ['mysql', 'postgres', 'oracle-se2', 'sqlserver-ex', 'sqlserver-web', 'sqlserver-se'],
    'mysql',
  ),
  databaseGb: number(option('DBAllocatedStorage'), 5),
  isInTwoZones: boolean(option('MultiAZDatabase'), false),
};

export const databaseUsage = {
  'db.additional_backup_storage_gb': amount('GB of backups beyond the size of the database'),
};

/** The database that an environment makes for itself. */
export function beanstalkDatabase(
  database: Values<typeof databaseAttributes>,
  usage: UsageValues<typeof databaseUsage>,
): readonly Line[] {
  if (!database.hasDatabase) return [];
  const edition = editionOf(database.databaseEngine, undefined);
  const zones = database.isInTwoZones ? edition.twoZones : 'single';
  const backups = usage['db.additional_backup_storage_gb'];
  return [
    hourly(
      `Database: Hours (${database.databaseClass}, ${database.databaseEngine})`,
      1,
      'hour',
      editionKey(`${hours[zones]}:${billedClass(database.databaseClass)}`, edition),
    ),
    monthly('Database: Storage', database.databaseGb, 'GB', `AmazonRDS RDS:${storage[zones]}GP2-Storage`),
    ...(backups === undefined ? [] : [monthly('Database: Backups', backups, 'GB', 'AmazonRDS RDS:ChargedBackupUsage')]),
  ];
}

const hours = { single: 'InstanceUsage', multi: 'Multi-AZUsage', mirror: 'MirrorUsage' } as const;
const storage = { single: '', multi: 'Multi-AZ-', mirror: 'Mirror-' } as const;
