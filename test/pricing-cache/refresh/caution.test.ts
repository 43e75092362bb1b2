import assert from 'node:assert/strict';
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { download } from '../../../pricing-cache/src/refresh/download.ts';
import { csvOf, onDemand, pathOf, publish } from './lists.ts';
import { loopback, type Loopback } from './loopback.ts';
import { baseOf, folder, opened, price, run, shortly } from './world.ts';

const list = pathOf('AmazonEC2', 'eu-west-1');
const rows = (usd: string) => [onDemand('A', 'EU-Thing', usd)];

describe('a careful refresh', () => {
  let aws: Loopback;
  const cache = folder();
  before(async () => (aws = await loopback()));
  after(async () => {
    await aws.close();
    cache.remove();
  });

  it('follows nobody to an address that anybody could change', async () => {
    publish(aws, { AmazonEC2: { 'eu-west-1': csvOf('AmazonEC2', rows('75')) } });
    aws.faults.push({ at: list, does: 'lure' });
    const refreshed = await run(aws, cache.path);
    assert.match(
      refreshed.ok ? '' : refreshed.message,
      /^"http:\/\/prices\.example\/list\.csv" is not an https address$/,
    );
  });

  it('does not take a lock for abandoned that was made this moment', async () => {
    const lock = join(cache.path, 'refresh.lock');
    writeFileSync(lock, '');
    const refreshed = await run(aws, cache.path);
    assert.match(refreshed.ok ? '' : refreshed.message, /^another refresh is at work/);
    utimesSync(lock, 0, 0);
    publish(aws, { AmazonEC2: { 'eu-west-1': csvOf('AmazonEC2', rows('76')) } });
    assert((await run(aws, cache.path)).ok);
  });

  it('loses no region of a damaged snapshot', async () => {
    const base = {
      ...baseOf({ 'eu-west-1': [], 'eu-west-2': [] }),
      problem: (region: string) => (region === 'eu-west-2' ? 'The prices of eu-west-2 cannot be read.' : undefined),
    };
    publish(aws, { AmazonEC2: { 'eu-west-1': csvOf('AmazonEC2', rows('77')) } });
    const refreshed = await run(aws, cache.path, { base });
    assert.match(refreshed.ok ? '' : refreshed.message, /^The prices of eu-west-2 cannot be read; .* \(test\)$/);
  });

  it('reads a file again whose name has no version, however whole the earlier one is', async () => {
    const unversioned = {
      name: '/current/index.csv',
      version: undefined,
      url: () => Promise.resolve(aws.address + '/c'),
    };
    const place = folder();
    const quick = { retries: 3, firstDelayMs: 1, stallMs: 300 };
    for (const text of ['one', 'two']) {
      aws.files.set('/c', Buffer.from(text));
      const path = await download(unversioned, place.path, quick, () => undefined);
      assert.equal(readFileSync(path, 'utf8'), text);
    }
    place.remove();
  });

  it('forgets nothing because a list is empty, or a region has none', async () => {
    const row = onDemand('A', 'EU-X', '4');
    publish(aws, { AmazonEC2: { 'eu-west-1': csvOf('AmazonEC2', [row]), 'eu-west-2': csvOf('AmazonEC2', []) } });
    const old = [price('AmazonEC2 Y', 5)];
    const base = baseOf({ 'eu-west-1': old, 'eu-west-2': old, 'eu-west-3': old });
    const empty = folder();
    const refreshed = await run(aws, empty.path, { base, regions: base.regions });
    const book = opened(refreshed);
    assert.deepEqual(
      base.regions.map(region => shortly(book, region)),
      [{ 'AmazonEC2 X': 4 }, { 'AmazonEC2 Y': 5 }, { 'AmazonEC2 Y': 5 }],
    );
    assert.deepEqual(refreshed.ok && refreshed.regions[2]?.absent, ['AmazonEC2']);
    empty.remove();
  });

  const refused: readonly (readonly [regions: readonly string[], services: readonly string[], message: RegExp])[] = [
    [['cn-north-1'], ['AmazonEC2'], /^AWS sells cn-north-1 in CNY, .* reckons in US dollars and has no prices for it$/],
    [['xx-new-1'], ['AmazonEC2'], /^xx-new-1 is newer than this version of Costlens/],
    [['eu-west-1'], ['AmazonFoo'], /^AWS lists no price of AmazonFoo that was asked for$/],
  ];
  for (const [regions, services, message] of refused)
    it(`refuses ${services.join()} in ${regions.join()}`, async () => {
      const row = onDemand('A', 'XXN1-X', '4');
      publish(aws, { AmazonEC2: { 'xx-new-1': csvOf('AmazonEC2', [row]), 'cn-north-1': csvOf('AmazonEC2', [row]) } });
      const base = baseOf({ 'eu-west-1': [price('AmazonEC2 Y', 5)] });
      const refreshed = await run(aws, cache.path, { base, regions, services });
      assert.match(refreshed.ok ? '' : refreshed.message, message);
    });
});
