import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { csvOf, onDemand, pathOf, publish } from './lists.ts';
import { loopback, type Fault, type Loopback } from './loopback.ts';
import { folder, opened, run, shortly } from './world.ts';

const list = pathOf('AmazonEC2', 'eu-west-1');
const index = '/offers/v1.0/aws/AmazonEC2/current/region_index.json';
const offers = '/offers/v1.0/aws/index.json';

/** A list of some size, so that half of it is more than a packet. */
const rows = (usd: string) => Array.from({ length: 400 }, (_, at) => onDemand(`SKU${at}`, `EU-Thing:${at}`, usd));

const [mount, unmount] = ['mount', 'umount'] as const;

describe('a refresh when things go wrong', () => {
  let aws: Loopback;
  const cache = folder();
  const current = (): string => readFileSync(join(cache.path, 'current'), 'utf8');
  before(async () => {
    aws = await loopback();
    publish(aws, { AmazonEC2: { 'eu-west-1': csvOf('AmazonEC2', rows('1')) } });
    assert((await run(aws, cache.path)).ok);
  });
  after(async () => {
    await aws.close();
    cache.remove();
  });
  beforeEach(() => {
    aws.faults.length = 0;
    aws.requests.length = 0;
  });

  const passing: readonly (readonly [name: string, ...faults: Fault[]])[] = [
    ['throttling', { at: list, does: 'throttle' }, { at: list, does: 'throttle' }, { at: offers, does: 'throttle' }],
    ['errors of the server', { at: offers, does: 'fail' }, { at: index, does: 'fail' }, { at: list, does: 'fail' }],
    [
      'a cut connection',
      { at: list, does: 'cut' },
      { at: list, does: 'cut' },
      { at: list, does: 'cut' },
      { at: list, does: 'cut' },
      { at: list, does: 'cut' },
    ],
    ['a connection that brings nothing', { at: list, does: 'stall' }],
    [
      'a connection that stalls again and again',
      ...Array.from({ length: 5 }, (): Fault => ({ at: list, does: 'stall' })),
    ],
    ['an index that is not answered', { at: index, does: 'mute' }, { at: offers, does: 'mute' }],
    ['a list that has moved', { at: list, does: 'move' }],
    ['the rest of another file', { at: list, does: 'cut' }, { at: list, does: 'mix' }],
    ['bytes that changed on the way', { at: list, does: 'corrupt' }],
    ['a file that changes between two tries', { at: list, does: 'cut' }, { at: list, does: 'change' }],
    ['half an index', { at: index, does: 'cut' }],
  ];
  for (const [at, [name, ...faults]] of passing.entries())
    it(`gets over ${name}`, async () => {
      const usd = String(at + 2);
      publish(aws, { AmazonEC2: { 'eu-west-1': csvOf('AmazonEC2', rows(usd)) } });
      aws.faults.push(...faults);
      const book = opened(await run(aws, cache.path));
      assert.deepEqual(aws.faults, []);
      assert.equal(book.keys('eu-west-1').length, 400);
      assert.deepEqual([...new Set(Object.values(shortly(book, 'eu-west-1')))], [Number(usd)]);
    });

  it('continues a cut download where it was cut', async () => {
    const bytes = csvOf('AmazonEC2', rows('50'));
    publish(aws, { AmazonEC2: { 'eu-west-1': bytes } });
    aws.faults.push({ at: list, does: 'cut' });
    assert((await run(aws, cache.path)).ok);
    const ranges = aws.requests.filter(({ what }) => what === list).map(({ range }) => range);
    assert.equal(ranges[0], undefined);
    assert.match(ranges[1] ?? '', /^bytes=[1-9]\d*-$/);
  });

  it('continues, in another run, a download that was given up', async () => {
    publish(aws, { AmazonEC2: { 'eu-west-1': csvOf('AmazonEC2', rows('60')) } });
    aws.faults.push({ at: list, does: 'cut' }, ...Array.from({ length: 4 }, (): Fault => ({ at: list, does: 'fail' })));
    assert.equal((await run(aws, cache.path)).ok, false);
    aws.requests.length = 0;
    assert((await run(aws, cache.path)).ok);
    assert.match(aws.requests.find(({ what }) => what === list)?.range ?? '', /^bytes=[1-9]/);
  });

  const lasting: readonly (readonly [name: string, message: RegExp, spoil: () => void])[] = [
    [
      'errors without end',
      /index\.json: the server answers 503, 4 times in a row; try again later$/,
      () => aws.faults.push(...many({ at: offers, does: 'fail' })),
    ],
    [
      'what may not be read',
      /eu-west-1\/index\.csv: the server answers 403$/,
      () => aws.faults.push({ at: list, does: 'deny' }),
    ],
    [
      'an index that is no JSON',
      /the answer is not complete JSON, 4 times/,
      () => void aws.files.set(index, Buffer.from('{"regions": {')),
    ],
    [
      'an index of another form',
      /not of the form that is known/,
      () => void aws.files.set(offers, Buffer.from('{"offers": 3}')),
    ],
    [
      'a list cut between two rows’ fields',
      /cannot be used: it ends in the middle of a row/,
      () => spoilList(bytes => bytes.subarray(0, bytes.lastIndexOf(',') - 40)),
    ],
    [
      'a list cut within a text',
      /cannot be used: it ends in the middle of a row/,
      () => spoilList(bytes => bytes.subarray(0, bytes.length - 30)),
    ],
    [
      'a list of another version than its index',
      /cannot be used: it is of version 20250101000000, and AWS's index says 20261120000000/,
      () => spoilList(bytes => Buffer.from(bytes.toString().replace('20261120000000', '20250101000000'))),
    ],
    [
      'a page instead of a list',
      /cannot be used: it has no header row/,
      () => spoilList(() => Buffer.from('<html>maintenance</html>')),
    ],
    [
      'quotes that never close',
      /cannot be used: /,
      () => spoilList(bytes => Buffer.concat([bytes, Buffer.from('"'), Buffer.alloc(3_000_000, 'x')])),
    ],
  ];
  const many = (fault: Fault): readonly Fault[] => Array.from({ length: 8 }, () => fault);
  const spoilList = (spoil: (bytes: Buffer) => Buffer): void => {
    aws.files.set(list, spoil(csvOf('AmazonEC2', rows('70'))));
  };
  for (const [name, message, spoil] of lasting)
    it(`leaves the old snapshot at ${name}, and says so`, async () => {
      const before = current();
      publish(aws, { AmazonEC2: { 'eu-west-1': csvOf('AmazonEC2', rows('70')) } });
      spoil();
      const refreshed = await run(aws, cache.path);
      assert(!refreshed.ok);
      assert.match(refreshed.message, message);
      assert.equal(current(), before);
      assert.equal(readdirSync(cache.path).includes(before), true);
    });

  it('refuses an address that anybody on the way could change', async () => {
    const refreshed = await run(aws, cache.path, { publicAddress: 'http://prices.example' });
    assert.deepEqual(refreshed, { ok: false, message: '"http://prices.example" is not an https address' });
  });

  it('waits for nobody: a second refresh is told of the first', async () => {
    publish(aws, { AmazonEC2: { 'eu-west-1': csvOf('AmazonEC2', rows('80')) } });
    const [first, second] = await Promise.all([run(aws, cache.path), run(aws, cache.path)]);
    assert.deepEqual([first.ok, second.ok].sort(), [false, true]);
    const told = [first, second].map(each => (each.ok ? '' : each.message)).join('');
    assert.match(told, new RegExp(`another refresh is at work \\(process ${process.pid};`));
  });

  it('does not read again a region that a broken refresh had finished', async () => {
    publish(aws, { AmazonEC2: { 'eu-west-1': csvOf('AmazonEC2', rows('90')), 'eu-west-2': csvOf('AmazonEC2', []) } });
    const both = { regions: ['eu-west-1', 'eu-west-2'] };
    aws.faults.push({ at: pathOf('AmazonEC2', 'eu-west-2'), does: 'deny' });
    assert.equal((await run(aws, cache.path, both)).ok, false);
    aws.requests.length = 0;
    const book = opened(await run(aws, cache.path, both));
    assert.deepEqual(
      aws.requests.filter(({ what }) => what === list),
      [],
    );
    assert.equal(book.find('eu-west-1', 'AmazonEC2 Thing:7')?.tiers[0]?.usd, 90);
  });

  it('leaves the old snapshot when the disk is full', function () {
    const small = folder();
    try {
      execFileSync(mount, ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', small.path], { stdio: 'ignore' });
    } catch {
      this.skip(); // only root may mount
    }
    return onFullDisk(small.path).finally(() => {
      execFileSync(unmount, [small.path]);
      small.remove();
    });
  });

  async function onFullDisk(path: string): Promise<void> {
    publish(aws, { AmazonEC2: { 'eu-west-1': csvOf('AmazonEC2', rows('1').slice(0, 10)) } });
    assert((await run(aws, path)).ok);
    const before = readFileSync(join(path, 'current'), 'utf8');
    const large = Array.from({ length: 4000 }, (_, at) => onDemand(`SKU${at}`, `EU-Thing:${at}`, `${at}`));
    publish(aws, { AmazonEC2: { 'eu-west-1': csvOf('AmazonEC2', large) } });
    const refreshed = await run(aws, path);
    assert(!refreshed.ok);
    assert.match(
      refreshed.message,
      /^the disk of .* is full; make room, or choose another folder with XDG_CACHE_HOME$/,
    );
    assert.equal(readFileSync(join(path, 'current'), 'utf8'), before);
    assert(readdirSync(path).includes(before));
  }
});
