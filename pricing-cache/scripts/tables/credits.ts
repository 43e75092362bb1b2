import type { Line } from '../table.ts';

/** What a burstable instance uses above its credits; AWS names the operation after the family. */
export const computeCredits = (family: string, os: string): Line => ({
  service: 'AmazonEC2',
  usageType: `CPUCredits:${family}`,
  operation: `${family.toUpperCase()}CPUCredits${os === 'Windows' ? ':0002' : ''}`,
  unit: 'vCPU-Hours',
  confidence: 'medium',
});

const codes: Readonly<Record<string, readonly string[]>> = {
  MySQL: ['0002'],
  PostgreSQL: ['0014'],
  MariaDB: ['0018'],
  Oracle: ['0005', '0019', '0020'],
  'SQL Server': ['0010', '0011', '0012', '0015'],
  'Aurora MySQL': ['0016'],
  'Aurora PostgreSQL': ['0021'],
};

export const databaseCredits = (family: string, engine: string): readonly Line[] =>
  (codes[engine] ?? []).map(code => ({
    service: 'AmazonRDS',
    usageType: `CPUCredits:db.${family}`,
    operation: `CreateDBInstance:${code}`,
    unit: 'vCPU-Hours',
    confidence: 'medium',
  }));
