import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { bigOffer } from '../../pricing-cache/refresh/big.ts';
import { csvOf, onDemand, publish, version } from '../../pricing-cache/refresh/lists.ts';
import { loopback, type Loopback } from '../../pricing-cache/refresh/loopback.ts';
import { folder } from '../../pricing-cache/refresh/world.ts';
import { start, type Ended } from './start.ts';

const gateway = 'provider "aws" {\n  region = "eu-west-1"\n}\nresource "aws_nat_gateway" "n" {\n  subnet_id = "s"\n}\n';

type Report = {
  readonly monthlyCost: number;
  readonly snapshot: { readonly origin: string; readonly date: string; readonly adjustments: readonly string[] };
  readonly converted?: { readonly code: string; readonly monthlyCost: number };
  readonly problems: readonly { readonly code: string; readonly message: string; readonly line: number | null }[];
};

describe('prices on the command line', function () {
  this.timeout(60_000);
  let aws: Loopback;
  const home = folder();
  before(async () => {
    aws = await loopback();
    writeFileSync(join(home.path, 'main.tf'), gateway);
  });
  after(async () => {
    await aws.close();
    home.remove();
  });
  const costlens = (...args: readonly string[]): Promise<Ended> =>
    start(home.path, args, { COSTLENS_PRICE_LISTS: aws.address, XDG_CACHE_HOME: join(home.path, 'cache') });
  const estimate = async (...args: readonly string[]): Promise<Report> =>
    JSON.parse((await costlens('estimate', '--format', 'json', ...args)).stdout) as Report;
  const refresh = (usd: string): Promise<Ended> => {
    publish(aws, {
      AmazonEC2: {
        'eu-west-1': csvOf('AmazonEC2', [
          onDemand('N', 'EU-NatGateway-Hours', usd),
          onDemand('B', 'EU-NatGateway-Bytes', '0.05', { Unit: 'GB' }),
        ]),
      },
    });
    return costlens('prices', 'refresh', '--region', 'eu-west-1', '--service', 'AmazonEC2');
  };

  it('are the embedded ones, with one word of their age, until they are refreshed', async () => {
    const later = await start(home.path, ['estimate', '--format', 'json'], { SOURCE_DATE_EPOCH: '2000000000' });
    const before = JSON.parse(later.stdout) as Report;
    assert.equal(before.snapshot.origin, 'embedded');
    const warnings = before.problems.filter(({ code }) => code === 'snapshot');
    assert.equal(warnings.length, 1);
    assert.match(
      warnings[0]?.message ?? '',
      /^the prices are of \d{4}-\d\d-\d\d, more than 90 days old; "costlens prices refresh" fetches today's$/,
    );
    const { code, stdout, stderr } = await refresh('0.05');
    assert.equal(code, 0, stderr);
    assert.equal(stderr, '');
    assert.match(stdout, /^eu-west-1 +2 +\d+ /m);
    const after = await estimate();
    assert.match(after.snapshot.origin, /cache.costlens.prices.[0-9a-f]{16}$/);
    // Two fresh prices among thousands of old ones are used, and do not make the others new.
    assert.deepEqual([after.monthlyCost, after.snapshot.date], [36.5, before.snapshot.date]);
    assert.equal(after.problems.filter(({ code }) => code === 'snapshot').length, 1);
    const table = await costlens('estimate');
    assert.match(table.stdout.replace(/\s+/g, ''), /pricesof\d{4}-\d\d-\d\d,snapshot[0-9a-f]{12}in.*cache/);
  });

  it('stay as they were when a refresh fails', async () => {
    aws.faults.push({ at: '/offers/v1.0/aws/index.json', does: 'deny' });
    const { code, stderr } = await refresh('9');
    assert.equal(code, 2);
    assert.match(stderr, /index\.json: the server answers 403\. The prices in use are unchanged\n$/);
    assert.equal((await estimate()).monthlyCost, 36.5);
  });

  it('are shown by a whole key, and by a key that only lacks its operation', async () => {
    const shown = await costlens(
      'prices',
      'show',
      'AmazonEC2 NatGateway-Hours',
      '--region',
      'eu-west-1',
      '--format',
      'json',
    );
    assert.deepEqual(JSON.parse(shown.stdout), {
      service: 'AmazonEC2',
      usageType: 'NatGateway-Hours',
      operation: null,
      region: 'eu-west-1',
      unit: 'Hrs',
      tiers: [{ from: 0, usd: 0.05 }],
      sku: 'N',
      date: '2026-11-20',
      source: "AWS's public price list files",
      confidence: 'high',
    });
    const several = await costlens(
      'prices',
      'show',
      'AmazonEC2 BoxUsage:m5.large',
      '--region',
      'us-east-1',
      '--prices',
      'cache/none',
    );
    assert.match(several.stderr, /cannot be used: it has no index\.json/);
    const named = await costlens('prices', 'show', 'AmazonEC2', 'BoxUsage:m5.large', '--region', 'us-east-1');
    assert.match(named.stderr, /has several prices; name one:\n {2}AmazonEC2 BoxUsage:m5\.large RunInstances\n/);
    const only = await costlens('prices', 'show', 'AWSELB DataProcessing-Bytes', '--region', 'us-east-1');
    assert.match(only.stdout, /^AWSELB DataProcessing-Bytes in us-east-1\n {2}Price +\$0\.008 per GB\n/);
    const misspelt = await costlens('prices', 'show', 'AmazonEC2 EU-NatGatway-Hours', '--region', 'eu-west-1');
    assert.equal(misspelt.code, 2);
    assert.match(misspelt.stderr, /did you mean\n {2}AmazonEC2 NatGateway-Hours\n/);
    const nowhere = await costlens('prices', 'show', 'AmazonEC2 NatGateway-Hours', '--region', 'eu-wset-1');
    assert.match(nowhere.stderr, /did you mean eu-west-1\?\n/);
    const china = await costlens('prices', 'refresh', '--region', 'cn-north-1', '--service', 'AmazonEC2');
    assert.match(china.stderr, /^costlens: AWS sells cn-north-1 in CNY/);
  });

  it('are searched, listed, compared and examined', async () => {
    const found = await costlens('prices', 'search', 'natgateway', '--region', 'eu-west-1');
    assert.match(found.stdout, /eu-west-1 +AmazonEC2 NatGateway-Hours +\$0\.05 per Hrs/);
    const list = JSON.parse((await costlens('prices', 'list', '--format', 'json')).stdout) as {
      regions: readonly { region: string; keys: number }[];
    };
    assert(list.regions.some(({ region, keys }) => region === 'us-east-1' && keys > 1000));
    const folder = (await estimate()).snapshot.origin;
    const compared = await costlens('prices', 'diff', 'embedded', folder, '--region', 'eu-west-1');
    assert.match(compared.stdout, /AmazonEC2 NatGateway-Hours +\$0\.048 per Hrs +\$0\.05 per Hrs +\+4\.2%/);
    const doctor = JSON.parse((await costlens('prices', 'doctor', '--format', 'json')).stdout) as {
      regions: readonly { region: string; missing: readonly { key: string }[] }[];
    };
    const missing = doctor.regions.find(({ region }) => region === 'eu-west-1')?.missing.map(({ key }) => key);
    assert.equal(missing?.includes('AmazonEC2 EBS:VolumeUsage.gp3'), true, 'the refreshed list had no volumes');
    assert.equal(missing.includes('AmazonEC2 NatGateway-Hours'), false);
  });

  it('are private where costlens.yml says so, and every report tells', async () => {
    writeFileSync(
      join(home.path, 'private.yml'),
      'prices:\n  services:\n    AmazonEC2: 10\n  currency: { code: EUR, rate: 0.5, date: 2026-11-01 }\n  dicsount: 3\n',
    );
    const report = await estimate('--config', 'private.yml');
    assert.equal(report.monthlyCost, 32.85);
    assert.deepEqual(report.snapshot.adjustments, ['10% off AmazonEC2 (private.yml)']);
    assert.deepEqual(report.converted, { code: 'EUR', rate: 0.5, date: '2026-11-01', monthlyCost: 16.425 });
    const problem = report.problems.find(({ code }) => code === 'config');
    assert.deepEqual(
      [problem?.message, problem?.line],
      ['"dicsount" means nothing in "prices"; did you mean "discount"?', 5],
    );
    const schema = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../../estimator/schema/estimate.schema.json'), 'utf8'),
    ) as AnySchema;
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    assert(ajv.validate(schema, report), ajv.errorsText());
    for (const format of ['table', 'markdown']) {
      const { stdout } = await costlens('estimate', '--config', 'private.yml', '--format', format);
      assert.match(stdout.replaceAll('`', ''), /Not list prices: 10% off AmazonEC2/);
      assert.match(stdout, /16\.4\d EUR a month, at 0\.5 EUR for one US dollar/);
    }
  });

  it('come from a list of 600 MB without 300 MB of memory', async function () {
    this.timeout(300_000);
    publish(aws, { AmazonEC2: { 'eu-west-1': () => bigOffer(3300, version) } });
    const { code, stdout, stderr, peakMb } = await costlens(
      'prices',
      'refresh',
      '--region',
      'eu-west-1',
      '--service',
      'AmazonEC2',
      '--from',
      'public',
      '--format',
      'json',
    );
    assert.equal(code, 0, stderr);
    const { bytes, regions } = JSON.parse(stdout) as {
      bytes: number;
      regions: readonly { read: number; rates: number }[];
    };
    assert(bytes > 600e6, `${bytes} bytes`);
    assert.equal(regions[0]?.read, 135_300);
    assert(regions[0].rates >= 633_600, `${regions[0].rates} rates`);
    assert(peakMb > 50 && peakMb < 300, `${peakMb} MB`);
  });
});
