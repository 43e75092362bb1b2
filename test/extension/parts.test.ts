import assert from 'node:assert/strict';
import { memoryTree } from '@costlens/estimator/sources';
import { isTerraform, mayBeTemplate } from '../../extension/src/server/kinds.ts';
import { pathIn, uriIn } from '../../extension/src/server/place.ts';
import { recording } from '../../extension/src/server/recording.ts';
import { turns } from '../../extension/src/server/turns.ts';

describe('recording', () => {
  it('knows what was read, what was looked for, and in which folders', () => {
    const { tree, looked } = recording(memoryTree({ 'a/main.tf': 'text', 'b.tf': '' }));
    assert.equal(tree.read('a/main.tf'), 'text');
    assert.equal(tree.read('a/missing.tf'), undefined);
    tree.list('a');
    assert.deepEqual(
      ['a/main.tf', 'a/missing.tf', 'a/other.tf', 'b.tf'].map(path => [looked.at(path), looked.around(path)]),
      [
        [true, true],
        [true, true],
        [false, true],
        [false, false],
      ],
    );
  });
});

describe('kinds', () => {
  const rows: readonly [path: string, terraform: boolean, template: boolean][] = [
    ['a/main.tf', true, false],
    ['main.tofu', true, false],
    ['main.tf.json', true, false],
    ['main.tofu.json', true, false],
    ['stack.template', false, true],
    ['stack.yml', false, true],
    ['stack.json', false, true],
    ['terraform.tfvars', false, false],
    ['terraform.tfvars.json', false, false],
    ['a/costlens-usage.yml', false, false],
    ['infracost-usage.yml', false, false],
    ['main.tf.bak', false, false],
  ];
  for (const [path, terraform, template] of rows) {
    it(path, () => assert.deepEqual([isTerraform(path), mayBeTemplate(path)], [terraform, template]));
  }
});

describe('places', () => {
  const place = { root: '/repo dir', folder: 'live' };
  const rows: readonly [uri: string, path: string | undefined][] = [
    ['file:///repo%20dir/live/main.tf', 'live/main.tf'],
    ['file:///repo%20dir/a%23b.tf', 'a#b.tf'],
    ['file:///repo%20dir/..hidden/x.tf', '..hidden/x.tf'],
    ['file:///repo%20dir', undefined],
    ['file:///repo', undefined],
    ['file:///elsewhere/main.tf', undefined],
    ['untitled:Untitled-1', undefined],
  ];
  for (const [uri, path] of rows) {
    it(`${uri} is ${path ?? 'not in it'}`, () => {
      assert.equal(pathIn(place, uri), path);
      if (path !== undefined) assert.equal(uriIn(place, path), uri);
    });
  }
});

describe('turns', () => {
  it('does the newest work alone, and tells work under way that it is overtaken', async () => {
    const done: string[] = [];
    const faults: unknown[] = [];
    let again = true;
    const { next, settled } = turns(
      1,
      async isNewest => {
        if (again) {
          again = false;
          next();
        }
        await Promise.resolve();
        done.push(isNewest() ? 'newest' : 'overtaken');
      },
      error => faults.push(error),
    );
    next();
    next();
    await settled();
    assert.deepEqual([done, faults], [['overtaken', 'newest'], []]);
  });

  it('goes on after a fault, and stops when told to', async () => {
    const faults: string[] = [];
    let count = 0;
    const { next, settled, stop } = turns(
      1,
      () => {
        count += 1;
        return count === 1 ? Promise.reject(new Error('first')) : Promise.resolve();
      },
      error => faults.push(String(error)),
    );
    next();
    await settled();
    next();
    await settled();
    next();
    stop();
    await settled();
    assert.deepEqual([count, faults], [2, ['Error: first']]);
  });
});
