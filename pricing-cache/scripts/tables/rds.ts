import { billedClass } from '../../src/rds-class.ts';
import type { Table } from '../table.ts';

/** Engine, edition and licence as the table has them, to AWS's codes. Db2 costs the same in both of its editions. */
const codes: Readonly<Record<string, readonly string[]>> = {
  'MySQL||No license required': ['0002'],
  'PostgreSQL||No license required': ['0014'],
  'MariaDB||No license required': ['0018'],
  'Oracle|Enterprise|Bring your own license': ['0005'],
  'Oracle|Standard Two|Bring your own license': ['0019'],
  'Oracle|Standard Two|License included': ['0020'],
  'SQL Server|Express|License included': ['0010'],
  'SQL Server|Web|License included': ['0011'],
  'SQL Server|Standard|License included': ['0012'],
  'SQL Server|Enterprise|License included': ['0015'],
  'Db2||Bring your own license': ['0028', '0029'],
  'Db2||Marketplace': ['0034', '0035'],
};

const usage: Readonly<Record<string, string>> = {
  'Single-AZ': 'InstanceUsage',
  'Multi-AZ': 'Multi-AZUsage',
  'Multi-AZ readable standbys': 'Multi-AZClusterUsage',
};

/** SQL Server's second instance is a mirror, and billed under that name. */
const usageOf = (engine: string, deployment: string): string | undefined =>
  engine === 'SQL Server' && deployment === 'Multi-AZ' ? 'MirrorUsage' : usage[deployment];

export const rds: Table = {
  file: 'rds.csv.gz',
  usd: 'usdPerHour',
  label: 'engine',
  lines: ({ instanceClass = '', engine = '', edition = '', licenseModel = '', deployment = '' }) => {
    const usageType = usageOf(engine, deployment);
    if (usageType === undefined) return [];
    return (codes[`${engine}|${edition}|${licenseModel}`] ?? []).map(code => ({
      service: 'AmazonRDS',
      usageType: `${usageType}:${billedClass(instanceClass)}`,
      operation: `CreateDBInstance:${code}`,
      unit: 'Hrs',
      confidence: engine === 'Db2' ? 'medium' : 'high',
    }));
  },
};
