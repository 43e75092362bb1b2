import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { embeddedSnapshot, keepsOperation, parseKey, priceKey } from '@costlens/pricing-cache';
import { build, regions } from '../../pricing-cache/scripts/build.ts';
import { readCsv } from '../../pricing-cache/scripts/csv.ts';
import { wanted } from './wanted.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'pricing-cache', 'src', 'snapshot');
const tables = join(root, '..', 'shared', 'prices');
const opened = embeddedSnapshot();
assert.ok(opened.ok, opened.ok ? '' : opened.message);
const { book } = opened;
const each = regions.flatMap(region => book.keys(region).map(key => ({ region, key, price: book.find(region, key) })));
const plain = (name: string, bytes: Buffer) =>
  (name.endsWith('.br') ? brotliDecompressSync(bytes) : bytes).toString('utf8');

/** Needs the price tables, which are not in the repository. */
const withTables = (name: string, test: () => void) =>
  existsSync(tables) ? it(name, test) : it.skip(`${name} (no price tables beside the repository)`, test);

describe('the embedded snapshot', () => {
  it('holds its regions, readable and dated', () => {
    assert.deepEqual(book.regions, regions);
    assert.deepEqual(
      book.regions.map(region => book.problem(region)),
      regions.map(() => undefined),
    );
    assert.equal(book.snapshot.origin, 'embedded');
    assert.match(book.snapshot.date, /^20\d\d-\d\d-\d\d$/);
  });

  it('has the hash of its content as its id', () => {
    const hash = (text: string) => createHash('sha256').update(text).digest('hex');
    const lines = regions.map(
      region => `${region} ${hash(plain('.br', readFileSync(join(folder, `${region}.json.br`))))}\n`,
    );
    assert.equal(book.snapshot.id, hash(lines.join('')).slice(0, 16));
  });

  it('is small', () => {
    const bytes = readdirSync(folder).map(name => readFileSync(join(folder, name)).length);
    assert.ok(bytes.reduce((sum, size) => sum + size, 0) < 50_000 * regions.length);
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
    it(`has ${key} in every region`, () => {
      assert.deepEqual(
        regions.filter(region => book.find(region, key) === undefined),
        [],
      );
    });
  }

  withTables('is what the price tables give', () => {
    const { files, problems } = build(tables);
    assert.deepEqual(problems, []);
    assert.deepEqual([...files.keys()].sort(), readdirSync(folder).sort());
    // Compressors of different Node versions may differ; their content may not.
    for (const [name, bytes] of files)
      assert.ok(plain(name, bytes) === plain(name, readFileSync(join(folder, name))), name);
  });
});

/** What the Price List API said on a later day: the check's name, our key, and how many units its price is for. */
const verified: readonly (readonly [name: string, key: string, units: number])[] = [
  ['alb.hours', 'AWSELB LoadBalancerUsage LoadBalancing:Application', 1],
  ['alb.lcu_hours', 'AWSELB LCUUsage LoadBalancing:Application', 1],
  ['cloudwatch.alarms', 'AmazonCloudWatch CW:AlarmMonitorUsage', 1],
  ['cloudwatch.logs_gb', 'AmazonCloudWatch DataProcessing-Bytes', 1],
  ['dynamodb.read_units', 'AmazonDynamoDB ReadRequestUnits', 1e6],
  ['dynamodb.write_units', 'AmazonDynamoDB WriteRequestUnits', 1e6],
  ['dynamodb.storage_gb', 'AmazonDynamoDB TimedStorage-ByteHrs', 1],
  ['ec2.m7g.large', 'AmazonEC2 BoxUsage:m7g.large RunInstances', 1],
  ['lambda.requests', 'AWSLambda Request', 1e6],
  ['lambda.gb_seconds', 'AWSLambda Lambda-GB-Second', 1],
  ['rds.storage_gb.multi', 'AmazonRDS RDS:Multi-AZ-GP3-Storage', 1],
  ['rds.storage_gb.single', 'AmazonRDS RDS:GP3-Storage', 1],
  ['rds.m7g.xlarge.multi', 'AmazonRDS Multi-AZUsage:db.m7g.xl CreateDBInstance:0014', 1],
  ['rds.m7g.large.single', 'AmazonRDS InstanceUsage:db.m7g.large CreateDBInstance:0014', 1],
  ['rds.t4g.medium.single', 'AmazonRDS InstanceUsage:db.t4g.medium CreateDBInstance:0014', 1],
  ['s3.get_requests', 'AmazonS3 Requests-Tier2', 1e3],
  ['s3.put_requests', 'AmazonS3 Requests-Tier1', 1e3],
  ['s3.storage_gb', 'AmazonS3 TimedStorage-ByteHrs', 1],
];

describe('the embedded snapshot against the Price List API', () => {
  const priced = (key: string) => book.find('us-east-1', key)?.tiers.find(({ usd }) => usd > 0)?.usd ?? NaN;
  for (const [name, key, units] of verified) {
    withTables(`${name} is ${key}`, () => {
      const row = readCsv(join(tables, 'verification_pricelist_2026-10-01.csv')).find(
        ({ clarchyKey }) => clarchyKey === name,
      );
      const expected = Number(row?.['priceList2026-10-01']);
      assert.ok(
        Math.abs(priced(key) * units - expected) <= expected * 1e-3,
        `${priced(key) * units} is not ${expected}`,
      );
    });
  }

  // Recorded from the same list, so that the check does not vanish with the tables.
  it('has known prices', () => {
    assert.equal(priced('AmazonEC2 BoxUsage:m7g.large RunInstances'), 0.0816);
    assert.equal(priced('AmazonRDS Multi-AZUsage:db.m7g.xl CreateDBInstance:0014'), 0.674);
    assert.equal(priced('AmazonS3 TimedStorage-ByteHrs'), 0.023);
    assert.equal(priced('AWSLambda Request'), 2e-7);
  });
});
