import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeSnapshot, openSnapshot, type Price, type Rate, type Snapshot } from '@costlens/pricing-cache';

const price = (key: string): Price => ({ key, unit: 'Hrs', tiers: [{ from: 0, usd: 1 }], confidence: 'high' });
const rate = (usd: number, rest: Partial<Rate> = {}): Rate => ({
  key: 'AmazonEC2 BoxUsage:m5.large RunInstances',
  plan: 'Reserved',
  years: 1,
  payment: 'No Upfront',
  offering: 'standard',
  unit: 'Hrs',
  usd,
  upfrontUsd: 0,
  date: '2025-04-05',
  source: 'map',
  confidence: 'high',
  ...rest,
});
const rates: readonly Rate[] = [
  rate(0.06),
  rate(0.03, { payment: 'Partial Upfront', upfrontUsd: 260 }),
  rate(0.05, { plan: 'ComputeSavingsPlans', years: 3, offering: undefined, source: undefined, date: undefined }),
  rate(0.1, { key: 'AmazonRDS InstanceUsage:db.m5.xl CreateDBInstance:0014', offering: undefined }),
];

describe('the rates of commitments', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'costlens-rates-'));
    const prices = new Map([
      ['eu-west-1', [price('A b'), price('A c')]],
      ['global', [price('A everywhere')]],
      ['us-east-1', [price('A b')]],
      ['us-gov-west-1', [price('A b')]],
    ]);
    for (const [name, bytes] of encodeSnapshot(prices, { map: 'A price map' }, new Map([['eu-west-1', rates]])))
      writeFileSync(join(folder, name), bytes);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const open = (): Snapshot => {
    const opened = openSnapshot(folder);
    assert.ok(opened.ok, opened.ok ? '' : opened.message);
    return opened.book;
  };

  it('come back as they were, by key', () => {
    const snapshot = open();
    const keys = [...new Set(rates.map(({ key }) => key))];
    const plain = (list: readonly Rate[]): readonly string[] =>
      list
        .map(item =>
          JSON.stringify(
            Object.entries(item)
              .filter(([, value]) => value !== undefined)
              .sort(),
          ),
        )
        .sort();
    assert.deepEqual(
      plain(keys.flatMap(key => snapshot.rates('eu-west-1', key))),
      plain(rates.map(made => ({ ...made, source: made.source && 'A price map' }))),
    );
    assert.deepEqual(snapshot.rates('eu-west-1', 'A b'), []);
    assert.deepEqual(snapshot.rates('us-east-1', rate(1).key), []);
    assert.deepEqual(snapshot.rates('mars-1', rate(1).key), []);
  });

  it('stand in files of their own, which no look-up of a price opens', () => {
    writeFileSync(join(folder, 'eu-west-1.rates.json.br'), 'harm');
    const snapshot = open();
    assert.equal(snapshot.find('eu-west-1', 'A b')?.unit, 'Hrs');
    assert.equal(snapshot.problem('eu-west-1'), undefined);
    assert.deepEqual(snapshot.rates('eu-west-1', rate(1).key), []);
    assert.match(snapshot.problem('eu-west-1') ?? '', /rates of eu-west-1 cannot be read/);
  });

  it('make the snapshot unusable when their file is missing', () => {
    rmSync(join(folder, 'eu-west-1.rates.json.br'));
    const opened = openSnapshot(folder);
    assert.ok(!opened.ok);
    assert.match(opened.message, /eu-west-1\.rates\.json\.br is missing/);
  });

  it('leave other regions unread', () => {
    for (const name of readdirSync(folder)) if (/^(?:us-|global)/.test(name)) writeFileSync(join(folder, name), 'harm');
    const snapshot = open();
    assert.equal(snapshot.find('eu-west-1', 'A c')?.unit, 'Hrs');
    assert.equal(snapshot.problem('eu-west-1'), undefined);
  });
});

describe('what AWS prices for no region', () => {
  const folder = mkdtempSync(join(tmpdir(), 'costlens-global-'));
  after(() => rmSync(folder, { recursive: true }));

  it('is found from every commercial region, and is no region itself', () => {
    const regions = ['eu-west-1', 'us-gov-west-1', 'cn-north-1'];
    const own = [price('A own')];
    const prices = new Map([
      ...regions.map(name => [name, own] as const),
      ['global', [price('A everywhere')]] as const,
    ]);
    for (const [name, bytes] of encodeSnapshot(prices, {})) writeFileSync(join(folder, name), bytes);
    const opened = openSnapshot(folder);
    assert.ok(opened.ok);
    assert.deepEqual(opened.book.regions, ['eu-west-1', 'us-gov-west-1']);
    assert.equal(opened.book.find('cn-north-1', 'A own'), undefined);
    assert.match(opened.book.problem('cn-north-1') ?? '', /^AWS sells cn-north-1 in CNY, .* reckons in US dollars/);
    assert.deepEqual(
      regions.filter(region => opened.book.find(region, 'A everywhere') !== undefined),
      ['eu-west-1'],
    );
    assert.equal(opened.book.find('mars-1', 'A everywhere'), undefined);
  });
});
