import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { keepsOperation, parseKey, priceKey, regionPrefixes } from '@costlens/pricing-cache';
import { build } from '../../pricing-cache/scripts/build.ts';
import { coverage } from '../../pricing-cache/scripts/coverage.ts';
import { book, tables, withTables } from './embedded.ts';
import { wanted } from './wanted.ts';

const house = join(import.meta.dirname, '..', '..', 'pricing-cache');
const folder = join(house, 'src', 'snapshot');
const { regions } = book;
const each = regions.flatMap(region => book.keys(region).map(key => ({ region, key, price: book.find(region, key) })));
const plain = (name: string, bytes: Buffer) =>
  (name.endsWith('.br') ? brotliDecompressSync(bytes) : bytes).toString('utf8');

/** AWS sells China in yuan: what the snapshot has of it does not pass for dollars. */
const unpriced = ['cn-north-1', 'cn-northwest-1'];
/** Where AWS sells everything that is wanted; younger regions lack old generations, and some services. */
const main = [
  'ap-northeast-1',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ca-central-1',
  'eu-central-1',
  'eu-north-1',
  'eu-west-1',
  'eu-west-2',
  'us-east-1',
  'us-east-2',
  'us-west-2',
];

describe('the embedded snapshot', () => {
  it('holds all regions, readable and dated', () => {
    assert.deepEqual([...regions, ...unpriced].sort(), Object.keys(regionPrefixes).sort());
    assert.deepEqual(
      book.regions.map(region => book.problem(region)),
      regions.map(() => undefined),
    );
    assert.equal(book.snapshot.origin, 'embedded');
    assert.match(book.snapshot.date, /^20\d\d-\d\d-\d\d$/);
  });

  it('has the hash of its content as its id', () => {
    const hash = (text: string) => createHash('sha256').update(text).digest('hex');
    const hashOf = (name: string) => hash(plain(name, readFileSync(join(folder, name))));
    const files = readdirSync(folder).filter(name => name.endsWith('.br'));
    const lines = files
      .filter(name => !name.endsWith('.rates.json.br'))
      .map(name => {
        const region = name.replace('.json.br', '');
        const rates = `${region}.rates.json.br`;
        return [region, hashOf(name), ...(files.includes(rates) ? [hashOf(rates)] : [])].join(' ');
      });
    const all = lines.map(line => `${line}\n`).sort();
    assert.equal(book.snapshot.id, hash(all.join('')).slice(0, 16));
  });

  it('is small', () => {
    const bytes = readdirSync(folder).map(name => readFileSync(join(folder, name)).length);
    assert.ok(bytes.reduce((sum, size) => sum + size, 0) < 8_000_000);
    assert.ok(Math.max(...bytes) < 250_000);
  });

  it('has for every key a price with a unit and tiers that rise from 0', () => {
    const wrong = each.filter(({ price }) => {
      const froms = price?.tiers.map(({ from }) => from) ?? [];
      return froms[0] !== 0 || froms.some((from, at) => at > 0 && from <= (froms[at - 1] ?? 0)) || price?.unit === '';
    });
    assert.deepEqual(wrong, []);
    assert.deepEqual(
      each.flatMap(({ price }) => price?.tiers ?? []).filter(({ usd }) => !Number.isFinite(usd) || usd < 0),
      [],
    );
  });

  it('spells every key by the rule, and names the source of every price', () => {
    const strange = each.filter(({ key, price }) => {
      const { service = '', usageType = '', operation } = parseKey(key) ?? {};
      const operationFits = keepsOperation(service, usageType) === (operation !== undefined);
      return priceKey(service, usageType, operation) !== key || !operationFits || !/\w \w/.test(price?.source ?? '');
    });
    assert.deepEqual(
      strange.map(({ key }) => key),
      [],
    );
  });

  for (const key of wanted) {
    it(`has ${key} in the main regions`, () => {
      assert.deepEqual(
        main.filter(region => book.find(region, key) === undefined),
        [],
      );
    });
  }

  it('has every whole key that KEYS.md names', () => {
    const named = readFileSync(join(house, 'KEYS.md'), 'utf8').matchAll(/`([^`…]+)`/g);
    const service = /^(?:Amazon|AWS|aws|Cloud|Code|Elastic)\w* /;
    const keys = [...named].map(([, key = '']) => key).filter(key => service.test(key));
    const asked = keys.filter(key => parseKey(key) !== undefined && !key.endsWith(':'));
    assert.ok(asked.length > 100);
    assert.deepEqual(
      asked.filter(key => regions.every(region => book.find(region, key) === undefined)),
      [],
    );
  });

  it('has most services in every region', () => {
    const poor = regions.filter(region => new Set(book.keys(region).map(key => parseKey(key)?.service)).size < 40);
    assert.deepEqual(poor, []);
  });

  withTables('is what the price tables give, byte for byte, and so is its page', () => {
    const { files, problems, prices, rates } = build(tables);
    assert.deepEqual(problems, []);
    assert.equal(readFileSync(join(house, 'COVERAGE.md'), 'utf8'), coverage(prices, rates));
    assert.deepEqual([...files.keys()].sort(), readdirSync(folder).sort());
    // Compressors of different Node versions may differ; their content may not.
    for (const [name, bytes] of files)
      assert.ok(plain(name, bytes) === plain(name, readFileSync(join(folder, name))), name);
  }).timeout(180_000);
});
