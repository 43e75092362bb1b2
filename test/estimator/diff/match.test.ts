import assert from 'node:assert/strict';
import { match } from '../../../estimator/src/diff/match.ts';
import type { ResourceEstimate } from '../../../estimator/src/estimate.ts';
import { resource } from '../report/build.ts';

/** `b<a` is at b and was at a before. */
function made(written: string): ResourceEstimate {
  const [address = '', movedFrom] = written.split('<');
  const { instance, ...rest } = resource(address, []);
  return { ...rest, instance: { ...instance, movedFrom } };
}

const addressOf = (side: ResourceEstimate | undefined): string => side?.instance.address ?? '';

describe('resources of two sides', () => {
  const table: readonly (readonly [what: string, base: string, head: string, expected: readonly string[]])[] = [
    ['belong together by address', 'a b', 'b c', ['a-', 'b-b', '-c']],
    ['or by where they were', 'a', 'b<a', ['a→b']],
    ['once moved, stay where they are', 'b', 'b<a', ['b-b']],
    ['move away for another of their address', 'a', 'a b<a', ['-a', 'a→b']],
    ['move in a row', 'a b', 'b<a c<b', ['a→b', 'b→c']],
    ['trade places', 'a b', 'a<b b<a', ['b→a', 'a→b']],
    ['do not move where another is', 'a b', 'b<a', ['a-', 'b-b']],
    ['are not two after a move', 'a', 'b<a c<a', ['a→b', '-c']],
    ['from nowhere are new', 'x', 'b<a x', ['-b', 'x-x']],
    ['at their own address have not moved', 'a', 'a<a', ['a-a']],
  ];
  for (const [what, base, head, expected] of table) {
    it(what, () => {
      const [old, now] = [base, head].map(side => side.split(' ').map(made));
      const found = match(old ?? [], now ?? []);
      assert.deepEqual(
        found.map(({ before, after, isMoved }) => `${addressOf(before)}${isMoved ? '→' : '-'}${addressOf(after)}`),
        expected,
      );
    });
  }

  it('of other projects are others', () => {
    const [before, after] = [resource('a', [], { project: 'x' }), made('b<a')];
    assert.equal(match([before], [after]).length, 2);
  });
});
