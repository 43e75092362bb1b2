import assert from 'node:assert/strict';
import { parseConfig } from '../../../estimator/src/config/index.ts';

describe('free_tier in costlens.yml', () => {
  const table: readonly [text: string, freeTier: string, problems: readonly string[]][] = [
    ['version: 1', 'none', []],
    ['free_tier: always', 'always', []],
    ['free_tier: all', 'all', []],
    ['free_tier: most', 'none', ['"free_tier" must be one of none, always, all']],
  ];
  for (const [written, freeTier, messages] of table) {
    it(`${written} means ${freeTier}`, () => {
      const { value, problems } = parseConfig('costlens.yml', written);
      assert.deepEqual([value.freeTier, problems.map(({ message }) => message)], [freeTier, messages]);
    });
  }
});
