import type { Rate } from '../book.ts';
import { priceKey } from '../key.ts';
import { withoutPrefix } from '../region.ts';
import type { RateTable } from './rate-table.ts';
import { paymentOf, yearsOf } from './reserved.ts';
import { tableRows, type Row } from './table.ts';

const columns = [
  'sku',
  'unit',
  'discountedrate',
  'currency',
  'discountedservicecode',
  'discountedusagetype',
  'discountedoperation',
  'purchaseoption',
  'leasecontractlength',
  'productfamily',
  'discountedregioncode',
] as const;

export type PlanBatch = { readonly rows: readonly Row<(typeof columns)[number]>[]; readonly date: string };

/** Reads a Savings Plan's offer file. */
export async function* planRows(chunks: AsyncIterable<Buffer>): AsyncGenerator<PlanBatch> {
  for await (const { about, rows } of tableRows(chunks, columns))
    yield { rows, date: (about.get('publicationdate') ?? '').slice(0, 10) };
}

/** Adds what a Savings Plan makes of a region's prices. */
export function addPlan(rates: RateTable, region: string, { rows, date }: PlanBatch): void {
  for (const row of rows) {
    const [usd, terms] = [usdOf(row), termsOf(row)];
    const isHere = row.discountedregioncode === '' || row.discountedregioncode === region;
    if (!terms || usd === undefined || !isHere) continue;
    const usageType = withoutPrefix(row.discountedusagetype, region);
    const key = priceKey(row.discountedservicecode, usageType, row.discountedoperation);
    rates.set(key, { ...terms, unit: row.unit, date: date === '' ? undefined : date }, 'usd', usd);
  }
}

const usdOf = ({ discountedrate, currency }: PlanBatch['rows'][number]): number | undefined =>
  currency === 'USD' && /^\d/.test(discountedrate) ? Number(discountedrate) : undefined;

function termsOf({ productfamily, leasecontractlength, purchaseoption }: PlanBatch['rows'][number]) {
  const plan = planOf(productfamily);
  const [years, payment] = [yearsOf(leasecontractlength), paymentOf(purchaseoption)];
  return plan && years && payment ? { plan, years, payment, offering: undefined } : undefined;
}

const plans: Readonly<Record<string, Rate['plan']>> = {
  ComputeSavingsPlans: 'ComputeSavingsPlans',
  EC2InstanceSavingsPlans: 'EC2InstanceSavingsPlans',
  DatabaseSavingsPlans: 'DatabaseSavingsPlans',
  MachineLearningSavingsPlans: 'MachineLearningSavingsPlans',
  SageMakerSavingsPlans: 'MachineLearningSavingsPlans',
};

const planOf = (family: string): Rate['plan'] | undefined => (Object.hasOwn(plans, family) ? plans[family] : undefined);
