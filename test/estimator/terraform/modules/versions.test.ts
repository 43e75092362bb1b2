import assert from 'node:assert/strict';
import { exactly, newest, parseConstraint } from '../../../../estimator/src/terraform/modules/constraint.ts';
import { compareVersions, parseVersion } from '../../../../estimator/src/terraform/modules/version.ts';
import { choices, published } from './published.ts';

const constraint = (text: string) => parseConstraint(text) ?? assert.fail(`${text} is refused`);
const version = (text: string) => parseVersion(text) ?? assert.fail(`${text} is refused`);

describe('module versions', () => {
  for (const [text, expected] of Object.entries(choices))
    it(`"${text}" chooses ${expected ?? 'nothing'}`, () =>
      assert.equal(newest(published, constraint(text))?.text, expected));

  for (const text of ['foo', '1.x', '> ', '>> 1', '1.0 2.0', '1.0,', '^1', '1..2', `1.${'9'.repeat(300)}`])
    it(`"${text.slice(0, 20)}" is no constraint`, () => assert.equal(parseConstraint(text), undefined));

  it('orders as semantic versions do', () => {
    const ascending = [
      '1.0.0-1',
      '1.0.0-2',
      '1.0.0-10',
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-rc',
      '1.0.0',
      '1.0.0.1',
      '1.0.1',
    ];
    const shuffled = [...ascending].reverse().map(version).sort(compareVersions);
    assert.deepEqual(
      shuffled.map(({ text }) => text),
      ascending,
    );
  });

  for (const [a, b] of [
    ['1', '1.0.0'],
    ['v1.2', '1.2.0'],
    ['1.2.3+a', '1.2.3+b'],
    ['1.2.3beta', '1.2.3-beta'],
    ['1.0.0.0', '1'],
  ] as const)
    it(`${a} is ${b}`, () => assert.equal(compareVersions(version(a), version(b)), 0));

  for (const [text, expected] of [
    ['1.2', '1.2.0'],
    ['= 1.2.3, > 1', '1.2.3'],
    ['= 1.2.3, > 2', undefined],
    ['~> 1.2', undefined],
    ['1.0.0-rc.1', '1.0.0-rc.1'],
  ] as const)
    it(`"${text}" leaves ${expected ?? 'a choice'}`, () => assert.equal(exactly(constraint(text))?.text, expected));

  it('is not slow for any text', () => {
    for (const piece of [' ', '1.', '1,', '-a.', '~> '])
      assert.doesNotThrow(() => parseConstraint(piece.repeat(200_000)));
  });
});
