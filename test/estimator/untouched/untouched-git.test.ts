import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskTree, gitTree } from '@costlens/estimator/sources';
import { compareStates } from '../../../estimator/src/compare.ts';
import { diff } from '../../../estimator/src/diff.ts';
import type { SourceTree } from '../../../estimator/src/model.ts';
import { defaults } from '../../../estimator/src/options.ts';
import { book } from '../../prices.ts';

const settings = ['user.name=a', 'user.email=a@example.com', 'commit.gpgsign=false', 'core.autocrlf=false'];
const volume = (size: number): string =>
  `resource "aws_ebs_volume" "v" {\n  availability_zone = "us-east-1a"\n  type = "gp3"\n  size = ${size}\n}\n`;

describe('a revision compared with the files on disk', () => {
  let folder = '';
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, ...settings.flatMap(each => ['-c', each]), ...args], { encoding: 'utf8' });
  const write = (root: string, size: number): void => {
    mkdirSync(join(folder, root), { recursive: true });
    writeFileSync(join(folder, root, 'main.tf'), volume(size));
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'costlens-untouched-'));
    git('init', '--quiet');
    for (const root of ['a', 'b', 'c']) write(root, 100);
    git('add', '--all');
    git('commit', '--quiet', '--message', 'first');
    write('b', 200);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('skips the roots that nobody wrote to', async () => {
    const opened = gitTree(folder, 'HEAD');
    assert('tree' in opened);
    const head: SourceTree = diskTree(folder);
    const states = [opened.tree, head].map(tree => ({ tree, options: defaults }));
    const [old, now] = states;
    assert(old !== undefined && now !== undefined);
    const both = await compareStates(old, now, [''], book);
    const { skipped, changes, monthlyDelta } = diff(both.base, both.head);
    assert.deepEqual(skipped, ['a', 'c']);
    assert.deepEqual(
      changes.map(({ after: resource }) => resource?.project),
      ['b'],
    );
    assert.equal(monthlyDelta, 8);
  });
});
