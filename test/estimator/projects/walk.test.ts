import assert from 'node:assert/strict';
import { walk } from '../../../estimator/src/projects/walk.ts';
import { memoryTree } from '../../../estimator/src/sources/memory.ts';

describe('a walk', () => {
  const tree = memoryTree({ 'a/main.tf': '', 'b/main.tf': '', 'c/d/main.tf': '' });
  const nothingIgnored = (): boolean => false;

  it('ends at so many folders, and says so', () => {
    const { folders, problems } = walk(tree, '', nothingIgnored, 3);
    assert.deepEqual(folders, ['c/d']);
    assert.deepEqual(
      problems.map(({ severity, code, message }) => [severity, code, /more than 3 folders below "\."/.test(message)]),
      [['error', 'limit', true]],
    );
  });

  it('says nothing when that was all', () => {
    const { folders, problems } = walk(tree, '', nothingIgnored, 5);
    assert.deepEqual([folders.length, problems], [3, []]);
  });
});
