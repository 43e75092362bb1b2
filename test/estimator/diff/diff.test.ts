import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type Diff, diff } from '../../../estimator/src/diff.ts';
import type { ResourceEstimate } from '../../../estimator/src/estimate.ts';
import { type Data, type Problem, Unknown } from '../../../estimator/src/model.ts';
import { difference } from '../../../estimator/src/price.ts';
import { at, estimate, free, priced, resource, unknown, unpriced, unsupported, usage } from '../report/build.ts';
import { golden } from '../report/golden.ts';

const address = 'aws_x.a';
const hours = (quantity: number) => priced('Hours', quantity, 'hour', 1, 'S Hours');
const bytes = usage('Bytes', 'GB', 1, 'S Bytes');
const of = (...components: Parameters<typeof resource>[1]) => resource(address, components);

const sides: Readonly<Record<string, ResourceEstimate | undefined>> = {
  nothing: undefined,
  $10: of(hours(10)),
  $25: of(hours(25)),
  '$10 and usage': of(hours(10), bytes),
  usage: of(bytes),
  'no lines': of(),
  free: free(address),
  unsupported: unsupported(address),
  '$10 and unknown': of(hours(10), unknown('size', 'known after apply')),
  '$10 and unpriced': of(hours(10), unpriced('More', 1, 'hour', 'S More')),
  'unknown count of $10': resource(address, [hours(10)], { countUnknown: new Unknown('known after apply') }),
  'beyond all numbers': of(hours(Infinity)),
};

const one = (side: ResourceEstimate | undefined) => estimate(side ? [side] : []);
const pairs = Object.entries(sides).flatMap(([old, before]) =>
  Object.entries(sides).map(([now, after]) => ({ name: `${old} → ${now}`, before, after })),
);

function told({ changes: [change], monthlyBefore, monthlyAfter, monthlyDelta }: Diff): string {
  if (!change) return 'no change';
  const dark = change.opaque.length > 0 ? `, opaque ${change.opaque.join(' and ')}` : '';
  const total = `${monthlyBefore ?? '?'} → ${monthlyAfter ?? '?'} = ${monthlyDelta ?? '?'}`;
  return `${change.kind} ${change.deltaUsd ?? '?'}, known ${change.knownUsd}${dark}; total ${total}`;
}

const syntax = (file: string, line = 1): Problem => ({
  severity: 'error',
  code: 'syntax',
  message: 'Oh',
  at: at(file, line),
});

describe('diff', () => {
  it('says of every pair of sides what is known', () => {
    const lines = pairs.map(({ name, before, after }) => `${name}: ${told(diff(one(before), one(after)))}\n`);
    golden(join(import.meta.dirname, 'combinations.txt'), lines.join(''));
  });

  for (const { name, before, after } of pairs) {
    it(`holds its promises for ${name}`, () => {
      const there = diff(one(before), one(after));
      const back = diff(one(after), one(before));
      if (before !== after) assert.equal(there.monthlyDelta, difference(there.monthlyBefore, there.monthlyAfter));
      assert.equal(back.monthlyDelta === undefined, there.monthlyDelta === undefined);
      assert.equal(back.knownDelta + there.knownDelta, 0);
      assert(Number.isFinite(there.knownDelta));
      for (const { deltaUsd, opaque } of there.changes) assert(deltaUsd === undefined || opaque.length === 0);
    });
  }

  it('matches by project and address, and lists the largest difference first', () => {
    const at = (project: string, name: string, quantity: number) => resource(name, [hours(quantity)], { project });
    const base = estimate([at('a', 'x.same', 1), at('a', 'x.less', 30), at('b', 'x.same', 1)]);
    const head = estimate([at('b', 'x.same', 6), at('a', 'x.less', 10), at('a', 'x.same', 1), at('a', 'x.new', 5)]);
    const { changes, monthlyDelta } = diff(base, head);
    const seen = changes.map(({ before, after, deltaUsd }) => [
      (after ?? before)?.project,
      (after ?? before)?.instance.address,
      deltaUsd,
    ]);
    assert.deepEqual(seen, [
      ['a', 'x.less', -20],
      ['a', 'x.new', 5],
      ['b', 'x.same', 5],
    ]);
    assert.equal(monthlyDelta, -10);
  });

  it('keeps a second resource of one address apart', () => {
    const { changes } = diff(estimate([of(hours(1)), of(hours(2))]), estimate([of(hours(1)), of(hours(5))]));
    assert.deepEqual(
      changes.map(({ deltaUsd }) => deltaUsd),
      [3],
    );
  });

  it('calls rounding no difference', () => {
    const base = estimate([of(priced('A', 0.1, 'GB', 1, 'S A'), priced('B', 0.2, 'GB', 1, 'S B'))]);
    const { changes, monthlyDelta } = diff(base, estimate([of(priced('A', 0.3, 'GB', 1, 'S A'))]));
    assert.deepEqual([changes[0]?.deltaUsd, monthlyDelta], [0, 0]);
  });

  it('lists a change of region or type that costs the same', () => {
    const moved = resource(address, [hours(10)], { region: 'eu-west-3' });
    assert.deepEqual(
      diff(one(of(hours(10))), one(moved)).changes.map(({ deltaUsd, causes }) => [deltaUsd, causes]),
      [[0, ['region']]],
    );
    assert.equal(diff(one(of(hours(10))), one(resource(address, [hours(10)], { type: 'aws_y' }))).changes.length, 1);
  });

  describe('causes', () => {
    type Values = Readonly<Record<string, Data>>;
    const causes = (before: Values, after: Values) =>
      diff(
        one(resource(address, [hours(1)], { values: before })),
        one(resource(address, [hours(2)], { values: after })),
      ).changes[0]?.causes;
    const later = (reason: string) => new Unknown(reason, [{ address: reason, attribute: 'id' }]);
    const table: readonly (readonly [string, Values, Values, readonly string[]])[] = [
      ['equal values', { a: 1, b: ['x', { c: true }] }, { b: ['x', { c: true }], a: 1 }, []],
      ['a changed value, deep down', { b: [{ c: 1 }] }, { b: [{ c: 2 }] }, ['b']],
      ['an attribute on one side', { a: 1 }, { b: 1 }, ['a', 'b']],
      ['null, which is nothing', { a: null }, {}, []],
      [
        'unknowns of one reason',
        { a: new Unknown('r', [{ address: 'x', attribute: 'y' }]) },
        { a: new Unknown('r') },
        [],
      ],
      ['unknowns of two reasons', { a: later('r') }, { a: later('s') }, ['a']],
      ['an unknown and a value', { a: later('r') }, { a: { reason: 'r', references: [] } }, ['a']],
      ['a list and a map', { a: [] }, { a: {} }, ['a']],
      ['a list that grew', { a: [1] }, { a: [1, 2] }, ['a']],
      ['text and number', { a: '1' }, { a: 1 }, ['a']],
    ];
    for (const [name, before, after, expected] of table)
      it(name, () => assert.deepEqual(causes(before, after), expected));

    it('are found in values that share their parts without unfolding them', () => {
      const doubled = (depth: number, leaf: Data): Data => {
        let value = leaf;
        for (let left = depth; left > 0; left--) value = [value, value];
        return value;
      };
      assert.deepEqual(causes({ a: doubled(60, 1), b: doubled(60, 1) }, { a: doubled(60, 1), b: doubled(60, 2) }), [
        'b',
      ]);
    });
  });

  describe('sides that could not be read', () => {
    it('give no changes and no figure', () => {
      const { changes, monthlyBefore, monthlyAfter, monthlyDelta, knownDelta } = diff(
        one(undefined),
        one(of(hours(10))),
        ['base'],
      );
      assert.deepEqual(
        [changes, monthlyBefore, monthlyAfter, monthlyDelta, knownDelta],
        [[], undefined, 10, undefined, 0],
      );
    });

    const gone = (problems: { base?: readonly Problem[]; head?: readonly Problem[] }) =>
      diff(
        estimate([of(hours(10))], { problems: problems.base ?? [] }),
        estimate([], { problems: problems.head ?? [] }),
      );
    const cases: readonly (readonly [string, Parameters<typeof gone>[0], number | undefined])[] = [
      ['no errors: it is gone', {}, -10],
      ['an error of the head may hide it', { head: [syntax('a.tf')] }, undefined],
      [
        'an error on both sides hides the same, on whichever line',
        { base: [syntax('a.tf', 1)], head: [syntax('a.tf', 9)] },
        -10,
      ],
      ['an error in another file is another one', { base: [syntax('a.tf')], head: [syntax('b.tf')] }, undefined],
      ['a warning hides nothing', { head: [{ ...syntax('a.tf'), severity: 'warning' }] }, -10],
      ['an error in a value hides no resource', { head: [{ ...syntax('a.tf'), code: 'value' }] }, -10],
    ];
    for (const [name, problems, expected] of cases) {
      it(name, () => {
        const { monthlyDelta, knownDelta } = gone(problems);
        assert.deepEqual([monthlyDelta, knownDelta], [expected, expected ?? 0]);
      });
    }

    it('still lists what both sides have', () => {
      const head = estimate([of(hours(25))], { problems: [syntax('a.tf')] });
      const { changes, partly, monthlyDelta, knownDelta } = diff(one(of(hours(10))), head);
      assert.deepEqual([changes[0]?.deltaUsd, partly, monthlyDelta, knownDelta], [15, ['head'], undefined, 15]);
    });
  });
});
