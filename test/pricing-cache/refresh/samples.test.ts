import assert from 'node:assert/strict';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { gatherer, type Gatherer } from '../../../pricing-cache/src/refresh/gather.ts';
import { offerRows } from '../../../pricing-cache/src/refresh/offer-row.ts';
import { productRows } from '../../../pricing-cache/src/refresh/product.ts';
import { rateTable } from '../../../pricing-cache/src/refresh/rate-table.ts';
import { addPlan, planRows } from '../../../pricing-cache/src/refresh/savings-plan.ts';

const samples = join(import.meta.dirname, '../../../../shared/prices/samples');

/** Pieces of AWS's own files; they are not in the repository. */
const withSamples = (name: string, test: () => Promise<void> | void) =>
  existsSync(samples) ? it(name, test) : it.skip(`${name} (no samples beside the repository)`, test);

const bytes = (name: string) => createReadStream(join(samples, name)) as AsyncIterable<Buffer>;

async function gathered(name: string, region: string) {
  const found = gatherer(region, name);
  for await (const batch of offerRows(bytes(name), undefined)) found.add(batch);
  return pricesOf(found);
}

function pricesOf({ finish }: Gatherer) {
  const { keys, find, ambiguous, leftOut } = finish();
  return { prices: keys.flatMap(key => find(key) ?? []), ambiguous, leftOut };
}

describe("pieces of AWS's own price lists", () => {
  withSamples('a whole service of today: every row is a price, tiers and all', async () => {
    const { prices, ambiguous, leftOut } = await gathered('bulk-comprehend-ap-south-1.csv', 'ap-south-1');
    assert.deepEqual([...leftOut], []);
    assert.deepEqual(
      ambiguous.map(({ key }) => key),
      [],
    );
    const tiers = prices.find(({ key }) => key === 'comprehend DetectPiiEntities')?.tiers;
    assert.deepEqual(tiers, [
      { from: 0, usd: 0.0001 },
      { from: 10_000_000, usd: 0.000_05 },
      { from: 50_000_000, usd: 0.000_025 },
      { from: 100_000_000, usd: 0.000_005 },
    ]);
  });

  withSamples('EBS in Paris, whose service somebody has renamed', async () => {
    const { prices } = await gathered('bulk-AmazonEC2-eu-west-3-cut.csv', 'eu-west-3');
    assert.deepEqual(prices.map(({ key, unit, tiers, date }) => [key, unit, tiers[0]?.usd, date]).sort(), [
      ['AmazonEC2-test EBS:VolumeIOUsage', 'IOs', 5.8e-8, '2020-10-19'],
      ['AmazonEC2-test EBS:VolumeP-IOPS.piops', 'IOPS-Mo', 0.076, '2020-10-19'],
      ['AmazonEC2-test EBS:VolumeUsage.gp2', 'GB-Mo', 0.116, '2020-10-19'],
      ['AmazonEC2-test EBS:VolumeUsage.piops', 'GB-Mo', 0.145, '2020-10-19'],
      ['AmazonEC2-test EBS:VolumeUsage.st1', 'GB-Mo', 0.053, '2020-10-19'],
    ]);
  });

  withSamples('an item of GetProducts', () => {
    const found = gatherer('ap-northeast-1', 'sample');
    found.add(productRows(readFileSync(join(samples, 'getproducts-rds-2024-08.json'), 'utf8')));
    const [price] = pricesOf(found).prices;
    assert.deepEqual(
      [price?.key, price?.tiers[0]?.usd, price?.sku, price?.date],
      ['AmazonRDS Multi-AZUsage:db.m5d.8xl CreateDBInstance:0005', 8.851, '22GTWH3M7MMRFZQ9', '2024-08-30'],
    );
  });

  withSamples('the Database Savings Plan in Hyderabad', async () => {
    const name = 'bulk-savingsplan-AWSDatabaseSavingsPlans-ap-south-2.csv.gz';
    const rates = rateTable(name);
    const plain = createReadStream(join(samples, name)).pipe(createGunzip()) as AsyncIterable<Buffer>;
    for await (const batch of planRows(plain)) addPlan(rates, 'ap-south-2', batch);
    assert.deepEqual([...rates.ambiguous], []);
    const { keys, numbers, offers } = rates.columns(() => true);
    const [place = -1, usd] = numbers('AmazonRDS Multi-AZUsage:db.r7i.2xl CreateDBInstance:0005');
    assert.deepEqual([offers[place]?.plan, usd], ['DatabaseSavingsPlans', 1.824]);
    assert(keys.length > 300);
  });
});
