import type { Rate } from '../../src/book.ts';
import { billedClass } from '../../src/rds-class.ts';
import type { Row } from '../csv.ts';
import { text } from '../gather.ts';
import type { RateLine, RateTable } from '../rates.ts';
import { searchInstance } from './opensearch.ts';

type Terms = Pick<RateLine, 'plan' | 'years' | 'payment' | 'unit' | 'usd' | 'upfrontUsd'>;

const payments: readonly Rate['payment'][] = ['No Upfront', 'Partial Upfront', 'All Upfront'];

/** What most tables of reserved instances have in common; undefined for a term or payment that nobody knows. */
function terms({ term, paymentOption, usdPerHour, upfrontUsd }: Row): Terms | undefined {
  const payment = payments.find(known => known === paymentOption);
  const years = term === '1yr' ? 1 : term === '3yr' ? 3 : undefined;
  if (payment === undefined || years === undefined) return undefined;
  const upfront = text(upfrontUsd);
  const usd = text(usdPerHour);
  return {
    plan: 'Reserved',
    years,
    payment,
    unit: 'Hrs',
    ...(usd !== undefined && { usd: Number(usd) }),
    ...(upfront !== undefined && { upfrontUsd: Number(upfront) }),
  };
}

type Billed = Pick<RateLine, 'service' | 'usageType' | 'operation' | 'confidence'>;

const reserved = (file: string, label: string, billed: (row: Row) => readonly Billed[]): RateTable => ({
  file,
  label,
  lines: row => {
    const own = terms(row);
    return own === undefined ? [] : billed(row).map(line => ({ ...own, ...line }));
  },
});

const instance = ({ instanceType = '' }: Row): Billed => ({
  service: 'AmazonEC2',
  usageType: `BoxUsage:${instanceType}`,
  operation: 'RunInstances',
});

const offeringOf = ({ offeringClass }: Row): RateLine['offering'] =>
  offeringClass === 'convertible' || offeringClass === 'standard' ? offeringClass : undefined;

export const ec2Reserved: RateTable = {
  file: 'ec2_reserved.csv.gz',
  label: 'os',
  lines: row => {
    const [own, offering] = [terms(row), offeringOf(row)];
    return own === undefined || offering === undefined || row.os !== 'Linux'
      ? []
      : [{ ...own, ...instance(row), offering }];
  },
};

/** Compute Savings Plans cost what convertible reserved instances do, EC2 Instance plans what standard ones do; AWS does not say so. */
export const ec2SavingsPlans: RateTable = {
  file: 'ec2_reserved.csv.gz',
  label: 'os',
  lines: row => {
    const [own, offering] = [terms(row), offeringOf(row)];
    if (own === undefined || offering === undefined || row.os !== 'Linux') return [];
    const plan = offering === 'convertible' ? 'ComputeSavingsPlans' : 'EC2InstanceSavingsPlans';
    return [{ ...own, ...instance(row), plan, confidence: 'low', derived: 'derived-savings-plans' }];
  },
};

const databases: Readonly<Record<string, string>> = { MySQL: '0002', PostgreSQL: '0014' };
const deployments: Readonly<Record<string, string>> = { 'Single-AZ': 'InstanceUsage', 'Multi-AZ': 'Multi-AZUsage' };

export const rdsReserved = reserved(
  'rds_reserved.csv.gz',
  'engine',
  ({ instanceClass = '', engine = '', deployment = '' }) => {
    const [code, usage] = [databases[engine], deployments[deployment]];
    return code === undefined || usage === undefined
      ? []
      : [
          {
            service: 'AmazonRDS',
            usageType: `${usage}:${billedClass(instanceClass)}`,
            operation: `CreateDBInstance:${code}`,
          },
        ];
  },
);

/** The table leaves the engine blank: nodes of Redis and Memcached cost the same, those of Valkey less. */
export const elasticacheReserved = reserved('elasticache_reserved.csv.gz', 'engine', ({ nodeType = '' }) =>
  ['0001', '0002'].map(engine => ({
    service: 'AmazonElastiCache',
    usageType: `NodeUsage:${nodeType}`,
    operation: `CreateCacheCluster:${engine}`,
    confidence: 'medium',
  })),
);

export const redshiftReserved = reserved('redshift_reserved.csv', 'nodeType', ({ nodeType = '' }) => [
  { service: 'AmazonRedshift', usageType: `Node:${nodeType}` },
]);

/** Hourly and prepaid parts stand in rows of their own. */
export const opensearchReserved: RateTable = {
  file: 'opensearch_reserved.csv.gz',
  label: 'component',
  lines: row => {
    const { component, usd = '', instanceType = '' } = row;
    const own = terms(component === 'PrepaidCost' ? { ...row, upfrontUsd: usd } : { ...row, usdPerHour: usd });
    return own === undefined ? [] : [{ ...own, service: 'AmazonES', usageType: searchInstance(instanceType) }];
  },
};

const capacity: Readonly<Record<string, string>> = { rcu: 'ReadCapacityUnit-Hrs', wcu: 'WriteCapacityUnit-Hrs' };
const lengths: Readonly<Record<string, Rate['years']>> = { reserved1yr: 1, reserved3yr: 3 };

export const dynamodbReserved: RateTable = {
  file: 'dynamodb.csv',
  label: 'item',
  lines: ({ item = '', usd = '' }) => {
    const [length = '', kind = '', part] = item.split('.');
    const years = lengths[length];
    const usageType = capacity[kind];
    if (years === undefined || usageType === undefined) return [];
    const offer = { plan: 'Reserved', years, payment: 'Partial Upfront', unit: usageType } as const;
    const amount = part === 'hourly' ? { usd: Number(usd) } : { upfrontUsd: Number(usd) };
    return [{ ...offer, ...amount, service: 'AmazonDynamoDB', usageType }];
  },
};

const covered: Readonly<Record<string, Billed & Pick<RateLine, 'unit'>>> = {
  'AWS Fargate Linux/x86 vCPU-hour': { service: 'AmazonECS', usageType: 'Fargate-vCPU-Hours:perCPU', unit: 'hours' },
  'AWS Fargate Linux/x86 GB-hour': { service: 'AmazonECS', usageType: 'Fargate-GB-Hours', unit: 'hours' },
  'AWS Lambda GB-second (x86)': { service: 'AWSLambda', usageType: 'Lambda-GB-Second', unit: 'Lambda-GB-Second' },
  'EC2 m7g.large Linux hour': { ...instance({ instanceType: 'm7g.large' }), unit: 'Hrs' },
  'RPU-hour': { service: 'AmazonRedshift', usageType: 'Redshift:ServerlessUsage', unit: 'RPU-Hr' },
};

export const savingsPlans: RateTable = {
  file: 'savings_plans.csv',
  label: 'usage',
  lines: row => {
    const { planType, usage = '', usd = '' } = row;
    const [own, line] = [terms({ ...row, usdPerHour: usd }), covered[usage]];
    if (own === undefined || line === undefined) return [];
    return [{ ...own, ...line, plan: planType === 'ComputeSavingsPlans' ? planType : 'Reserved' }];
  },
};
