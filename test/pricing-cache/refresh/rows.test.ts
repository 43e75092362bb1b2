import assert from 'node:assert/strict';
import { countFields, csvRecords, fieldsOf } from '../../../pricing-cache/src/refresh/csv.ts';
import { gatherer } from '../../../pricing-cache/src/refresh/gather.ts';
import { offerRows, type OfferRow } from '../../../pricing-cache/src/refresh/offer-row.ts';
import { place } from '../../../pricing-cache/src/refresh/place.ts';
import { productRows } from '../../../pricing-cache/src/refresh/product.ts';

async function* pieces(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield Buffer.from(bytes.subarray(at, at + size));
  return Promise.resolve();
}

async function records(text: string, size: number): Promise<readonly (readonly string[])[]> {
  const found: (readonly string[])[] = [];
  for await (const batch of csvRecords(pieces(text, size)))
    for (const record of batch) {
      const all = Array.from({ length: countFields(record) }, (_, at) => at);
      found.push(fieldsOf(record, all));
    }
  return found;
}

describe('CSV', () => {
  const cases: readonly (readonly [text: string, ...expected: (readonly string[])[]])[] = [
    ['a,b\nc,d\n', ['a', 'b'], ['c', 'd']],
    ['a,b\r\nc,d', ['a', 'b'], ['c', 'd']],
    ['"a,1","b ""x"" c"\n', ['a,1', 'b "x" c']],
    ['"two\nlines",b\n', ['two\nlines', 'b']],
    ['"",,\n', ['', '', '']],
    ['é,"日本"\n', ['é', '日本']],
    ['a\n\nb\n', ['a'], [''], ['b']],
  ];
  for (const [text, ...expected] of cases)
    it(`${JSON.stringify(text)}, wherever it is cut`, async () => {
      for (let size = 1; size <= Buffer.byteLength(text); size++) assert.deepEqual(await records(text, size), expected);
    });

  it('gives the wanted fields alone, and nothing for those a record does not have', () => {
    assert.deepEqual(fieldsOf(Buffer.from('a,"b,c",d'), [1, 2, 5]), ['b,c', 'd', '']);
  });
});

const row = (more: Partial<OfferRow>): OfferRow => ({
  sku: 'S',
  offertermcode: 'T',
  termtype: 'OnDemand',
  startingrange: '0',
  endingrange: 'Inf',
  unit: 'Hrs',
  priceperunit: '1',
  currency: 'USD',
  leasecontractlength: '',
  purchaseoption: '',
  offeringclass: '',
  servicecode: 'AmazonEC2',
  locationtype: 'AWS Region',
  usagetype: 'EU-BoxUsage:m5.large',
  operation: 'RunInstances',
  marketoption: '',
  regioncode: '',
  ...more,
});

describe('the place of a row', () => {
  const cases: readonly (readonly [region: string, row: Partial<OfferRow>, expected: object])[] = [
    ['eu-west-1', {}, { key: 'AmazonEC2 BoxUsage:m5.large RunInstances' }],
    ['eu-west-1', { usagetype: 'EUW1-BoxUsage:m5.large' }, { key: 'AmazonEC2 BoxUsage:m5.large RunInstances' }],
    ['us-east-1', { usagetype: 'BoxUsage:m5.large' }, { key: 'AmazonEC2 BoxUsage:m5.large RunInstances' }],
    ['eu-west-1', { usagetype: 'EU-NatGateway-Hours', operation: 'NatGateway' }, { key: 'AmazonEC2 NatGateway-Hours' }],
    [
      'us-west-2',
      { usagetype: 'USW2-LAX1-BoxUsage:m5.large', regioncode: 'us-west-2-lax-1', locationtype: 'AWS Local Zone' },
      { leftOut: 'of a local zone, a wavelength zone or an outpost' },
    ],
    ['eu-west-1', { regioncode: 'eu-west-1' }, { key: 'AmazonEC2 BoxUsage:m5.large RunInstances' }],
    ['eu-west-1', { usagetype: '' }, { leftOut: 'no usage type' }],
    ['cn-north-1', { currency: 'CNY' }, { leftOut: 'not in US dollars' }],
  ];
  for (const [region, more, expected] of cases)
    it(`${region} ${JSON.stringify(more)}`, () => assert.deepEqual(place(row(more), region), expected));
});

describe('an item of GetProducts', () => {
  it('is told when it is not whole', () => assert.throws(() => productRows('{"product":'), /not complete/));
  it('is told when it is no item', () => assert.throws(() => productRows('null'), /not complete/));
  it('gives nothing when it holds nothing', () => assert.deepEqual(productRows('{}'), { rows: [], date: '' }));
});

describe('commitments', () => {
  it('that AWS lists twice at two prices are named and not taken', () => {
    const found = gatherer('eu-west-1', 'test');
    const term = { termtype: 'Reserved', leasecontractlength: '1yr', purchaseoption: 'No Upfront' };
    found.add({ date: '', rows: [row(term), row({ ...term, sku: 'S2', priceperunit: '2' })] });
    assert.deepEqual([...found.rates.ambiguous], ['AmazonEC2 BoxUsage:m5.large RunInstances']);
    assert.deepEqual(found.rates.columns(() => true).keys, []);
  });

  it('in another unit than hours are none', () => {
    const found = gatherer('eu-west-1', 'test');
    const term = { termtype: 'Reserved', leasecontractlength: '1yr', purchaseoption: 'No Upfront', unit: 'GB' };
    assert.equal(found.add({ date: '', rows: [row(term)] }), 0);
    assert.deepEqual(found.rates.columns(() => true).keys, []);
  });

  it('without a price for each hour are none', () => {
    const found = gatherer('eu-west-1', 'test');
    const term = { termtype: 'Reserved', leasecontractlength: '1yr', purchaseoption: 'All Upfront', unit: 'Quantity' };
    found.add({ date: '', rows: [row(term)] });
    assert.deepEqual(found.rates.columns(() => true).keys, []);
  });
});

describe('a bulk file', () => {
  it('has its columns in any order and by any spelling', async () => {
    const text =
      '"FormatVersion","v1.0"\n"Publication Date","2026-11-20T00:00:00Z"\nSKU,Currency,usage Type,PricePerUnit\nA,USD,X,2\n';
    for await (const { rows, date } of offerRows(pieces(text, 1000), undefined))
      assert.deepEqual(
        [date, rows.map(({ sku, usagetype, priceperunit, operation }) => [sku, usagetype, priceperunit, operation])],
        ['2026-11-20', [['A', 'X', '2', '']]],
      );
  });
});
