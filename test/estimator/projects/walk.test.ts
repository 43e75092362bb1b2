import assert from 'node:assert/strict';
import { walk } from '../../../estimator/src/projects/walk.ts';
import { discover } from '../../../estimator/src/discover.ts';
import type { SourceTree } from '../../../estimator/src/model.ts';
import { defaults } from '../../../estimator/src/options.ts';
import { memoryTree } from '../../../estimator/src/sources/memory.ts';
import { assembly, plan, template } from './found.ts';

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

  it('comes to nothing that the repository ignores but cloud assemblies, plans, and what a person names', () => {
    const files = memoryTree({
      'a/main.tf': '',
      'build/b/main.tf': '',
      'cdk.out/manifest.json': assembly,
      'packaged.yaml': template,
      'plan.json': plan,
      'template.yaml': template,
    });
    const ignored = ['build', 'build/b', 'cdk.out', 'packaged.yaml', 'plan.json'];
    const tree: SourceTree = { ...files, isIgnored: path => ignored.includes(path) };
    const { problems, ...found } = walk(tree, '', nothingIgnored);
    assert.deepEqual(found, {
      folders: ['a'],
      templates: ['template.yaml'],
      plans: ['plan.json'],
      assemblies: ['cdk.out'],
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(walk(tree, 'build/b', nothingIgnored).folders, ['build/b']);
    const onlyIgnored = { ...memoryTree({ 'build/b/main.tf': '' }), isIgnored: () => true };
    assert.deepEqual(
      discover(onlyIgnored, '', defaults).value.map(({ name }) => name),
      ['build/b'],
    );
  });

  it('says nothing when that was all', () => {
    const { folders, problems } = walk(tree, '', nothingIgnored, 5);
    assert.deepEqual([folders.length, problems], [3, []]);
  });
});
