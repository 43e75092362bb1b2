import { unnamed } from '../../resource.ts';

/** What tells the prices of one instance class apart: AWS's code for engine, edition and licence, where we know it. */
export type Edition = {
  readonly code: string | undefined;
  /** How the bill names a second copy in another zone. */
  readonly twoZones: 'multi' | 'mirror';
  /** Storage and the second zone are the cluster's. */
  readonly isAurora: boolean;
};

export const engines = [
  'mysql',
  'postgres',
  'mariadb',
  'aurora',
  'aurora-mysql',
  'aurora-postgresql',
  'oracle-ee',
  'oracle-ee-cdb',
  'oracle-se2',
  'oracle-se2-cdb',
  'sqlserver-ex',
  'sqlserver-web',
  'sqlserver-se',
  'sqlserver-ee',
  'db2-se',
  'db2-ae',
  'sqlserver-dev-ee',
  'custom-oracle-ee',
  'custom-oracle-ee-cdb',
  'custom-oracle-se2',
  'custom-oracle-se2-cdb',
  'custom-sqlserver-ee',
  'custom-sqlserver-se',
  'custom-sqlserver-web',
  'custom-sqlserver-dev',
] as const;
export type Engine = (typeof engines)[number];

export const licenses = [
  'license-included',
  'bring-your-own-license',
  'marketplace-license',
  'general-public-license',
  'postgresql-license',
] as const;
export type License = (typeof licenses)[number];

/** The code AWS bills an engine under when nothing is said of its licence, and under each licence it also has. */
const codes: Readonly<
  Partial<Record<Engine, readonly [usual: string, others?: Partial<Readonly<Record<License, string>>>]>>
> = {
  mysql: ['0002'],
  postgres: ['0014'],
  mariadb: ['0018'],
  aurora: ['0016'],
  'aurora-mysql': ['0016'],
  'aurora-postgresql': ['0021'],
  'oracle-ee': ['0005'],
  'oracle-ee-cdb': ['0005'],
  'oracle-se2': ['0020', { 'bring-your-own-license': '0019' }],
  'oracle-se2-cdb': ['0020', { 'bring-your-own-license': '0019' }],
  'sqlserver-ex': ['0010'],
  'sqlserver-web': ['0011'],
  'sqlserver-se': ['0012'],
  'sqlserver-ee': ['0015'],
  'db2-se': ['0028', { 'marketplace-license': '0034' }],
  'db2-ae': ['0029', { 'marketplace-license': '0035' }],
};

export function editionOf(engine: Engine, license: License | undefined): Edition {
  const [usual, others = {}] = codes[engine] ?? [];
  return {
    code: (license && others[license]) ?? usual,
    twoZones: engine.includes('sqlserver') ? 'mirror' : 'multi',
    isAurora: engine.startsWith('aurora'),
  };
}

/** What is billed by class and edition. */
export const editionKey = (usageType: string, { code }: Pick<Edition, 'code'>): string =>
  code === undefined ? unnamed('AmazonRDS') : `AmazonRDS ${usageType} CreateDBInstance:${code}`;
