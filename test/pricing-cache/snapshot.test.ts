import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { embeddedSnapshot, encodeSnapshot, openSnapshot, type Price, type Snapshot } from '@costlens/pricing-cache';

const prices: readonly Price[] = [
  {
    key: 'AmazonS3 TimedStorage-ByteHrs',
    unit: 'GB-Mo',
    tiers: [
      { from: 0, usd: 0.023 },
      { from: 51200, usd: 0.022 },
    ],
    sku: 'SKU1',
    source: 'map',
    date: '2025-12-02',
    confidence: 'high',
  },
  {
    key: 'AmazonEC2 NatGateway-Hours',
    unit: 'Hrs',
    tiers: [{ from: 0, usd: 0.045 }],
    source: 'nobody',
    date: '2026-01-01',
    confidence: 'medium',
  },
  { key: 'AmazonSNS Requests', unit: 'Requests', tiers: [{ from: 100, usd: 0.5 }], confidence: 'low' },
];
const sources = { map: 'A price map' };
const files = () =>
  encodeSnapshot(
    new Map([
      ['eu-west-1', prices],
      ['us-east-1', prices.slice(1)],
    ]),
    sources,
  );

describe('a snapshot', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'costlens-snapshot-'));
    for (const [name, bytes] of files()) writeFileSync(join(folder, name), bytes);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const open = (): Snapshot => {
    const opened = openSnapshot(folder);
    assert.ok(opened.ok, opened.ok ? '' : opened.message);
    return opened.book;
  };

  it('gives back the prices it was made of', () => {
    const book = open();
    assert.deepEqual(book.regions, ['eu-west-1', 'us-east-1']);
    assert.deepEqual(book.keys('eu-west-1'), prices.map(({ key }) => key).sort());
    for (const price of prices) {
      const source = price.source === 'map' ? 'A price map' : price.source;
      assert.deepEqual({ ...book.find('eu-west-1', price.key) }, { sku: undefined, date: undefined, ...price, source });
    }
    assert.deepEqual({ ...book.snapshot, id: '' }, { id: '', date: '2026-01-01', origin: folder });
  });

  it('knows no other region and no other key', () => {
    const book = open();
    assert.equal(book.find('us-east-1', 'AmazonS3 TimedStorage-ByteHrs'), undefined);
    for (const name of ['mars-1', '', '__proto__', 'constructor']) {
      assert.equal(book.find(name, 'AmazonEC2 NatGateway-Hours'), undefined);
      assert.equal(book.find('eu-west-1', name), undefined);
      assert.deepEqual(book.keys(name), []);
      assert.equal(book.problem(name), undefined);
    }
  });

  it('has the same files whatever the order of its prices', () => {
    const turned = encodeSnapshot(
      new Map([
        ['us-east-1', prices.slice(1).reverse()],
        ['eu-west-1', [...prices].reverse()],
      ]),
      sources,
    );
    assert.deepEqual(turned, files());
  });

  it('has another id when a price is another', () => {
    const [first, ...rest] = prices;
    assert.ok(first);
    const dearer = encodeSnapshot(
      new Map([['eu-west-1', [{ ...first, tiers: [{ from: 0, usd: 0.024 }] }, ...rest]]]),
      sources,
    );
    const id = (made: ReadonlyMap<string, Buffer>) => (JSON.parse(String(made.get('index.json'))) as { id: string }).id;
    assert.notEqual(id(dearer), id(encodeSnapshot(new Map([['eu-west-1', prices]]), sources)));
  });

  const index = () => JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Record<string, unknown>;
  const rewrite = (change: Record<string, unknown>) =>
    writeFileSync(join(folder, 'index.json'), JSON.stringify({ ...index(), ...change }));
  const broken: Readonly<Record<string, { readonly harm: () => void; readonly message: RegExp }>> = {
    'no folder': {
      harm: () => (folder = mkdtempSync(join(tmpdir(), 'costlens-snapshot-'))),
      message: /has no index\.json/,
    },
    'an index that is not JSON': {
      harm: () => writeFileSync(join(folder, 'index.json'), '{"id":'),
      message: /index\.json is damaged/,
    },
    'an index that is null': {
      harm: () => writeFileSync(join(folder, 'index.json'), 'null'),
      message: /index\.json is damaged/,
    },
    'an index without regions': { harm: () => rewrite({ regions: [] }), message: /index\.json is damaged/ },
    'a region that leaves the folder': {
      harm: () => rewrite({ regions: { '../x': {} } }),
      message: /index\.json is damaged/,
    },
    'another id': { harm: () => rewrite({ id: '0123456789abcdef' }), message: /id does not fit/ },
    'a format of the future': { harm: () => rewrite({ format: 2 }), message: /format is 2/ },
    'a missing region': {
      harm: () => rmSync(join(folder, 'eu-west-1.json.br')),
      message: /eu-west-1\.json\.br is missing/,
    },
  };
  for (const [name, { harm, message }] of Object.entries(broken)) {
    it(`is refused for ${name}`, () => {
      harm();
      const opened = openSnapshot(folder);
      assert.ok(!opened.ok);
      assert.match(opened.message, message);
    });
  }

  const damage: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
    'is cut short': bytes => bytes.subarray(0, bytes.length / 2),
    'is not brotli': () => Buffer.from('prices'),
    'is empty': () => Buffer.alloc(0),
    'holds other content': () => brotliCompressSync('{}'),
  };
  for (const [name, harm] of Object.entries(damage)) {
    it(`says so when a region's file ${name}, and keeps the others`, () => {
      const path = join(folder, 'eu-west-1.json.br');
      writeFileSync(path, harm(readFileSync(path)));
      const book = open();
      assert.equal(book.find('eu-west-1', 'AmazonEC2 NatGateway-Hours'), undefined);
      assert.deepEqual(book.keys('eu-west-1'), []);
      assert.match(book.problem('eu-west-1') ?? '', /prices of eu-west-1 cannot be read/);
      assert.equal(book.problem('us-east-1'), undefined);
      assert.equal(book.find('us-east-1', 'AmazonEC2 NatGateway-Hours')?.tiers[0]?.usd, 0.045);
    });
  }

  it('is embedded from a given folder, or says where it looked', () => {
    const opened = embeddedSnapshot(folder);
    assert.equal(opened.ok && opened.book.snapshot.origin, 'embedded');
    const missing = embeddedSnapshot(join(folder, 'nowhere'));
    assert.ok(!missing.ok);
    assert.match(missing.message, /missing; looked in .*nowhere/);
  });
});
