import assert from 'node:assert/strict';
import process from 'node:process';
import type { RefreshOptions } from '@costlens/pricing-cache/refresh';
import { csvOf, onDemand, publish } from './lists.ts';
import { loopback, type Fault, type Loopback } from './loopback.ts';
import { baseOf, folder, opened, price, run, shortly } from './world.ts';

/** An item of GetProducts in the form AWS gives it. */
const product = (
  sku: string,
  usagetype: string,
  usd: string,
  attributes: Readonly<Record<string, string>> = {},
): string =>
  JSON.stringify({
    product: {
      productFamily: 'Compute Instance',
      sku,
      attributes: {
        usagetype,
        operation: 'RunInstances',
        regionCode: 'eu-west-1',
        servicecode: 'AmazonEC2',
        locationType: 'AWS Region',
        marketoption: 'OnDemand',
        ...attributes,
      },
    },
    serviceCode: 'AmazonEC2',
    terms: {
      OnDemand: {
        [`${sku}.JRTCKXETXF`]: {
          offerTermCode: 'JRTCKXETXF',
          sku,
          termAttributes: {},
          priceDimensions: {
            [`${sku}.JRTCKXETXF.6YS6EN2CT7`]: {
              unit: 'Hrs',
              beginRange: '0',
              endRange: 'Inf',
              appliesTo: [],
              pricePerUnit: { USD: usd },
            },
          },
        },
      },
      Reserved: {
        [`${sku}.R1`]: {
          offerTermCode: 'R1',
          sku,
          termAttributes: { LeaseContractLength: '3yr', PurchaseOption: 'All Upfront', OfferingClass: 'convertible' },
          priceDimensions: {
            [`${sku}.R1.A`]: { unit: 'Quantity', appliesTo: [], pricePerUnit: { USD: '900' } },
            [`${sku}.R1.B`]: {
              unit: 'Hrs',
              beginRange: '0',
              endRange: 'Inf',
              appliesTo: [],
              pricePerUnit: { USD: '0.0000000000' },
            },
          },
        },
      },
    },
    version: '20261120000000',
    publicationDate: '2026-11-20T00:00:00Z',
  });

const linux = { operation: 'RunInstances' };

describe('a refresh by the Price List API, with the SDK itself', () => {
  let aws: Loopback;
  const cache = folder();
  const saved = { ...process.env };
  before(async () => {
    aws = await loopback();
    Object.assign(process.env, {
      AWS_ENDPOINT_URL_PRICING: aws.address,
      AWS_ACCESS_KEY_ID: 'KEY',
      AWS_SECRET_ACCESS_KEY: 'SECRET',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: '/nowhere',
      AWS_SHARED_CREDENTIALS_FILE: '/nowhere',
    });
    const regions = ['eu-west-1', 'eu-west-2', 'us-east-1'];
    const usage: Readonly<Record<string, string>> = { 'eu-west-1': 'EU-', 'eu-west-2': 'EUW2-', 'us-east-1': '' };
    publish(aws, {
      AmazonEC2: Object.fromEntries(
        regions.map(region => [
          region,
          csvOf('AmazonEC2', [onDemand('A', `${usage[region] ?? ''}BoxUsage:m5.large`, '0.1', linux)]),
        ]),
      ),
    });
    aws.products.set('AmazonEC2', [
      product('P1', 'EU-BoxUsage:m7g.large', '0.09', { instanceType: 'm7g.large' }),
      product('P2', 'EU-BoxUsage:m5.large', '0.11', { instanceType: 'm5.large' }),
      product('P3', 'EUW2-BoxUsage:m5.large', '0.12', { instanceType: 'm5.large', regionCode: 'eu-west-2' }),
    ]);
  });
  after(async () => {
    await aws.close();
    cache.remove();
    process.env = saved;
  });
  beforeEach(() => {
    aws.faults.length = 0;
    aws.requests.length = 0;
    aws.skewMs = 0;
  });
  const base = baseOf({ 'eu-west-1': [price('AmazonEC2 Other', 7)] });
  const refreshed = (more: Partial<RefreshOptions> = {}) => run(aws, cache.path, { origin: undefined, base, ...more });
  const operations = (): readonly string[] => aws.requests.map(({ what }) => what);

  it('lists bulk files over several pages, and fetches them from signed addresses', async () => {
    const book = opened(await refreshed({ regions: ['eu-west-1', 'us-east-1'] }));
    assert.deepEqual(
      ['eu-west-1', 'us-east-1'].map(region => shortly(book, region)),
      Array(2).fill({ 'AmazonEC2 BoxUsage:m5.large RunInstances': 0.1 }),
    );
    assert.equal(operations().filter(what => what === 'ListPriceLists').length, 2);
    assert.equal(operations().filter(what => what === 'GetPriceListFileUrl').length, 2);
    assert.match(book.find('eu-west-1', 'AmazonEC2 BoxUsage:m5.large RunInstances')?.source ?? '', /bulk files/);
  });

  it('asks for single products over several pages; what was not asked for stays', async () => {
    const filters = [{ field: 'instanceType', value: 'm7g.large' }];
    const some = opened(await refreshed({ origin: 'products', filters }));
    assert.deepEqual(shortly(some, 'eu-west-1'), {
      'AmazonEC2 BoxUsage:m7g.large RunInstances': 0.09,
      'AmazonEC2 Other': 7,
    });
    const rates = some.rates('eu-west-1', 'AmazonEC2 BoxUsage:m7g.large RunInstances');
    assert.deepEqual(
      rates.map(({ years, payment, offering, usd, upfrontUsd }) => [years, payment, offering, usd, upfrontUsd]),
      [[3, 'All Upfront', 'convertible', 0, 900]],
    );
    const all = opened(await refreshed({ origin: 'products' }));
    assert.deepEqual(shortly(all, 'eu-west-1'), {
      'AmazonEC2 BoxUsage:m5.large RunInstances': 0.11,
      'AmazonEC2 BoxUsage:m7g.large RunInstances': 0.09,
    });
  });

  it('takes no price of one region for a price of all', async () => {
    const global = product('P5', 'Global-Thing', '5', { instanceType: 't', regionCode: 'aws-global' });
    const virginia = product('P4', 'BoxUsage:m5.large', '0.096', { instanceType: 'm5.large', regionCode: 'us-east-1' });
    aws.products.set('AmazonEC2', [...(aws.products.get('AmazonEC2') ?? []), virginia, global]);
    const book = opened(await refreshed({ origin: 'products' }));
    assert.deepEqual(shortly(book, 'global'), { 'AmazonEC2 Thing': 5 });
  });

  it('says when nothing fits the filters', async () => {
    const none = await refreshed({ origin: 'products', filters: [{ field: 'instanceType', value: 'm7g.huge' }] });
    assert.equal(none.ok ? '' : none.message, 'AWS lists no price of AmazonEC2 that was asked for');
  });

  const passing: readonly (readonly [name: string, ...faults: Fault['does'][]])[] = [
    ['throttling', 'throttle', 'throttle'],
    ['errors of the server', 'fail', 'fail'],
    ['a cut connection', 'cut'],
  ];
  for (const [name, ...faults] of passing)
    it(`gets over ${name}`, async () => {
      aws.faults.push(
        ...faults.map(does => ({ at: 'ListPriceLists', does })),
        ...faults.map(does => ({ at: 'GetPriceListFileUrl', does })),
      );
      assert((await refreshed()).ok);
      assert.deepEqual(aws.faults, []);
    });

  it('gets over a clock that is an hour wrong', async () => {
    aws.skewMs = 3_600_000;
    assert((await refreshed()).ok);
  });

  it('names the permission that is missing', async () => {
    aws.faults.push({ at: 'ListPriceLists', does: 'deny' });
    const result = await refreshed();
    assert.match(
      result.ok ? '' : result.message,
      /^AmazonEC2: AWS answers AccessDeniedException: .*pricing:ListPriceLists/,
    );
  });

  it('reads public files where there are no credentials', async () => {
    const { AWS_ACCESS_KEY_ID: key } = process.env;
    delete process.env['AWS_ACCESS_KEY_ID'];
    publish(aws, { AmazonEC2: { 'eu-west-1': csvOf('AmazonEC2', [onDemand('A', 'EU-X', '1')]) } });
    try {
      const result = await refreshed();
      assert.match(result.ok ? result.origin : result.message, /public/);
      const refused = await refreshed({ origin: 'files' });
      assert.match(refused.ok ? '' : refused.message, /^no AWS credentials were found, which --from files needs/);
    } finally {
      process.env['AWS_ACCESS_KEY_ID'] = key;
    }
  });
});
