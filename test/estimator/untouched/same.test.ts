import assert from 'node:assert/strict';
import type { SourceTree } from '../../../estimator/src/model.ts';
import { memoryTree } from '../../../estimator/src/sources/memory.ts';
import { isSameBelow, isSameFile } from '../../../estimator/src/untouched/same.ts';

const bytes = (...all: readonly number[]): SourceTree => ({
  read: () => 'the same text',
  readBytes: () => new Uint8Array(all),
  list: () => [],
});
const called = (id: string, text: string): SourceTree => ({ read: () => text, list: () => [], identity: () => id });

describe('files on two sides', () => {
  const rows: readonly (readonly [string, SourceTree, SourceTree, boolean])[] = [
    ['of the same text', memoryTree({ a: 'x' }), memoryTree({ a: 'x' }), true],
    ['of another text', memoryTree({ a: 'x' }), memoryTree({ a: 'y' }), false],
    ['that are on neither', memoryTree({}), memoryTree({}), true],
    ['that one side has', memoryTree({ a: '' }), memoryTree({}), false],
    ['of the same bytes', bytes(1, 2), bytes(1, 2), true],
    ['of other bytes, which make the same text', bytes(1, 255), bytes(1, 254), false],
    ['of the same id', called('aa', 'x'), called('aa', 'y'), true],
    ['of another id', called('aa', 'x'), called('ab', 'x'), false],
    ['of ids of another kind', called('aa', 'x'), called('aabb', 'x'), true],
  ];
  for (const [name, base, head, isSame] of rows)
    it(`${name} are ${isSame ? 'the same' : 'not the same'}`, () => {
      assert.equal(isSameFile({ base, head }, 'a'), isSame);
    });

  it('are found below a folder, but for what git and npm keep', () => {
    const base = memoryTree({ 'a/b/c': '1', 'a/node_modules/d': '1', 'a/.git/e': '1' });
    const same = (head: Readonly<Record<string, string>>): boolean =>
      isSameBelow({ base, head: memoryTree(head) }, 'a');
    assert(same({ 'a/b/c': '1', z: '2' }));
    assert(!same({ 'a/b/c': '2' }));
    assert(!same({ 'a/b/c': '1', 'a/d': '' }));
    assert(!same({ 'a/b': '1' }));
  });
});
