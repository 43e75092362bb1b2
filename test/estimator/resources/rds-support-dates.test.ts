import assert from 'node:assert/strict';
import { extendedSupport } from '../../../estimator/src/resources/database/rds-extended-support.ts';

const measured = { amount: 2, of: 'vCPU', usageKey: 'vcpu_count' } as const;

function keyOn(engine: string, version: string, today: string): string | undefined {
  const line = extendedSupport({ engine, version, lifecycle: undefined }, measured, { region: 'us-east-1', today });
  return line === false ? undefined : line.key.replace('AmazonRDS ExtendedSupport:', '');
}

describe('extended support of databases', () => {
  const table: readonly [engine: string, version: string, today: string, key: string | undefined][] = [
    ['mysql', '8.0.36', '2026-07-31', undefined],
    ['mysql', '8.0.36', '2026-08-01', 'Yr1-Yr2:MySQL8.0'],
    ['mysql', '5.7', '2026-02-28', 'Yr1-Yr2:MySQL5.7'],
    ['mysql', '5.7.44', '2026-03-01', 'Yr3:MySQL5.7'],
    ['mysql', '8.4', '2026-11-01', undefined],
    ['postgres', '11', '2024-03-31', undefined],
    ['postgres', '11.22', '2024-04-01', 'Yr1-Yr2:PostgreSQL11'],
    ['postgres', '13.20', '2028-03-01', 'Yr3:PostgreSQL13'],
    ['aurora-postgresql', '14.6', '2027-03-01', 'Yr1-Yr2:AuroraPostgreSQL14'],
    ['aurora-mysql', '5.7.mysql_aurora.2.11.2', '2028-01-01', 'Yr1-Yr2:AuroraMySQL2'],
    ['aurora-mysql', '8.0.mysql_aurora.3.08.0', '2028-04-30', undefined],
    ['mariadb', '10.5', '2030-01-01', undefined],
    ['postgres', '', '2030-01-01', undefined],
  ];
  for (const [engine, version, today, key] of table) {
    it(`${engine} ${version} on ${today}: ${key ?? 'none'}`, () => assert.equal(keyOn(engine, version, today), key));
  }
});
