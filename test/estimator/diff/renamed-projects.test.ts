import assert from 'node:assert/strict';
import { renamedProjects } from '../../../estimator/src/diff/renamed-projects.ts';
import { discover } from '../../../estimator/src/discover.ts';
import { defaults } from '../../../estimator/src/options.ts';
import { memoryTree } from '../../../estimator/src/sources/memory.ts';

type Files = Readonly<Record<string, string>>;

const lines = (word: string, count = 10): string =>
  Array.from({ length: count }, (_, index) => `locals { ${word}${String(index)} = 1 }\n`).join('');

function renames(base: Files, head: Files): readonly string[] {
  const [before, after] = [base, head].map(files => {
    const tree = memoryTree(files);
    return { tree, projects: discover(tree, '', defaults).value };
  });
  assert(before && after);
  return [...renamedProjects(before, after)].map(([from, to]) => `${from.name} → ${to.name}`);
}

describe('renamed projects', () => {
  const template = `AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Q:\n    Type: AWS::SQS::Queue\n`;
  const table: readonly (readonly [name: string, base: Files, head: Files, ...is: string[]])[] = [
    ['nothing', { 'a/main.tf': lines('a') }, { 'a/main.tf': lines('a') }],
    [
      'one of several',
      { 'a/main.tf': lines('a'), 'b/main.tf': lines('b') },
      { 'c/main.tf': lines('a'), 'b/main.tf': lines('b') },
      'a → c',
    ],
    [
      'changed while it was renamed',
      { 'a/main.tf': lines('a'), 'b/main.tf': lines('b') },
      { 'c/x.tf': lines('a', 8) + lines('z', 2), 'b/main.tf': lines('b') },
      'a → c',
    ],
    [
      'removed, and another added',
      { 'a/main.tf': lines('a'), 'b/main.tf': '' },
      { 'c/main.tf': lines('c'), 'b/main.tf': '' },
    ],
    [
      'a folder above all of them, alike as they are',
      { 'old/web/main.tf': lines('a'), 'old/data/main.tf': lines('a') },
      { 'new/web/main.tf': lines('a'), 'new/data/main.tf': lines('a') },
      'old/data → new/data',
      'old/web → new/web',
    ],
    [
      'alike, and nobody can say which is which',
      { 'a/main.tf': lines('a'), 'b/main.tf': lines('a') },
      { 'c/main.tf': lines('a'), 'd/main.tf': lines('a') },
    ],
    ['copied', { 'a/main.tf': lines('a') }, { 'a/main.tf': lines('a'), 'b/main.tf': lines('a') }],
    [
      'a template',
      { 'q.yaml': template, 'a/main.tf': '' },
      { 'queue.yaml': template, 'a/main.tf': '' },
      'q.yaml → queue.yaml',
    ],
    [
      'environments of a root',
      {
        'a/main.tf': `variable "n" {}\n${lines('a')}`,
        'a/env/dev.tfvars': 'n = 1\n',
        'a/env/prod.tfvars': 'n = 2\n',
        'x/main.tf': '',
      },
      {
        'b/main.tf': `variable "n" {}\n${lines('a')}`,
        'b/env/dev.tfvars': 'n = 1\n',
        'b/env/prod.tfvars': 'n = 2\n',
        'x/main.tf': '',
      },
      'a (dev) → b (dev)',
      'a (prod) → b (prod)',
    ],
  ];
  for (const [name, base, head, ...is] of table) it(name, () => assert.deepEqual(renames(base, head), is));
});
