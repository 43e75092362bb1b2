import assert from 'node:assert/strict';
import { compareStates } from '../../estimator/src/compare.ts';
import { diff } from '../../estimator/src/diff.ts';
import type { SourceTree } from '../../estimator/src/model.ts';
import { defaults } from '../../estimator/src/options.ts';
import { estimateTarget } from '../../estimator/src/run.ts';
import { memoryTree } from '../../estimator/src/sources/memory.ts';
import { book } from '../prices.ts';

const volume = (size: number): string =>
  `resource "aws_ebs_volume" "v" {\n  availability_zone = "us-east-1a"\n  type = "gp3"\n  size = ${size}\n}\n`;

/** A tree that throws at what lies in one folder, once projects have been found. */
function failing(size: number, folder: string): { readonly tree: SourceTree; readonly fail: () => void } {
  const whole = memoryTree({ 'a/main.tf': volume(1), 'b/main.tf': volume(2), 'c/main.tf': volume(size) });
  let isFailing = false;
  const read = (path: string): string | undefined => {
    if (isFailing && path.startsWith(`${folder}/main`)) throw new RangeError('too deep');
    return whole.read(path);
  };
  return { tree: { ...whole, read }, fail: () => (isFailing = true) };
}

const projects = ['a', 'b', 'c'].map(name => ({ name, kind: 'terraform' as const, path: name }));
const message = 'Costlens failed at the project "b", and counts nothing of it; please report it: too deep';

describe('a project that Costlens fails at', () => {
  it('hides no other', async () => {
    const { tree, fail } = failing(3, 'b');
    fail();
    const found = await estimateTarget({ tree, options: defaults, projects, problems: [] }, book);
    assert.deepEqual(
      found.resources.map(({ project }) => project),
      ['a', 'c'],
    );
    assert.deepEqual(
      found.problems.filter(({ severity }) => severity === 'error'),
      [{ severity: 'error', code: 'fault', message }],
    );
  });

  it('leaves the difference unknown, though it fails on both sides', async () => {
    const [base, head] = [failing(3, 'b'), failing(4, 'b')];
    const options = { ...defaults, memo: undefined };
    const step = (): void => [base, head].forEach(({ fail }) => fail());
    const states = [base, head].map(({ tree }) => ({ tree, options }));
    const [old, now] = states;
    assert(old && now);
    const both = await compareStates(old, now, [''], book, { step, isAll: true });
    const { changes, monthlyDelta, partly } = diff(both.base, both.head);
    assert.equal(monthlyDelta, undefined);
    assert.deepEqual(partly, ['base', 'head']);
    assert.deepEqual(
      changes.map(({ after, deltaUsd }) => [after?.project, Math.round((deltaUsd ?? NaN) * 100)]),
      [['c', 8]],
    );
  });
});
