import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '@costlens/pricing-cache';
import { refreshedSnapshot } from '../../../pricing-cache/src/cache-folder.ts';
import { csvOf, onDemand, publish, reserved } from './lists.ts';
import { loopback, type Loopback } from './loopback.ts';
import { baseOf, folder, opened, price, run, shortly } from './world.ts';

const linux = { operation: 'RunInstances' };
const savings = Buffer.from(
  [
    'FormatVersion,v1.0',
    'Publication Date,2026-11-19T00:00:00Z',
    'SKU,RateCode,Unit,DiscountedRate,Currency,DiscountedServiceCode,DiscountedUsageType,DiscountedOperation,PurchaseOption,LeaseContractLength,LeaseContractLengthUnit,Product Family,DiscountedRegionCode',
    'S1,S1.A,Hrs,0.07,USD,AmazonEC2,EU-BoxUsage:m5.large,RunInstances,No Upfront,1,year,ComputeSavingsPlans,eu-west-1',
    'S2,S2.A,Hrs,0.06,USD,AmazonEC2,EU-BoxUsage:m5.large,RunInstances,All Upfront,3,year,EC2InstanceSavingsPlans,eu-west-1',
    'S3,S3.A,Hrs,0.05,USD,AmazonEC2,USW2-BoxUsage:m5.large,RunInstances,All Upfront,3,year,ComputeSavingsPlans,us-west-2',
    '',
  ].join('\n'),
);

describe('a refresh from public files', () => {
  let aws: Loopback;
  const cache = folder();
  before(async () => (aws = await loopback()));
  after(async () => {
    await aws.close();
    cache.remove();
  });

  it('makes a snapshot of prices, commitments and savings plans, and takes the rest from the one before', async () => {
    publish(
      aws,
      {
        AmazonEC2: {
          'eu-west-1': csvOf('AmazonEC2', [
            onDemand('A1', 'EU-BoxUsage:m5.large', '0.107', linux),
            onDemand('A2', 'EU-NatGateway-Hours', '0.048'),
            onDemand('A3', 'EU-DataTransfer-Out-Bytes', '0.09', {
              serviceCode: 'AWSDataTransfer',
              EndingRange: '10240',
              Unit: 'GB',
            }),
            onDemand('A3', 'EU-DataTransfer-Out-Bytes', '0.085', {
              serviceCode: 'AWSDataTransfer',
              StartingRange: '10240',
              Unit: 'GB',
            }),
            reserved('A1', 'EU-BoxUsage:m5.large', '300', 'Quantity', linux),
            reserved('A1', 'EU-BoxUsage:m5.large', '0.03', 'Hrs', linux),
          ]),
        },
        AWSLambda: {
          'aws-global': csvOf('AWSLambda', [onDemand('G1', 'Global-Thing', '1', { 'Location Type': '' })]),
        },
      },
      { 'eu-west-1': savings },
    );
    const base = baseOf({
      'eu-west-1': [price('AmazonEC2 Gone', 1), price('AmazonS3 TimedStorage-ByteHrs', 0.023)],
      'us-east-1': [price('AmazonEC2 NatGateway-Hours', 0.045)],
    });
    const refreshed = await run(aws, cache.path, { base, plans: true, services: ['AmazonEC2', 'AWSLambda'] });
    const book = opened(refreshed);
    assert.deepEqual(shortly(book, 'eu-west-1'), {
      'AWSDataTransfer DataTransfer-Out-Bytes': 0.09,
      'AmazonEC2 BoxUsage:m5.large RunInstances': 0.107,
      'AmazonEC2 NatGateway-Hours': 0.048,
      'AmazonS3 TimedStorage-ByteHrs': 0.023,
    });
    assert.deepEqual(shortly(book, 'us-east-1'), { 'AmazonEC2 NatGateway-Hours': 0.045 });
    assert.equal(book.find('eu-west-1', 'AWSLambda Thing')?.tiers[0]?.usd, 1);
    assert.deepEqual(book.find('eu-west-1', 'AWSDataTransfer DataTransfer-Out-Bytes')?.tiers, [
      { from: 0, usd: 0.09 },
      { from: 10_240, usd: 0.085 },
    ]);
    const { sku, date, confidence } = book.find('eu-west-1', 'AmazonEC2 NatGateway-Hours') ?? {};
    assert.deepEqual([sku, date, confidence], ['A2', '2026-11-20', 'high']);
    const rates = book.rates('eu-west-1', 'AmazonEC2 BoxUsage:m5.large RunInstances');
    assert.deepEqual(
      rates.map(({ plan, years, payment, usd, upfrontUsd }) => [plan, years, payment, usd, upfrontUsd]).sort(),
      [
        ['ComputeSavingsPlans', 1, 'No Upfront', 0.07, 0],
        ['EC2InstanceSavingsPlans', 3, 'All Upfront', 0.06, 0],
        ['Reserved', 1, 'Partial Upfront', 0.03, 300],
      ],
    );
    assert.equal(refreshedSnapshot(cache.path), join(cache.path, book.snapshot.id));
    assert.deepEqual(readdirSync(cache.path).sort(), [book.snapshot.id, 'current']);
  });

  it('names a key that AWS lists at two prices, and leaves it out', async () => {
    const rows = [
      onDemand('B1', 'EU-DataTransfer-Regional-Bytes', '0.01', { operation: 'InterZone-In' }),
      onDemand('B2', 'EU-DataTransfer-Regional-Bytes', '0.02', { operation: 'Other' }),
      onDemand('B3', 'EU-NatGateway-Hours', '0.048', { operation: 'NatGateway' }),
      onDemand('B4', 'EU-NatGateway-Hours', '0.048', { operation: 'RegionalNatGateway' }),
      onDemand('B5', 'EU-BoxUsage:p5.48xlarge', '30', { ...linux, 'Market Option': 'CapacityBlock' }),
      onDemand('B6', 'EU-BoxUsage:m5.large', '0', { ...linux, 'Location Type': 'AWS Outposts' }),
      onDemand('B7', 'EU-Free', '0', { EndingRange: '100' }),
      onDemand('B8', 'EU-Yuan', '1', { Currency: 'CNY' }),
      reserved('B9', 'EU-BoxUsage:m1.small', '1', 'Hrs', { PurchaseOption: 'Heavy Utilization' }),
    ];
    publish(aws, { AmazonEC2: { 'eu-west-1': csvOf('AmazonEC2', rows) } });
    const base = baseOf({ 'eu-west-1': [price('AmazonEC2 DataTransfer-Regional-Bytes', 0.01)] });
    const refreshed = await run(aws, cache.path, { base });
    assert(refreshed.ok);
    assert.deepEqual(Object.keys(shortly(opened(refreshed), 'eu-west-1')), ['AmazonEC2 NatGateway-Hours']);
    assert.deepEqual(refreshed.regions[0]?.ambiguous, [
      {
        region: 'eu-west-1',
        key: 'AmazonEC2 DataTransfer-Regional-Bytes',
        prices: [
          { sku: 'B1', operation: 'InterZone-In', price: '0.01 USD per Hrs' },
          { sku: 'B2', operation: 'Other', price: '0.02 USD per Hrs' },
        ],
      },
    ]);
    assert.deepEqual(refreshed.regions[0].leftOut, {
      'not sold on demand': 1,
      'of a local zone, a wavelength zone or an outpost': 1,
      'tiers with gaps, or that end': 1,
      'not in US dollars': 1,
      'a commitment of a kind no longer sold': 1,
    });
  });

  it('gives the same snapshot whatever the order of the rows', async () => {
    const rows = [
      onDemand('A', 'EU-X', '1'),
      onDemand('B', 'EU-X', '1'),
      onDemand('C', 'EU-Y', '2'),
      reserved('C', 'EU-Y', '1', 'Hrs'),
    ];
    const ids: (string | false)[] = [];
    for (const order of [rows, [...rows].reverse()]) {
      publish(aws, { AmazonEC2: { 'eu-west-1': csvOf('AmazonEC2', order) } });
      const refreshed = await run(aws, cache.path);
      ids.push(refreshed.ok && refreshed.id);
    }
    assert.equal(ids[0], ids[1]);
    assert.match(String(ids[0]), /^[0-9a-f]{16}$/);
  });

  it('keeps the snapshot before this one, and none before that', async () => {
    const ids: string[] = [];
    for (const usd of ['1', '2', '3']) {
      publish(aws, { AmazonEC2: { 'eu-west-1': csvOf('AmazonEC2', [onDemand('A', 'EU-X', usd)]) } });
      const refreshed = await run(aws, cache.path);
      ids.push(refreshed.ok ? refreshed.id : '');
    }
    assert.deepEqual(
      readdirSync(cache.path)
        .filter(name => name !== 'current')
        .sort(),
      ids.slice(1).sort(),
    );
    assert.equal(readFileSync(join(cache.path, 'current'), 'utf8'), ids[2]);
    assert.equal(existsSync(join(cache.path, 'refresh.lock')), false);
  });

  it('keeps the snapshot before, when the same prices come again', async () => {
    const base = readdirSync(cache.path);
    publish(aws, { AmazonEC2: { 'eu-west-1': csvOf('AmazonEC2', [onDemand('A', 'EU-X', '3')]) } });
    assert((await run(aws, cache.path)).ok);
    assert.deepEqual(readdirSync(cache.path), base);
  });

  it('says when a region has no price list', async () => {
    const refreshed = await run(aws, cache.path, { regions: ['mars-north-1'] });
    assert.deepEqual(refreshed, {
      ok: false,
      message: 'AWS has no price list of AmazonEC2 for the region "mars-north-1"',
    });
  });
});

describe('the cache folder', () => {
  const home = '/home/a';
  for (const [platform, environment, expected] of [
    ['linux', {}, '/home/a/.cache/costlens/prices'],
    ['linux', { XDG_CACHE_HOME: '/x' }, '/x/costlens/prices'],
    ['linux', { XDG_CACHE_HOME: 'relative' }, '/home/a/.cache/costlens/prices'],
    ['darwin', {}, '/home/a/Library/Caches/costlens/prices'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/Costlens/Cache/prices'],
  ] as const)
    it(`is ${expected} on ${platform}`, () =>
      assert.equal(cacheFolder({ environment, platform, home }), join(expected)));
});
